import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as Y from 'yjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { documentNames, type DraftsDocument, type PersonalDocument } from '@/model/documents.ts';
import { newId, type PersonId, type RoomId, type SessionId } from '@/model/ids.ts';
import { beginDraft, countDrafts } from '@/model/records/feedback-draft.ts';
import { addPrivatePoint, countPrivatePoints } from '@/model/records/private-point.ts';
import { hide } from '@/model/records/hidden.ts';
import { readProfile, writeProfile, type Profile } from '@/model/records/profile.ts';
import { makeTemplate } from '@/model/records/template.ts';
import type { Archive } from '@/persistence/archive/format.ts';
import { Catalogue } from '@/persistence/catalogue.ts';
import { createDocumentStore } from '@/persistence/document-store.ts';
import { openDatabase, readRows, storedDocumentNames } from '@/persistence/document-database.ts';
import { readStoredState } from '@/persistence/stored-state.ts';
import { updatesStoreName } from '@/persistence/update-writer.ts';
import { createMentorship } from '../begin-mentorship.ts';
import { listMentorships, listRemovedMentorships } from '../rows.ts';
import { takeOffMyLists } from '../keep-mentorship.ts';
import type { Services } from '../services.ts';
import { gatherDocuments } from './gather.ts';
import { mergeOwnCopy } from './merge-own-copy.ts';
import { readOwnCopy } from './read-own-copy.ts';

const now = 1_772_000_000_000;

/** A state vector: five changes of a client that nobody has heard of. */
const moreThanAny = new Uint8Array([1, 7, 5]);

/** A device of its own, on which part of the documents named `lost` is gone: fake-indexeddb in place of Chromium's, which e2e/journeys/archive.spec.ts has. */
function createDevice(lost: readonly string[] = []) {
  const factory = new IDBFactory();
  const on = (): Services => {
    vi.stubGlobal('indexedDB', factory);
    const manifest = {
      record: () => Promise.resolve(),
      find: (name: string) =>
        Promise.resolve(lost.includes(name) ? { name, stateVector: moreThanAny, at: now } : undefined),
      list: () => Promise.resolve([]),
      forget: () => Promise.resolve(),
    };
    const store = createDocumentStore({ now: () => now, manifest, mayWrite: () => Promise.resolve() });
    Dexie.dependencies = { indexedDB: factory, IDBKeyRange };
    const catalogue = new Catalogue();
    return { store, catalogue, now: () => now } as unknown as Services;
  };
  return { on };
}

const open = async <Document extends Y.Doc>({ store }: Services, name: string): Promise<Document> => {
  const acquired = await store.acquire(name);
  if (!acquired.ok) throw new Error(acquired.error.kind);
  return acquired.value.document as Document;
};

/** What every document database says, byte for byte. Merely opening a document adds an update to it that says nothing. */
const allRows = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const names = (await storedDocumentNames()).toSorted();
  const rowsOf = async (name: string): Promise<readonly string[]> =>
    (await readRows(name)).map((row) => (row as Uint8Array).join(' ')).filter((row) => row !== '0 0');
  return new Map(await Promise.all(names.map(async (name) => [name, await rowsOf(name)] as const)));
};

const me = async (services: Services): Promise<Profile> => {
  const profile = readProfile(await open<PersonalDocument>(services, documentNames.personal));
  if (profile === undefined) throw new Error('nobody here');
  return profile;
};

async function person(services: Services, name: string): Promise<Profile> {
  writeProfile(await open<PersonalDocument>(services, documentNames.personal), { name, purpose: 'both' });
  return me(services);
}

async function work(services: Services): Promise<{ readonly maya: Profile; readonly room: RoomId }> {
  const maya = await person(services, 'Maya Okafor');
  const room = await createMentorship(services, maya, { myRole: 'learner', partnerName: 'Sam' });
  if (!room.ok) throw new Error(room.error.kind);
  const session = await open(services, documentNames.session(room.value, newId<SessionId>()));
  session.getText('words').insert(0, 'one page');
  const drafts = await open<DraftsDocument>(services, documentNames.drafts);
  beginDraft(drafts, room.value, now);
  const personal = await open<PersonalDocument>(services, documentNames.personal);
  addPrivatePoint(personal, { room: room.value, title: 'only me', now });
  await services.store.settled();
  return { maya, room: room.value };
}

