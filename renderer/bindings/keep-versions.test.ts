import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as Y from 'yjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordAuthor } from '@/model/authors.ts';
import {
  documentNames,
  type DraftsDocument,
  type MentorshipDocument,
  type SessionDocument,
} from '@/model/documents.ts';
import { newId, type RoomId, type SessionId } from '@/model/ids.ts';
import { beginDraft, readDrafts, writeDraft } from '@/model/records/feedback-draft.ts';
import { addPoint, readAgenda, rewordPoint } from '@/model/records/point.ts';
import { bookSession, changeSession, readSessions } from '@/model/records/session.ts';
import { undoable } from '@/model/undo/undoable.ts';
import { createDocumentStore, type DocumentStore } from '@/persistence/document-store.ts';
import { packStored } from '@/persistence/versions/pack-stored.ts';
import { createVersionStore, type VersionStore } from '@/persistence/versions/version-store.ts';
import { historyOf } from './histories.ts';
import { keepVersions, lookAfterOpeningMs, versionEveryMs, type VersionKeeper } from './keep-versions.ts';
import { readVersion } from './read-version.ts';
import { restoreDraftVersion, restoreMentorshipVersion, restoreSessionVersion } from './restore-version.ts';
import { throwAwayDraft } from './throw-away-draft.ts';

const room = newId<RoomId>();
const id = newId<SessionId>();
const name = documentNames.session(room, id);

