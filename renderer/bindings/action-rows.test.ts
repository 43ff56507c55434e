import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as Y from 'yjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MentorshipDocument } from '@/model/documents.ts';
import { newId, type RoomId } from '@/model/ids.ts';
import { beginAction, settleAction } from '@/model/records/action.ts';
import { Catalogue, latestRows } from '@/persistence/catalogue.ts';
import { deriveActionRows } from './action-rows.ts';

const room = newId<RoomId>();
const by = (at: number) => ({ by: 'learner', at }) as const;

describe('what lists know of actions', () => {
  let catalogue: Catalogue;
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    Dexie.dependencies.indexedDB = indexedDB;
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    catalogue = new Catalogue();
  });

  const texts = async (kind: string): Promise<readonly unknown[]> =>
    (await catalogue.rows.where({ kind }).toArray()).map(({ value }) => (value as { text: string }).text);

  it('keeps what is to be done apart from what is settled, and finds the last settled ones by their time', async () => {
    const document = new Y.Doc() as MentorshipDocument;
    const [one, two, three] = ['one', 'two', 'three'].map((text) =>
      beginAction(document, { text, owner: 'learner' }, by(1)),
    );
    if (!one || !two || !three) throw new Error('no actions');
    await deriveActionRows(catalogue, room, document);
    expect(await texts('action')).toHaveLength(3);
    settleAction(document, one, 'done', '', by(10));
    settleAction(document, two, 'dropped', 'Not needed', by(20));
    await deriveActionRows(catalogue, room, document);
    expect(await texts('action')).toEqual(['three']);
    const latest = async (from: number, limit: number): Promise<readonly string[]> =>
      (await latestRows(catalogue, 'settled-action', from, limit)).map(({ id }) => id);
    expect(await latest(0, 9)).toEqual([two, one]);
    expect(await latest(0, 1)).toEqual([two]);
    expect(await latest(11, 9)).toEqual([two]);

    settleAction(document, one, 'open', '', by(30));
    await deriveActionRows(catalogue, room, document);
    expect(await texts('action')).toHaveLength(2);
    expect(await latest(0, 9)).toEqual([two]);
    await deriveActionRows(catalogue, room, undefined);
    expect(await catalogue.rows.count()).toBe(0);
  });
});
