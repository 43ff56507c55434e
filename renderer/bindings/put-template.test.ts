import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as Y from 'yjs';
import { expect, it, vi } from 'vitest';
import { authorOf } from '@/model/authors.ts';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import { newId, type RoomId, type SessionId } from '@/model/ids.ts';
import { readAgenda } from '@/model/records/point.ts';
import { createDocumentStore } from '@/persistence/document-store.ts';
import { readStoredState } from '@/persistence/stored-state.ts';
import { begunHistory } from './histories.ts';
import { putTemplate } from './put-template.ts';

const points = [
  { title: 'How it went', kind: 'update', minutes: 10 },
  { title: 'What to try', kind: 'topic' },
] as const;

/** `lost` names documents that lack part of what was stored. fake-indexeddb stands in for Chromium's, which the journeys have. */
function device(lost: readonly string[] = []) {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  const manifest = {
    record: () => Promise.resolve(),
    find: (name: string) =>
      Promise.resolve(
        lost.includes(name) ? { name, stateVector: new Uint8Array([1, 7, 5]), at: 1 } : undefined,
      ),
    list: () => Promise.resolve([]),
    forget: () => Promise.resolve(),
  };
  return createDocumentStore({ now: () => 1, manifest, mayWrite: () => Promise.resolve() });
}

it('is on disk when it says so, on every agenda, as mine and as one step that undo takes back', async () => {
  const store = device();
  const [room, sessions] = [newId<RoomId>(), [newId<SessionId>(), newId<SessionId>()]];
  expect(await putTemplate({ store }, room, sessions, 'mentor', points)).toEqual([]);
  for (const session of sessions) {
    const name = documentNames.session(room, session);
    const acquired = await store.acquire(name);
    if (!acquired.ok) throw new Error(acquired.error.kind);
    const document = acquired.value.document as SessionDocument;
    const stored = new Y.Doc() as SessionDocument;
    Y.applyUpdate(stored, (await readStoredState(name)) ?? new Uint8Array());
    expect(readAgenda(stored)).toEqual(readAgenda(document));
    expect(readAgenda(document)).toMatchObject([
      { title: 'How it went', beganBy: 'mentor', minutes: 10 },
      { title: 'What to try' },
    ]);
    expect(authorOf(document, document.clientID)).toBe('mentor');
    begunHistory(document)?.step('undo');
    expect(readAgenda(document)).toEqual([]);
    acquired.value.release();
  }
});

it('says on which agenda it could not be put, and puts it on the others', async () => {
  const [room, one, two] = [newId<RoomId>(), newId<SessionId>(), newId<SessionId>()];
  const store = device([documentNames.session(room, one)]);
  expect(await putTemplate({ store }, room, [one, two], 'learner', points)).toEqual([one]);
  const acquired = await store.acquire(documentNames.session(room, two));
  expect(acquired.ok && readAgenda(acquired.value.document as SessionDocument)).toHaveLength(2);
});

it('does not say so before the disk has answered', async () => {
  const store = device();
  let answer: (() => void) | undefined;
  const slow = {
    ...store,
    acquire: async (name: string) => {
      const acquired = await store.acquire(name);
      if (!acquired.ok) return acquired;
      const settled = (): ReturnType<typeof acquired.value.settled> =>
        new Promise((resolve) => {
          answer = () => resolve({ kind: 'saved' });
        });
      return { ...acquired, value: { ...acquired.value, settled } };
    },
  };
  const said = vi.fn();
  const putting = putTemplate({ store: slow }, newId<RoomId>(), [newId<SessionId>()], 'learner', points).then(
    said,
  );
  await vi.waitFor(() => expect(answer).toBeDefined());
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  expect(said).not.toHaveBeenCalled();
  answer?.();
  await putting;
  expect(said).toHaveBeenCalledWith([]);
});
