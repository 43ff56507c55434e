import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import { newId, type RoomId, type SessionId } from '@/model/ids.ts';
import { addPoint, notePointCarried, setPointState } from '@/model/records/point.ts';
import { Catalogue } from '@/persistence/catalogue.ts';
import { createDocumentStore, type DocumentStore } from '@/persistence/document-store.ts';
import { agendasRead } from './agenda-rows.ts';
import { keepAgendaRows, rebuildAgendaRows } from './keep-agenda-rows.ts';

const room = newId<RoomId>();
const [first, second] = [newId<SessionId>(), newId<SessionId>()];

describe('what lists know of agendas', () => {
  let time = 1_000;
  let plain: DocumentStore;
  let store: DocumentStore;
  let catalogue: Catalogue;
  const now = (): number => (time += 1);

  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    Dexie.dependencies.indexedDB = indexedDB;
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const manifest = {
      record: () => Promise.resolve(),
      find: () => Promise.resolve(undefined),
      list: () => Promise.resolve([]),
      forget: () => Promise.resolve(),
    };
    catalogue = new Catalogue();
    plain = createDocumentStore({ now, manifest, mayWrite: () => Promise.resolve() });
    store = keepAgendaRows(plain, { catalogue, now });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const open = async (from: DocumentStore, id: SessionId) => {
    const acquired = await from.acquire(documentNames.session(room, id));
    if (!acquired.ok) throw new Error('not opened');
    return { ...acquired.value, document: acquired.value.document as SessionDocument };
  };
  const parked = async (): Promise<unknown> => {
    const rows = await catalogue.rows.where({ kind: 'agenda' }).toArray();
    return rows.map(({ value }) =>
      (value as { parked: { title: string }[] }).parked.map(({ title }) => title),
    );
  };

  it('follow when whoever writes pauses, and when the session is left', async () => {
    const { document, release } = await open(store, first);
    const id = addPoint(document, 'learner', { title: 'Speaking in Malmö' });
    setPointState(document, id, 'parked');
    await vi.advanceTimersByTimeAsync(900);
    expect(await parked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    await vi.waitFor(async () => expect(await parked()).toEqual([['Speaking in Malmö']]));
    const other = addPoint(document, 'mentor', { title: 'A course' });
    setPointState(document, other, 'parked');
    release();
    await vi.waitFor(async () => expect(await parked()).toEqual([['Speaking in Malmö', 'A course']]));
    const again = await open(store, first);
    // What went on to another session waits no more.
    notePointCarried(again.document, id, second);
    again.release();
    await vi.waitFor(async () => expect(await parked()).toEqual([['A course']]));
  });

  it('are read anew where the app was stopped before they were written, and only there', async () => {
    for (const id of [first, second]) {
      const { document, settled, release } = await open(id === first ? plain : store, id);
      setPointState(document, addPoint(document, 'learner', { title: 'Later' }), 'parked');
      await settled();
      release();
    }
    await vi.waitFor(async () => expect((await agendasRead(catalogue)).has(second)).toBe(true));
    const before = (await agendasRead(catalogue)).get(second);
    const saved = [
      { name: documentNames.session(room, first), at: time },
      { name: documentNames.session(room, second), at: 1 },
      { name: documentNames.mentorship(room), at: time },
    ];
    await rebuildAgendaRows(
      { store, catalogue, now },
      () => Promise.resolve(saved),
      () => Promise.resolve(),
    );
    expect(await parked()).toEqual([['Later'], ['Later']]);
    expect((await agendasRead(catalogue)).get(second)).toBe(before);
  });
});