async function copyOf(services: Services, profile: Profile, room?: RoomId): Promise<Archive> {
  const gathered = await gatherDocuments(services, profile.personId, {
    room,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (!gathered.ok) throw new Error(gathered.error.kind);
  expect(gathered.value.missing).toBe(0);
  return {
    version: 2,
    room: profile.personId,
    writtenAt: now,
    about: {
      kind: 'person',
      person: { id: profile.personId, name: profile.name, purpose: profile.purpose },
      part: room === undefined ? 'everything' : 'mentorship',
    },
    documents: gathered.value.documents,
  };
}

const taken = async (services: Services, profile: Profile | undefined, archive: Archive) => {
  const read = await readOwnCopy(services, profile, archive);
  if (!read.ok) throw new Error(read.error.kind);
  return mergeOwnCopy(services, read.value, () => undefined);
};

const changed = (archive: Archive, name: RegExp, change: (document: Y.Doc) => void): Archive => ({
  ...archive,
  documents: archive.documents.map((document) => {
    if (!name.test(document.name)) return document;
    const copy = new Y.Doc();
    Y.applyUpdate(copy, document.update);
    change(copy);
    return { ...document, update: Y.encodeStateAsUpdate(copy) };
  }),
});

describe('a copy of everything of mine', () => {
  let archive: Archive;
  let maya: Profile;
  let room: RoomId;
  let first: ReturnType<typeof createDevice>;
  beforeEach(async () => {
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    first = createDevice();
    const services = first.on();
    ({ maya, room } = await work(services));
    archive = await copyOf(services, maya);
  });

  it('[AR10] makes a device with nobody that person’s, with all documents', async () => {
    const services = createDevice().on();
    const { changed: count, notTaken } = await taken(services, undefined, archive);
    expect([count, notTaken]).toEqual([4, []]);
    expect((await me(services)).personId).toBe(maya.personId);
    expect((await listMentorships(services.catalogue)).map(({ partnerName }) => partnerName)).toEqual([
      'Sam',
    ]);
    const names = archive.documents.map(({ name }) => name);
    expect((await storedDocumentNames()).toSorted()).toEqual(names.toSorted());
    expect(countDrafts(await open<DraftsDocument>(services, documentNames.drafts))).toBe(1);
    expect(countPrivatePoints(await open<PersonalDocument>(services, documentNames.personal))).toBe(1);
  });

  it('[AR11] is merged: both sides keep what they wrote, and the second time nothing changes', async () => {
    const second = createDevice().on();
    await taken(second, undefined, archive);
    const session = archive.documents.find(({ name }) => name.includes('/session/'))?.name ?? '';
    (await open(second, session)).getText('words').insert(0, 'second, ');
    await second.store.settled();
    const back = await copyOf(second, maya);

    const services = first.on();
    const text = (await open(services, session)).getText('words');
    text.insert(text.length, ', first');
    expect((await taken(services, maya, back)).changed).toBe(1);
    expect(text.toJSON()).toBe('second, one page, first');
    const before = await allRows();
    expect((await taken(services, maya, back)).changed).toBe(0);
    expect(await allRows()).toEqual(before);
  });

  it('[AR11] brings removals to the lists of the other device', async () => {
    const second = createDevice().on();
    await taken(second, undefined, archive);
    await takeOffMyLists(second, maya.personId, room);
    const back = await copyOf(second, maya);
    const services = first.on();
    await taken(services, maya, back);
    expect(await listMentorships(services.catalogue)).toEqual([]);
    expect((await listRemovedMentorships(services.catalogue)).map((row) => row.room)).toEqual([room]);
  });

  it('[AR12] of one mentorship holds nothing that only I see', async () => {
    const part = await copyOf(first.on(), maya, room);
    expect(part.documents.map(({ name }) => name.split('/')[1] ?? '').toSorted()).toEqual([
      'mentorship',
      'session',
    ]);
    const services = createDevice().on();
    await taken(services, undefined, part);
    expect(await me(services)).toMatchObject({ personId: maya.personId, name: 'Maya Okafor' });
    expect(await storedDocumentNames()).not.toContain(documentNames.drafts);
  });

  it('[AR10] is taken where somebody has only said their name, who becomes that person', async () => {
    const services = createDevice().on();
    const somebody = await person(services, 'M');
    await taken(services, somebody, archive);
    expect(await me(services)).toMatchObject({ personId: maya.personId, name: 'Maya Okafor' });
  });

  it.each([
    ['a template', (space: PersonalDocument) => makeTemplate(space, { name: 'Mine', points: [], now })],
    ['a hidden question', (space: PersonalDocument) => hide(space, 'question', 'endings.thanks', now)],
  ])('[AR14] is refused where somebody else has made something of their own: %s', async (_, make) => {
    const services = createDevice().on();
    const somebody = await person(services, 'M');
    make(await open<PersonalDocument>(services, documentNames.personal));
    const read = await readOwnCopy(services, somebody, archive);
    expect(read.ok ? 'read' : read.error.kind).toBe('of-another-person');
  });

  it('[AR13] says which documents could not be taken, and takes the others', async () => {
    const services = createDevice([documentNames.drafts]).on();
    const { notTaken } = await taken(services, undefined, archive);
    expect(notTaken).toEqual([{ named: { kind: 'drafts' }, reason: 'unreadable' }]);
    expect(await listMentorships(services.catalogue)).toHaveLength(1);
    expect((await me(services)).personId).toBe(maya.personId);
    expect((await allRows()).get(documentNames.drafts) ?? []).toEqual([]);
  });

  it('says how many documents of this device could not be read', async () => {
    const services = first.on();
    const database = await openDatabase(documentNames.drafts);
    const transaction = database.transaction(updatesStoreName, 'readwrite');
    transaction.objectStore(updatesStoreName).add(new Uint8Array([255, 255, 255, 1]));
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
    expect(await readStoredState(documentNames.drafts)).toBeUndefined();
    const options = { room: undefined, signal: new AbortController().signal, onProgress: () => undefined };
    const gathered = await gatherDocuments(services, maya.personId, options);
    expect(gathered.ok && [gathered.value.documents.length, gathered.value.missing]).toEqual([3, 1]);
  });

  it('is not gone on with once the person has said stop', async () => {
    const options = { room: undefined, signal: AbortSignal.abort(), onProgress: () => undefined };
    const gathered = await gatherDocuments(first.on(), maya.personId, options);
    expect(gathered).toEqual({ ok: false, error: { kind: 'stopped' } });
  });

  const other = newId<RoomId>();
  const hostile: readonly {
    readonly what: string;
    readonly make: (archive: Archive) => Archive;
    readonly kind: string;
  }[] = [
    { what: 'that says nothing of itself', make: (one) => ({ ...one, about: null }), kind: 'damaged' },
    {
      what: 'whose person is none',
      make: (one) => ({ ...one, room: '../x', about: { kind: 'person', person: { id: '../x' } } }),
      kind: 'damaged',
    },
    { what: 'of two people', make: (one) => ({ ...one, room: newId<PersonId>() }), kind: 'damaged' },
    {
      what: 'whose personal space is somebody else’s',
      make: (one) =>
        changed(one, /personal/u, (document) => document.getMap('profile').set('personId', newId())),
      kind: 'damaged',
    },
    {
      what: 'that says it is one mentorship and holds my personal space',
      make: (one) => ({ ...one, about: { ...(one.about as object), part: 'mentorship' } }),
      kind: 'damaged',
    },
    {
      what: 'with a document whose name is none of ours',
      make: (one) => ({
        ...one,
        documents: [...one.documents, { ...one.documents[0], name: '../me/personal' } as never],
      }),
      kind: 'damaged',
    },
    {
      what: 'with a document set aside',
      make: (one) => ({
        ...one,
        documents: [...one.documents, { ...one.documents[0], name: 'set-aside/me/personal/1' } as never],
      }),
      kind: 'damaged',
    },
    {
      what: 'with an agenda of no mentorship',
      make: (one) => ({
        ...one,
        documents: [
          ...one.documents,
          { ...one.documents[0], name: documentNames.session(other, newId<SessionId>()) } as never,
        ],
      }),
      kind: 'damaged',
    },
    {
      what: 'with a mentorship I take no part in',
      make: (one) =>
        changed(one, /mentorship$/u, (document) =>
          document.getMap('participants').set('learner.personId', newId()),
        ),
      kind: 'damaged',
    },
    {
      what: 'of the same room begun at another time',
      make: (one) => changed(one, /mentorship$/u, (document) => document.getMap('about').set('createdAt', 1)),
      kind: 'another-pair',
    },
    {
      what: 'in whose drafts a newer Waymark has written',
      make: (one) => changed(one, /drafts/u, (document) => document.getMap('header').set('minWriter', 2)),
      kind: 'newer',
    },
  ];
  it.each(hostile)('[AR14] $what is $kind, and changes nothing', async ({ make, kind }) => {
    const services = first.on();
    const before = await allRows();
    const read = await readOwnCopy(services, maya, make(archive));
    expect(read.ok ? 'read' : read.error.kind).toBe(kind);
    await services.store.settled();
    expect(await allRows()).toEqual(before);
  });

  it('[AR14] of another person is refused by name, and changes nothing', async () => {
    const services = createDevice().on();
    await work(services);
    const here = await me(services);
    const before = await allRows();
    const read = await readOwnCopy(services, here, archive);
    expect(read).toEqual({
      ok: false,
      error: { kind: 'of-another-person', name: 'Maya Okafor', here: 'Maya Okafor' },
    });
    expect(await allRows()).toEqual(before);
  });
});
