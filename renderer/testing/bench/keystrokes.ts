import * as Y from 'yjs';
import { addPoint, rewordPoint } from '@/model/records/point.ts';
import { openPlainProvider } from './plain-provider.ts';
import { acquired, asSession, newSessionName, pause, type World } from './world.ts';

/** Points on the agenda that is written in. */
const pointCount = 8;
/** Between two keys everything has come to rest; who types fast takes four times as long. */
const betweenKeysMs = 20;

/** Types a title letter by letter, under our store and under y-indexeddb as it comes. */
export async function createKeystrokes(world: World) {
  const name = newSessionName();
  const handle = await acquired(world, name);
  const session = asSession(handle.document);
  for (let number = 1; number < pointCount; number += 1)
    addPoint(session, 'learner', { title: `Point ${String(number)}`, minutes: 5 });
  const id = addPoint(session, 'learner', { title: '' });
  await handle.settled();
  const plain = await openPlainProvider('bench-plain-keystrokes', Y.encodeStateAsUpdate(handle.document));

  const saved = (): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (world.store.saveState(name).kind !== 'saved') return;
        stop();
        resolve();
      };
      const stop = world.store.subscribe(look);
      look();
    });

  const timed = async (document: Y.Doc, times: number, stored: () => Promise<void>) => {
    const written = asSession(document);
    const figures: number[] = [];
    rewordPoint(written, id, '');
    await stored();
    for (let time = 1; time <= times; time += 1) {
      await pause(betweenKeysMs);
      const begin = performance.now();
      rewordPoint(written, id, 'x'.repeat(time));
      await stored();
      figures.push(performance.now() - begin);
    }
    return figures;
  };

  return {
    /** From each letter until the store says that it is saved, milliseconds. */
    ours: (times: number) => timed(handle.document, times, saved),
    /** From each letter until the transaction has completed in which y-indexeddb stores it, milliseconds. */
    reference: (times: number) => timed(plain.document, times, plain.stored),
  };
}
