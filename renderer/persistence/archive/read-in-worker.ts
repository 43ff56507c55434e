import { failed, type Result } from '@/lib/result.ts';
import type { ArchiveTask } from './archive-worker.ts';
import type { Archive, ArchiveFailure } from './format.ts';

/** The largest file that we accept is read in a few seconds on a slow machine; what takes longer will never end. */
export const readDeadlineMs = 60_000;

/** Reads a `.waymark` file without holding up the window, and without waiting for ever for hostile bytes. */
export function readArchiveInWorker(bytes: Uint8Array): Promise<Result<Archive, ArchiveFailure>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('archive-worker.ts', import.meta.url), { type: 'module' });
    const finish = (result: Result<Archive, ArchiveFailure>): void => {
      clearTimeout(deadline);
      worker.terminate();
      resolve(result);
    };
    const deadline = setTimeout(() => {
      finish(failed({ kind: 'damaged' }));
    }, readDeadlineMs);
    worker.addEventListener('message', (event: MessageEvent<Result<Archive, ArchiveFailure>>) => {
      finish(event.data);
    });
    worker.addEventListener('error', () => {
      finish(failed({ kind: 'damaged' }));
    });
    worker.postMessage({ kind: 'read', bytes } satisfies ArchiveTask);
  });
}
