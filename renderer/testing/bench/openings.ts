import * as Y from 'yjs';
import { addPoint, pointNotes, readAgenda } from '@/model/records/point.ts';
import { readRows } from '@/persistence/document-database.ts';
import { readPlain, writePlain } from './plain-rows.ts';
import { replay, type History } from './replay.ts';
import { acquired, asSession, middleOf, newSessionName, type World } from './world.ts';

const plainName = 'bench-plain-rows';

/** The text of the notes of the first point: what is readable then. */
function notesText(document: Y.Doc): Y.XmlText {
  const session = asSession(document);
  const [point] = readAgenda(session);
  const paragraph = point && pointNotes(session, point.id)?.get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error('The session has no notes.');
  return text;
}

/** Opens a session whose notes were written by two people over a long time, and the same bytes with Yjs alone. */
export async function createOpenings(world: World, history: History) {
  const name = newSessionName();
  const handle = await acquired(world, name);
  const session = asSession(handle.document);
  const id = addPoint(session, 'learner', { title: 'What we wrote' });
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText()]);
  pointNotes(session, id)?.insert(0, [paragraph]);
  await replay(handle.document, notesText, history, handle.settled);
  const { length } = notesText(handle.document).toString();
  /** y-indexeddb counts its rows after it has read them, and whoever opens them next waits for that: it is not the next one's. */
  const close = async (): Promise<void> => {
    await world.store.evict(name);
    await readRows(name);
  };
  await close();

  const timed = async (
    times: number,
    open: () => Promise<{ readonly document: Y.Doc; readonly close: () => unknown }>,
  ) => {
    const figures: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const begin = performance.now();
      const opened = await open();
      const read = notesText(opened.document).toString().length;
      figures.push(performance.now() - begin);
      if (read !== length) throw new Error('What was opened is something else.');
      await opened.close();
    }
    return middleOf(figures);
  };

  return {
    rows: async () => (await readRows(name)).length,
    /** Each by the store, with all that it checks. Milliseconds, the median. */
    ours: (times: number) =>
      timed(times, async () => ({ document: (await acquired(world, name)).document, close })),
    /** Each by reading the same rows from a plain store into a new document. Milliseconds, the median. */
    reference: async (times: number) => {
      await writePlain(plainName, await readRows(name));
      return timed(times, async () => {
        const rows = await readPlain(plainName);
        const document = new Y.Doc();
        document.transact(() => {
          for (const row of rows) Y.applyUpdate(document, row);
        });
        return { document, close: () => document.destroy() };
      });
    },
  };
}
