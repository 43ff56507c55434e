import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Y from 'yjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackupFolder } from '../../electron/main/backup/backup-folder.ts';
import type { Catalogue } from '@/persistence/catalogue.ts';
import { createDocumentStore, type DocumentStore } from '@/persistence/document-store.ts';
import { liveDocumentNames } from '@/persistence/stored-state.ts';
import { runJob } from '@/persistence/backup/run-job.ts';
import type { DesktopApi } from '@/platform/desktop.ts';
import { keepInMemory } from '@/platform/browser/kept-in-memory.ts';
import type { DoJob } from './backup-making.ts';
import { createBackups, type Backups } from './backups.ts';
import { manifestOf } from './kept-by-main.ts';

const hour = 60 * 60_000;
const start = new Date(2026, 10, 23, 9).getTime();

/** One machine: its documents, its vault, and the folder of its backups on a real disk. */
function createMachine(folder: string) {
  const state = { time: start, isLocked: false, folderState: 'here' as 'here' | 'missing', reloads: 0 };
  const now = (): number => (state.time += 1);
  const kept = keepInMemory();
  const open = (set: string) => createBackupFolder(join(folder, set), now);
  const backupsApi: DesktopApi['backups'] = {
    folder: async () => ({ path: folder, state: state.folderState }),
    chooseFolder: async () => ({ kind: 'chosen' }),
    showFolder: async () => true,
    sets: async () => [],
    present: async ({ set, objects }) => open(set).present(objects),
    writeObject: async ({ set, name, bytes }) =>
      state.folderState === 'missing' ? 'missing' : ((await open(set).writeObject(name, bytes)) ?? null),
    write: async ({ set, at, kind, objects, index }) =>
      state.folderState === 'missing'
        ? 'missing'
        : ((await open(set).writeBackup({ at, kind }, objects, index)) ?? null),
    list: async (set) => [...(state.folderState === 'missing' ? [] : await open(set).list())],
    read: async ({ set, file }) => (await open(set).readBackup(file)) ?? null,
    readObject: async ({ set, name }) => (await open(set).readObject(name)) ?? null,
  };
  const desktop = {
    ...kept,
    readSecret: async (name) => {
      if (state.isLocked) throw new Error('refused');
      return kept.readSecret(name);
    },
    backups: backupsApi,
    lock: {
      describe: async () => ({
        isSet: true,
        isLocked: state.isLocked,
        isDamaged: false,
        idleMinutes: 15 as const,
      }),
    },
  } as DesktopApi;
  const store = createDocumentStore({
    now,
    manifest: manifestOf(desktop),
    mayWrite: () => Promise.resolve(),
  });
  const numbers = new Map<string, number>();
  const session = new Map<string, string>();
  const doJob: DoJob = (job, places, progress = () => undefined) =>
    runJob(job, { places, now, progress }) as never;
  const open2 = (): Backups =>
    createBackups(
      // Without a catalogue a backup says nothing of its content, and is as good.
      { store, catalogue: {} as Catalogue, desktop, now },
      {
        memory: {
          read: (name) => numbers.get(name),
          write: (name, value) =>
            void (value === undefined ? numbers.delete(name) : numbers.set(name, value)),
        },
        session: () => ({
          getItem: (name) => session.get(name) ?? null,
          setItem: (name, value) => void session.set(name, value),
          removeItem: (name) => void session.delete(name),
        }),
        after: (milliseconds, call) => {
          const timer = setTimeout(call, milliseconds);
          return () => clearTimeout(timer);
        },
        reload: () => {
          state.reloads += 1;
        },
        doJob,
      },
    );
  return { state, store, desktop, open: open2 };
}

const document = async (store: DocumentStore, name: string): Promise<Y.Doc> => {
  const acquired = await store.acquire(name);
  if (!acquired.ok) throw new Error(acquired.error.kind);
  return acquired.value.document;
};
const write = async (store: DocumentStore, name: string, words: string): Promise<void> => {
  (await document(store, name)).getText('text').insert(0, words);
  await store.settled();
};
const text = async (store: DocumentStore, name: string): Promise<string> =>
  (await document(store, name)).getText('text').toJSON();
