import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { documentNames, type MentorshipDocument } from '@/model/documents.ts';
import { newId, type ActionId, type PersonId, type RoomId } from '@/model/ids.ts';
import {
  beginAction,
  readActions,
  removeAction,
  restoreAction,
  settleAction,
} from '@/model/records/action.ts';
import { beginMentorship } from '@/model/records/mentorship.ts';
import { Catalogue } from '@/persistence/catalogue.ts';
import { createDocumentStore, type DocumentStore } from '@/persistence/document-store.ts';
import { createActionsAtHand, type ActionsAtHand } from './actions-at-hand.ts';
import { createHistoriesInFront, lastStepOf, type HistoriesInFront } from './histories.ts';
import { holdMentorship } from './hold-mentorship.ts';

const room = newId<RoomId>();
const me = newId<PersonId>();
const by = { by: 'learner', at: 1 } as const;

describe('the mentorships that a list has in hand', () => {
  let store: DocumentStore;
  let catalogue: Catalogue;
  let front: HistoriesInFront;
  let hands: ActionsAtHand;
  let action: ActionId;
  let opened: string[];

  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    Dexie.dependencies.indexedDB = indexedDB;
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    const manifest = {
      record: () => Promise.resolve(),
      find: () => Promise.resolve(undefined),
      list: () => Promise.resolve([]),
      forget: () => Promise.resolve(),
    };
    const plain = createDocumentStore({ now: () => 1, manifest, mayWrite: () => Promise.resolve() });
    opened = [];
    store = {
      ...plain,
      acquire: (name, check) => {
        opened.push(name);
        return plain.acquire(name, check);
      },
    };
    catalogue = new Catalogue();
    front = createHistoriesInFront();
    hands = createActionsAtHand({ store, catalogue }, me, front.show);

    const held = await holdMentorship({ store, catalogue }, room, me);
    if (!held.ok) throw new Error('not opened');
    const { document, rowsDerived, settled, release } = held.value;
    beginMentorship(document, {
      me: { name: 'Maya', personId: me },
      myRole: 'learner',
      partnerName: 'Sam',
      now: 1,
    });
    action = beginAction(document, { text: 'Write one page', owner: 'learner' }, by);
    await settled();
    await rowsDerived();
    release();
    opened = [];
  });

  const settle = (document: MentorshipDocument): void =>
    settleAction(document, action, 'done', '', { by: 'learner', at: 2 });
  const rowKind = async (): Promise<string | undefined> =>
    (await catalogue.rows.toArray()).find(({ id }) => id === action)?.kind;
  const documentNow = async (): Promise<MentorshipDocument> => {
    const acquired = await store.acquire(documentNames.mentorship(room));
    if (!acquired.ok) throw new Error('not opened');
    acquired.value.release();
    return acquired.value.document as MentorshipDocument;
  };

  it('are none until something is changed; that is seen at once, undone, and followed by the rows', async () => {
    const heard = vi.fn();
    const stop = hands.subscribe(heard);
    expect(opened).toEqual([]);
    expect(hands.snapshot().size).toBe(0);

    expect(await hands.change(room, settle)).toBe('changed');
    expect(hands.snapshot().get(room)?.actions).toMatchObject([{ id: action, state: 'done', settledAt: 2 }]);
    expect(heard).toHaveBeenCalled();
    await vi.waitFor(async () => expect(await rowKind()).toBe('settled-action'));

    expect(front.step('undo')).toEqual({ records: 'actions', field: 'state' });
    expect(hands.snapshot().get(room)?.actions).toMatchObject([{ state: 'open' }]);
    await vi.waitFor(async () => expect(await rowKind()).toBe('action'));

    expect(front.snapshot().redo).toBeDefined();
    stop();
    expect(hands.snapshot().size).toBe(0);
    expect(front.snapshot().redo).toBeUndefined();
  });

  it('are let go after a change that nobody listens to, when the rows have followed', async () => {
    let undo = (): boolean => false;
    expect(
      await hands.change(room, (document) => {
        removeAction(document, action, 3);
        undo = lastStepOf(document);
      }),
    ).toBe('changed');
    expect(await rowKind()).toBeUndefined();
    expect(hands.snapshot().size).toBe(0);
    expect(undo()).toBe(true);
    expect(readActions(await documentNow())).toHaveLength(1);

    await hands.change(room, (document) => removeAction(document, action, 4));
    await hands.change(room, (document) => restoreAction(document, action));
    expect(await rowKind()).toBe('action');
  });

  it('are left alone where a newer Waymark wrote in them, and where they cannot be opened', async () => {
    const document = await documentNow();
    document.getMap('header').set('minWriter', 99);
    expect(await hands.change(room, settle)).toBe('read-only');
    expect(readActions(document)).toMatchObject([{ state: 'open' }]);

    const failing = createActionsAtHand(
      {
        catalogue,
        store: {
          ...store,
          acquire: () => Promise.resolve({ ok: false, error: { kind: 'timeout' } } as never),
        },
      },
      me,
      front.show,
    );
    expect(await failing.change(room, settle)).toBe('not-opened');
    expect(await failing.open(room)).toBe(false);
  });
});
