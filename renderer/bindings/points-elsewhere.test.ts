import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { authorOf } from '@/model/authors.ts';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import { newId, type PointId, type RoomId, type SessionId } from '@/model/ids.ts';
import { isOpenHere } from '@/model/queries/agenda.ts';
import { carryPoint } from '@/model/records/copied-point.ts';
import { addPoint, readAgenda, readPoint, rewordPoint, setPointState } from '@/model/records/point.ts';
import { undoable } from '@/model/undo/undoable.ts';
import { createDocumentStore, type DocumentStore } from '@/persistence/document-store.ts';
import { historyOf } from './histories.ts';
import { passPoints, takePointsBack, type Passage } from './points-elsewhere.ts';

const room = newId<RoomId>();
const [before, from, to] = [newId<SessionId>(), newId<SessionId>(), newId<SessionId>()];
const between = { room, from, to, myRole: 'learner' } as const;

describe('points that go from one agenda to another', () => {
  let store: DocumentStore;
  const now = (): number => 1;

  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    const manifest = {
      record: () => Promise.resolve(),
      find: () => Promise.resolve(undefined),
      list: () => Promise.resolve([]),
      forget: () => Promise.resolve(),
    };
    store = createDocumentStore({ now, manifest, mayWrite: () => Promise.resolve() });
  });

  const agendaOf = async (session: SessionId): Promise<SessionDocument> => {
    const acquired = await store.acquire(documentNames.session(room, session));
    if (!acquired.ok) throw new Error('not opened');
    return acquired.value.document as SessionDocument;
  };
  const titlesOf = (document: SessionDocument) => readAgenda(document).map(({ title }) => title);
  const openPoints = (document: SessionDocument): readonly PointId[] =>
    readAgenda(document)
      .filter(isOpenHere)
      .map(({ id }) => id);
  const move = (points: readonly PointId[]): Passage => ({ ...between, points, how: 'move' });

  /** An agenda with one point of each kind, and another that has a point already. */
  const filled = async () => {
    const [first, second] = [await agendaOf(from), await agendaOf(to)];
    const earlier = await agendaOf(before);
    const carried = addPoint(earlier, 'mentor', { title: 'carried' });
    carryPoint({ session: before, document: earlier }, carried, { session: from, document: first });
    addPoint(first, 'learner', { title: 'open' });
    setPointState(first, addPoint(first, 'learner', { title: 'discussed' }), 'discussed');
    setPointState(first, addPoint(first, 'learner', { title: 'parked' }), 'parked');
    addPoint(second, 'mentor', { title: 'theirs' });
    return { first, second, carried };
  };

  it('move in their order, still say where they were carried over from, and are mine to have moved', async () => {
    const { first, second, carried } = await filled();
    const moved = await passPoints({ store, now }, move(openPoints(first)));
    expect(moved).toEqual([carried, expect.any(String)]);
    expect(titlesOf(first)).toEqual(['discussed', 'parked']);
    expect(titlesOf(second)).toEqual(['theirs', 'carried', 'open']);
    expect(readAgenda(second).at(1)?.carriedFrom).toEqual({ session: before, point: carried });
    expect(authorOf(second, second.clientID)).toBe('learner');
    expect(authorOf(first, first.clientID)).toBe('learner');
  });

  it('stay where they are as long as the disk refuses the other agenda', async () => {
    const { first, second } = await filled();
    const there = documentNames.session(room, to);
    // A real disk that is full is what the crash tests have; here it is refused for one document alone.
    const refusing: DocumentStore = {
      ...store,
      acquire: async (name, check) => {
        const acquired = await store.acquire(name, check);
        if (!acquired.ok || name !== there) return acquired;
        const settled = () => Promise.resolve({ kind: 'failed', reason: 'no-space', since: 1 } as const);
        return { ok: true, value: { ...acquired.value, settled } };
      },
    };
    const [before, theirs] = [titlesOf(first), titlesOf(second)];
    expect(await passPoints({ store: refusing, now }, move(openPoints(first)))).toBeUndefined();
    expect(titlesOf(first)).toEqual(before);
    expect(titlesOf(second)).toEqual(theirs);
    // Once there is room they go, as if nothing had been.
    expect(await passPoints({ store, now }, move(openPoints(first)))).toHaveLength(2);
    expect(titlesOf(second)).toEqual([...theirs, 'carried', 'open']);
  });

  it('move back to where they stood, with the words that they have by then', async () => {
    const { first, second, carried } = await filled();
    const order = titlesOf(first);
    const passage = move(openPoints(first));
    await passPoints({ store, now }, passage);
    rewordPoint(second, carried, 'carried, and thought about');
    await takePointsBack({ store, now }, passage);
    expect(titlesOf(first)).toEqual(['carried, and thought about', ...order.slice(1)]);
    expect(titlesOf(second)).toEqual(['theirs']);
  });

  it('are carried over and stay, and are taken off the other agenda again', async () => {
    const { first, second } = await filled();
    const order = titlesOf(first);
    const [, open = newId<PointId>()] = openPoints(first);
    const passage: Passage = { ...between, points: [open], how: 'carry' };
    await passPoints({ store, now }, passage);
    expect(readPoint(first, open)?.carriedTo).toBe(to);
    expect(titlesOf(first)).toEqual(order);
    expect(titlesOf(second)).toEqual(['theirs', 'open']);
    await takePointsBack({ store, now }, passage);
    expect(readPoint(first, open)?.carriedTo).toBeUndefined();
    expect(titlesOf(second)).toEqual(['theirs']);
  });

  it.each(['move', 'carry'] as const)(
    'are no step of undo, which walks only the agenda in front: %s',
    async (how) => {
      const { first } = await filled();
      const history = historyOf(first, undoable.session);
      rewordPoint(first, readAgenda(first).at(1)?.id ?? newId(), 'mine, reworded');
      const step = history.next('undo');
      const passage: Passage = { ...between, points: openPoints(first), how };
      await passPoints({ store, now }, passage);
      expect(history.next('undo')).toBe(step);
      await takePointsBack({ store, now }, passage);
      expect(history.next('undo')).toBe(step);
      expect(titlesOf(first)).toContain('mine, reworded');
    },
  );

  it('stand on the other agenda on the disk before they leave this one', async () => {
    const { first } = await filled();
    let atTheOther: readonly string[] = [];
    const watched: DocumentStore = {
      ...store,
      acquire: async (name) => {
        const acquired = await store.acquire(name);
        if (!acquired.ok || name !== documentNames.session(room, to)) return acquired;
        const settled = async () => {
          atTheOther = titlesOf(first);
          return acquired.value.settled();
        };
        return { ok: true, value: { ...acquired.value, settled } };
      },
    };
    await passPoints({ store: watched, now }, move(openPoints(first)));
    expect(atTheOther).toEqual(['carried', 'open', 'discussed', 'parked']);
  });
});