const lose = async (store: DocumentStore, name: string): Promise<void> => {
  await store.evict(name);
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(`waymark/${name}`).addEventListener('success', resolve);
  });
};

describe('the backups of a device', () => {
  let folder: string;
  let machine: ReturnType<typeof createMachine>;
  let backups: Backups;
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    folder = await mkdtemp(join(tmpdir(), 'waymark-backups-'));
    machine = createMachine(folder);
    backups = machine.open();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const known = () => {
    const state = backups.state();
    if (state.kind === 'unknown') throw new Error('nobody has looked');
    return state;
  };

  it('begin without a key, and make one with a phrase that waits to be written down', async () => {
    await backups.look();
    expect(known().kind).toBe('no-key');
    await write(machine.store, 'me/drafts', 'words');
    expect(await backups.backUpNow('by-hand')).toMatchObject({ ok: true });
    expect(known()).toMatchObject({ kind: 'ready', isRunning: false, isOverdue: false });
    expect((await machine.desktop.readSecret('pending-phrase'))?.length).toBe(16);
    expect((await machine.desktop.readSecret('backup-key'))?.length).toBe(32);
  });

  it('are not made by themselves where nothing has changed', async () => {
    await write(machine.store, 'me/drafts', 'words');
    await backups.backUpNow('automatic');
    await backups.backUpNow('automatic');
    // The next start, which knows nothing of the one before.
    await machine.open().backUpNow('automatic');
    expect(await backups.list()).toHaveLength(1);
    await write(machine.store, 'me/drafts', 'more ');
    await backups.backUpNow('automatic');
    expect(await backups.list()).toHaveLength(2);
  });

  it('[BK5] are rotated by the day', async () => {
    for (let made = 0; made < 8; made += 1) {
      await write(machine.store, 'me/drafts', 'x');
      await backups.backUpNow('automatic');
      machine.state.time += 6 * hour;
    }
    // 9, 15, 21 h of the first day, four of the second, 3 h of the third.
    expect((await backups.list()).map(({ at }) => new Date(at).getHours())).toEqual([3, 21, 21]);
  });

  it('[BK1] keep what an earlier one had of a document that is gone', async () => {
    await write(machine.store, 'me/drafts', 'words');
    await write(machine.store, 'me/personal', 'me');
    await backups.backUpNow('automatic');
    // Changed since, so that it has to be read again.
    await write(machine.store, 'me/drafts', 'more ');
    await lose(machine.store, 'me/drafts');
    await write(machine.store, 'me/personal', 'still ');
    await backups.backUpNow('automatic');
    const [newest] = await backups.list();
    expect(newest?.content).toMatchObject({ kind: 'readable', documents: 2 });
    await backups.restore(newest?.file ?? '', 'everything');
    expect(await text(machine.store, 'me/drafts')).toBe('words');
  });

  it('[BK6] [BK7] bring back what is gone, load the page anew, and can be taken back', async () => {
    await write(machine.store, 'me/drafts', 'words');
    await write(machine.store, 'me/personal', 'me');
    await backups.backUpNow('by-hand');
    await lose(machine.store, 'me/drafts');
    await write(machine.store, 'me/personal', 'newer ');
    const [made] = await backups.list();
    const restored = await backups.restore(made?.file ?? '', 'everything');
    if (!restored.ok) throw new Error(restored.error.kind);
    expect(restored.value).toMatchObject({ restored: 2, missing: 0, notSaved: 0 });
    expect(machine.state.reloads).toBe(1);
    expect(await text(machine.store, 'me/drafts')).toBe('words');
    expect(await text(machine.store, 'me/personal')).toBe('newer me');
    // The page that comes then says what happened.
    expect(machine.open().outcome()).toEqual(restored.value);

    const taken = await backups.takeBack(restored.value.before ?? '');
    expect(taken).toMatchObject({ ok: true, value: { kind: 'taken-back' } });
    expect(await liveDocumentNames()).toEqual(['me/personal']);
    expect(await text(machine.store, 'me/personal')).toBe('newer me');
  });

  it('[BK7] change nothing where the backup before cannot be made, unless the person wants it so', async () => {
    await write(machine.store, 'me/drafts', 'words');
    await backups.backUpNow('by-hand');
    await lose(machine.store, 'me/drafts');
    await write(machine.store, 'me/personal', 'me');
    const [made] = await backups.list();
    const { backups: api } = machine.desktop;
    vi.spyOn(api, 'writeObject').mockResolvedValue('no-space');
    vi.spyOn(api, 'write').mockResolvedValue('no-space');
    expect(await backups.restore(made?.file ?? '', 'everything')).toEqual({
      ok: false,
      error: { kind: 'no-way-back', why: 'no-space' },
    });
    expect(await liveDocumentNames()).toEqual(['me/personal']);
    const anyway = await backups.restore(made?.file ?? '', 'everything', { evenWithoutWayBack: true });
    expect(anyway).toMatchObject({ ok: true, value: { restored: 1 } });
  });

  it('[BK2] are not there for another key, and open with theirs on a device that has none', async () => {
    await write(machine.store, 'me/drafts', 'words');
    await backups.backUpNow('by-hand');
    expect(await backups.list(new Uint8Array(32))).toEqual([]);
    const key = (await machine.desktop.readSecret('backup-key')) ?? new Uint8Array();
    vi.stubGlobal('indexedDB', new IDBFactory());
    const fresh = createMachine(folder);
    const freshBackups = fresh.open();
    expect(await freshBackups.list()).toEqual([]);
    const [made] = await freshBackups.list(key);
    expect(await freshBackups.restore(made?.file ?? '', 'everything', { key })).toMatchObject({ ok: true });
    expect(await text(fresh.store, 'me/drafts')).toBe('words');
    // No second phrase was made meanwhile.
    expect(await fresh.desktop.readSecret('pending-phrase')).toBeNull();
  });

  it('[BK8] say why none could be made, and after a day say so everywhere', async () => {
    await write(machine.store, 'me/drafts', 'words');
    await backups.backUpNow('automatic');
    machine.state.folderState = 'missing';
    await write(machine.store, 'me/drafts', 'more ');
    machine.state.time += 2 * hour;
    expect(await backups.backUpNow('automatic')).toEqual({ ok: false, error: 'missing' });
    expect(known()).toMatchObject({ problem: 'missing', isOverdue: false });
    machine.state.time += 23 * hour;
    await backups.backUpNow('automatic');
    expect(known()).toMatchObject({ problem: 'missing', isOverdue: true });
    machine.state.folderState = 'here';
    await backups.backUpNow('automatic');
    expect(known()).toMatchObject({ isOverdue: false });
    expect(known()).not.toHaveProperty('problem');
  });

  it('go on while it is locked with the key from before, and wait where there was none', async () => {
    machine.state.isLocked = true;
    await write(machine.store, 'me/drafts', 'words');
    await backups.backUpNow('automatic');
    expect(known()).not.toHaveProperty('problem');
    machine.state.isLocked = false;
    expect(await backups.list()).toEqual([]);
    await backups.backUpNow('automatic');
    machine.state.isLocked = true;
    await write(machine.store, 'me/drafts', 'more ');
    await backups.backUpNow('automatic');
    expect(await backups.list()).toHaveLength(2);
  });

  it('are made before the window closes where something changed since the last one', async () => {
    await write(machine.store, 'me/drafts', 'words');
    await backups.backUpNow('automatic');
    await write(machine.store, 'me/drafts', 'more ');
    await backups.beforeClosing();
    expect(await backups.list()).toHaveLength(1);
    machine.state.time += hour;
    await backups.beforeClosing();
    expect(await backups.list()).toHaveLength(2);
  });
});
