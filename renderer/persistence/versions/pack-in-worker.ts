import { pageStoreStop } from '../store-stop.ts';
import type { PackedState } from './pack-stored.ts';

/** The largest documents take a second on a slow machine; what takes longer will never end. */
export const packDeadlineMs = 60_000;

/** The worker waits this long for the next document: a merge packs one after another. */
export const idleBeforeEndingMs = 5_000;

/**
 * Packs documents without holding up the window: one after another, in a worker that is there only while needed. None is packed
 * once the store is stopped: the worker would open databases.
 */
export function createPacker(
  startWorker = () => new Worker(new URL('version-worker.ts', import.meta.url), { type: 'module' }),
): (name: string) => Promise<PackedState | undefined> {
  let worker: Worker | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isPacking = false;

  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const ask = (name: string): Promise<PackedState | undefined> =>
    new Promise((resolve) => {
      if (pageStoreStop.reason() !== undefined) {
        resolve(undefined);
        return;
      }
      clearTimeout(ending);
      isPacking = true;
      const asked = (worker ??= startWorker());
      const finish = (state: PackedState | undefined, isUsable: boolean): void => {
        clearTimeout(deadline);
        asked.removeEventListener('message', onAnswer);
        asked.removeEventListener('error', onError);
        stopWatching();
        isPacking = false;
        // Whoever is asked is never ended, whichever clock says that it has waited long enough: the answer would not come.
        if (isUsable) ending = setTimeout(() => isPacking || end(), idleBeforeEndingMs);
        else end();
        resolve(state);
      };
      const onAnswer = (event: MessageEvent<PackedState | null | undefined>): void =>
        finish(event.data ?? undefined, true);
      const onError = (): void => finish(undefined, false);
      const deadline = setTimeout(onError, packDeadlineMs);
      const stopWatching = pageStoreStop.subscribe(onError);
      asked.addEventListener('message', onAnswer);
      asked.addEventListener('error', onError);
      asked.postMessage(name);
    });

  return (name) => {
    const answer = last.then(() => ask(name));
    last = answer;
    return answer;
  };
}