describe('keeping versions', () => {
  let time = 1_000;
  let stored: VersionStore;
  let store: DocumentStore;
  let versions: VersionKeeper;
  let idle: (() => void)[] = [];
  let packed = 0;

  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    Dexie.dependencies.indexedDB = indexedDB;
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    idle = [];
    packed = 0;
    start();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const start = (): void => {
    const manifest = {
      record: () => Promise.resolve(),
      find: () => Promise.resolve(undefined),
      list: () => Promise.resolve([]),
      forget: () => Promise.resolve(),
    };
    stored = createVersionStore({
      pack: (document) => {
        packed += 1;
        return packStored(document);
      },
      now: () => (time += 1),
    });
    ({ store, versions } = keepVersions(
      createDocumentStore({ now: () => time, manifest, mayWrite: () => Promise.resolve() }),
      { loadVersions: () => Promise.resolve(stored), whenIdle: (call) => idle.push(call) },
    ));
  };
  const open = async (document = name) => {
    const acquired = await store.acquire(document);
    if (!acquired.ok) throw new Error(acquired.error.kind);
    return { ...acquired.value, document: acquired.value.document as SessionDocument };
  };
  const causes = async () => (await stored.list(name)).map(({ cause }) => cause);
  /** The window has nothing else to do. */
  const rest = (): void => {
    for (const call of idle.splice(0)) call();
  };
  const waitForVersions = (count: number) =>
    vi.waitFor(async () => expect(await stored.list(name)).toHaveLength(count));

  it('makes one after some minutes of editing, once the window is idle, and none while nothing changes', async () => {
    const { document } = await open();
    addPoint(document, 'learner', { title: 'one' });
    await vi.advanceTimersByTimeAsync(versionEveryMs - 1);
    expect(idle).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(idle).toHaveLength(1);
    expect(await causes()).toEqual([]);
    rest();
    await waitForVersions(1);
    expect(await causes()).toEqual(['editing']);
    await vi.advanceTimersByTimeAsync(10 * versionEveryMs);
    expect(idle).toHaveLength(0);
  });

  it('makes one of what arrives, and names who wrote it', async () => {
    const { document } = await open();
    const stop = recordAuthor(document, 'learner');
    addPoint(document, 'learner', { title: 'one' });
    const theirs = new Y.Doc() as SessionDocument;
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(document));
    await versions.keep(name, 'by-hand');
    recordAuthor(theirs, 'mentor');
    addPoint(theirs, 'mentor', { title: 'two' });
    Y.applyUpdate(document, Y.encodeStateAsUpdate(theirs), 'a file');
    await vi.advanceTimersByTimeAsync(versionEveryMs);
    rest();
    await waitForVersions(2);
    expect((await stored.list(name)).map(({ authors }) => authors)).toEqual([['mentor'], ['learner']]);
    stop();
  });

  it('makes one when a changed document is left by its last holder, and none of one that was only read', async () => {
    const one = await open();
    const other = await open();
    addPoint(one.document, 'learner', { title: 'one' });
    one.release();
    one.release();
    expect(idle).toHaveLength(0);
    other.release();
    expect(idle).toHaveLength(1);
    rest();
    await waitForVersions(1);
    (await open()).release();
    expect(idle).toHaveLength(0);
  });

  it('keeps on the next opening what was changed and not kept when the app ended', async () => {
    const { document } = await open();
    addPoint(document, 'learner', { title: 'one' });
    await store.settled();
    stored.close();
    start();
    await open();
    await vi.advanceTimersByTimeAsync(lookAfterOpeningMs);
    rest();
    await waitForVersions(1);
    stored.close();
    start();
    await open();
    await vi.advanceTimersByTimeAsync(lookAfterOpeningMs);
    const before = packed;
    rest();
    await versions.keep(name, 'before-merge');
    // Known by its state vector: nothing had to be packed to see it.
    expect(packed).toBe(before);
    expect(await causes()).toEqual(['editing']);
    await versions.keep(name, 'before-restore');
    expect(await causes()).toEqual(['before-restore']);
  });

  it('makes none of my own settings', async () => {
    const { document, release } = await open(documentNames.personal);
    document.getMap('profile').set('name', 'Maya');
    release();
    await vi.advanceTimersByTimeAsync(versionEveryMs);
    expect(idle).toHaveLength(0);
  });

  describe('and restoring one', () => {
    const titles = (document: SessionDocument) => readAgenda(document).map(({ title }) => title);
    const written = async () => {
      const { document, release } = await open();
      addPoint(document, 'learner', { title: 'one' });
      const version = new Y.Doc() as SessionDocument;
      Y.applyUpdate(version, Y.encodeStateAsUpdate(document));
      const [point] = readAgenda(document);
      if (point !== undefined) rewordPoint(document, point.id, 'reworded');
      addPoint(document, 'learner', { title: 'two' });
      return { document, release, version };
    };
    const restore = (version: SessionDocument) =>
      restoreSessionVersion({ store, versions, now: () => time }, { room, id, myRole: 'learner' }, version);

    it('keeps a version first, and takes back the restore alone', async () => {
      const { document, version } = await written();
      const undo = await restore(version);
      expect(titles(document)).toEqual(['one']);
      expect(await causes()).toEqual(['before-restore']);
      addPoint(document, 'learner', { title: 'since' });
      if (undo.ok) await undo.value();
      // Two points that were put at the end while the other was not there have no order between them.
      expect(titles(document).toSorted()).toEqual(['reworded', 'since', 'two']);
    });

    it('is taken back also when the document was closed meanwhile', async () => {
      const { release, version } = await written();
      const undo = await restore(version);
      release();
      await store.evict(name);
      const { document } = await open();
      expect(titles(document)).toEqual(['one']);
      if (undo.ok) await undo.value();
      expect(titles(document)).toEqual(['reworded', 'two']);
    });

    it('changes nothing where what is there now cannot be kept first', async () => {
      const { document, version } = await written();
      vi.spyOn(stored, 'keep').mockResolvedValue({ ok: false, error: { kind: 'not-kept' } });
      expect(await restore(version)).toEqual({ ok: false, error: { kind: 'not-kept' } });
      expect(titles(document)).toEqual(['reworded', 'two']);
    });

    it('is a step of the document’s undo by itself, and taken back by it where it is the last one', async () => {
      const document = (await open(documentNames.mentorship(room))).document as Y.Doc as MentorshipDocument;
      const session = bookSession(document, 'learner', { title: 'a', startsAt: 1, minutes: 60, place: '' });
      const history = historyOf(document, undoable.mentorship);
      const version = new Y.Doc() as MentorshipDocument;
      Y.applyUpdate(version, Y.encodeStateAsUpdate(document));
      const title = () => readSessions(document)[0]?.title;
      changeSession(document, session, { title: 'ab' }, { by: 'learner', at: 1 });
      const mentorship = { room, myRole: 'learner' } as const;
      const services = { store, versions, now: () => time };
      const undo = await restoreMentorshipVersion(services, mentorship, version);
      expect(title()).toBe('a');
      if (undo.ok) await undo.value();
      expect(title()).toBe('ab');
      history.step('redo');
      expect(title()).toBe('a');
      history.step('undo');
      history.step('undo');
      expect(title()).toBe('a');
      expect(history.next('undo')).toBeUndefined();

      // Where something was done since, only the restore is taken back; other sessions are no part of it.
      changeSession(document, session, { title: 'abc' }, { by: 'learner', at: 1 });
      bookSession(document, 'learner', { title: 'since', startsAt: 2, minutes: 60, place: '' });
      const again = await restoreMentorshipVersion(services, mentorship, version, {
        kind: 'sessions',
        id: session,
      });
      changeSession(document, session, { place: 'Room 4' }, { by: 'learner', at: 1 });
      expect(readSessions(document)).toMatchObject([{ title: 'a' }, { title: 'since' }]);
      if (again.ok) await again.value();
      const now = [{ title: 'abc', place: 'Room 4' }, { title: 'since' }];
      expect(readSessions(document)).toMatchObject(now);

      // Where it changed nothing, there is nothing to take back.
      const present = new Y.Doc() as MentorshipDocument;
      Y.applyUpdate(present, Y.encodeStateAsUpdate(document));
      const nothing = await restoreMentorshipVersion(services, mentorship, present);
      if (nothing.ok) await nothing.value();
      expect(readSessions(document)).toMatchObject(now);
    });
  });

  describe('of drafts', () => {
    const written = async () => {
      const { document, release } = await open(documentNames.drafts);
      const drafts = document as Y.Doc as DraftsDocument;
      const draft = beginDraft(drafts, room, 1);
      writeDraft(drafts, draft, 'impact', 'It helped.');
      const [read] = readDrafts(drafts, room);
      if (read === undefined) throw new Error('no draft');
      return { drafts, read, release };
    };
    const impacts = (drafts: DraftsDocument) => readDrafts(drafts, room).map(({ parts }) => parts.impact);

    it('keeps one before a draft is thrown away, and brings it back; that is taken back also after closing', async () => {
      const { drafts, read, release } = await written();
      await throwAwayDraft({ versions }, drafts, read);
      expect(impacts(drafts)).toEqual([]);
      const [kept] = await stored.list(documentNames.drafts);
      expect(kept?.cause).toBe('before-discard');
      const version = (await readVersion(stored, kept?.id ?? '')) as DraftsDocument;
      const services = { store, versions, now: () => time };
      const bring = () => restoreDraftVersion(services, { room, id: read.id }, version);
      const undo = await bring();
      expect(impacts(drafts)).toEqual(['It helped.']);
      if (undo.ok) await undo.value();
      expect(impacts(drafts)).toEqual([]);

      const again = await bring();
      release();
      await store.evict(documentNames.drafts);
      const reopened = (await open(documentNames.drafts)).document as Y.Doc as DraftsDocument;
      expect(impacts(reopened)).toEqual(['It helped.']);
      if (again.ok) await again.value();
      expect(impacts(reopened)).toEqual([]);
    });

    it('is restored in a step by itself, also right after something was typed in the same text', async () => {
      const { drafts, read } = await written();
      const version = new Y.Doc() as DraftsDocument;
      Y.applyUpdate(version, Y.encodeStateAsUpdate(drafts));
      const history = historyOf(drafts, undoable.drafts);
      writeDraft(drafts, read.id, 'impact', 'It helped me.');
      await restoreDraftVersion({ store, versions, now: () => time }, { room, id: read.id }, version);
      history.step('undo');
      expect(impacts(drafts)).toEqual(['It helped me.']);
      history.step('undo');
      expect(impacts(drafts)).toEqual(['It helped.']);
    });

    it('throws no draft away that cannot be kept first, and an empty one without keeping it', async () => {
      const { drafts, read } = await written();
      vi.spyOn(stored, 'keep').mockResolvedValue({ ok: false, error: { kind: 'not-kept' } });
      expect(await throwAwayDraft({ versions }, drafts, read)).toMatchObject({ ok: false });
      expect(impacts(drafts)).toEqual(['It helped.']);
      writeDraft(drafts, read.id, 'impact', ' ');
      const [empty] = readDrafts(drafts, room);
      if (empty !== undefined) await throwAwayDraft({ versions }, drafts, empty);
      expect(impacts(drafts)).toEqual([]);
    });
  });
});
