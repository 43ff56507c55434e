import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { documentNames, type PersonalDocument } from '@/model/documents.ts';
import { newId, type PersonId, type RoomId } from '@/model/ids.ts';
import {
  archiveMentorship,
  labelMentorship,
  removeMentorship,
  restoreMentorship,
} from '@/model/records/mentorship-entry.ts';
import { Catalogue } from '@/persistence/catalogue.ts';
import { createDocumentStore, type DocumentStore } from '@/persistence/document-store.ts';
import { createMentorship } from './begin-mentorship.ts';
import { rebuildRows } from './rebuild-rows.ts';
import { listMentorships, listRemovedMentorships } from './rows.ts';
import type { Services } from './services.ts';

const me = { personId: newId<PersonId>(), name: 'Maya', purpose: 'both', damaged: [] } as const;

describe('the list of mentorships', () => {
  let store: DocumentStore;
  let services: Services;
  let room: RoomId;

  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    vi.stubGlobal('navigator', {});
    Dexie.dependencies.indexedDB = indexedDB;
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    const manifest = {
      record: () => Promise.resolve(),
      find: () => Promise.resolve(undefined),
      list: () => Promise.resolve([]),
      forget: () => Promise.resolve(),
    };
    const now = (): number => 1;
    store = createDocumentStore({ now, manifest, mayWrite: () => Promise.resolve() });
    services = { store, catalogue: new Catalogue(), now } as unknown as Services;
    const begun = await createMentorship(services, me, { myRole: 'learner', partnerName: 'Sam' });
    if (!begun.ok) throw new Error('not begun');
    room = begun.value;
  });

  /** As before a power cut: the note is on the disk, and the rows are as they were. */
  const note = async (write: (document: PersonalDocument) => void): Promise<void> => {
    const acquired = await store.acquire(documentNames.personal);
    if (!acquired.ok) throw new Error('not opened');
    write(acquired.value.document as PersonalDocument);
    await acquired.value.settled();
    acquired.value.release();
  };

  it('follows at the next start how I keep them, where the app was stopped before it could', async () => {
    await note((document) => {
      archiveMentorship(document, room, 5);
      labelMentorship(document, room, 'The data platform');
    });
    expect(await listMentorships(services.catalogue)).toMatchObject([{ isArchived: false, label: '' }]);
    await rebuildRows(services, me.personId);
    expect(await listMentorships(services.catalogue)).toMatchObject([
      { room, isArchived: true, label: 'The data platform' },
    ]);
    await note((document) => removeMentorship(document, room, 6));
    await rebuildRows(services, me.personId);
    expect(await listMentorships(services.catalogue)).toEqual([]);
    expect(await listRemovedMentorships(services.catalogue)).toMatchObject([{ room }]);
    await note((document) => restoreMentorship(document, room));
    await rebuildRows(services, me.personId);
    expect(await listMentorships(services.catalogue)).toMatchObject([{ room, isArchived: true }]);
  });
});
