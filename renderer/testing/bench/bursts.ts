import * as Y from 'yjs';
import { addPoint, pointNotes } from '@/model/records/point.ts';
import { openPlainProvider } from './plain-provider.ts';
import { acquired, asSession, newSessionName, otherTasks, pause, type World } from './world.ts';

/** How long changes are applied before the page gets a turn: half a frame, as whoever receives them does it. */
const sliceMs = 8;
/** Chromium tells of long tasks a little later. */
const observedAfterMs = 200;

/** So many changes as another person makes them, one a letter, with a word taken back now and then. */
function othersEdits(base: Uint8Array, count: number, textIn: (document: Y.Doc) => Y.XmlText) {
  const document = new Y.Doc();
  Y.applyUpdate(document, base);
  const text = textIn(document);
  const updates: Uint8Array[] = [];
  document.on('update', (update: Uint8Array) => updates.push(update));
  for (let number = 0; number < count; number += 1) {
    if (number % 50 === 49) text.delete(Math.max(0, text.length - 6), Math.min(6, text.length));
    else text.insert(text.length, number % 6 === 5 ? ' ' : 'a');
  }
  document.destroy();
  return updates;
}

async function applySliced(document: Y.Doc, updates: readonly Uint8Array[]): Promise<void> {
  let end = performance.now() + sliceMs;
  for (const update of updates) {
    Y.applyUpdate(document, update, 'the other person');
    if (performance.now() < end) continue;
    await otherTasks();
    end = performance.now() + sliceMs;
  }
}

/** Takes in many small changes at once, under our store and under y-indexeddb as it comes. */
export async function createBursts(world: World) {
  const template = asSession(new Y.Doc());
  const id = addPoint(template, 'learner', { title: 'What we write' });
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText()]);
  pointNotes(template, id)?.insert(0, [paragraph]);
  const base = Y.encodeStateAsUpdate(template);
  const textIn = (document: Y.Doc): Y.XmlText => {
    const notes = pointNotes(asSession(document), id)?.get(0);
    return (notes as Y.XmlElement).get(0) as Y.XmlText;
  };
  let made: readonly Uint8Array[] = [];
  const edits = (count: number): readonly Uint8Array[] =>
    made.length === count ? made : (made = othersEdits(base, count, textIn));

  const timed = async (document: Y.Doc, count: number, stored: () => Promise<unknown>) => {
    const updates = edits(count);
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    // What was done to prepare is not part of it.
    await pause(observedAfterMs);
    observer.observe({ type: 'longtask' });
    const begin = performance.now();
    await applySliced(document, updates);
    await stored();
    const milliseconds = performance.now() - begin;
    await pause(observedAfterMs);
    observer.disconnect();
    return { milliseconds, longestTask: longest };
  };

  return {
    /** Until the store says that all is saved, and the longest task over 50 ms meanwhile (0 where there was none). */
    ours: async (count: number) => {
      const name = newSessionName();
      const handle = await acquired(world, name);
      Y.applyUpdate(handle.document, base);
      await handle.settled();
      const figures = await timed(handle.document, count, async () => {
        const state = await handle.settled();
        if (state.kind !== 'saved') throw new Error('It was not stored.');
      });
      handle.release();
      await world.store.evict(name);
      return figures;
    },
    /** Until the last of its transactions, one an update, has completed. */
    reference: async (count: number) => {
      const plain = await openPlainProvider(`bench-plain-burst-${String(performance.now())}`, base);
      const figures = await timed(plain.document, count, plain.stored);
      await plain.close();
      return figures;
    },
  };
}
