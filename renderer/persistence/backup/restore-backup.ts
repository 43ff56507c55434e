import * as Y from 'yjs';
import type { DocumentStore } from '../document-store.ts';
import type { Manifest } from '../manifest.ts';
import { deleteDatabase } from '../document-database.ts';
import { replaceStored } from '../stored-state.ts';
import type { BackupIndex } from './backup-index.ts';
import type { BackupPlace } from './backup-place.ts';
import { readBackedUpState } from './read-backup.ts';

/** The origin of what a restore adds: nobody's own edits, so undo leaves them alone. */
export const restoreOrigin = { origin: 'restore' } as const;

export interface RestoreReport {
  /** Documents that are as the backup has them, or have more. */
  readonly restored: readonly string[];
  /** Documents whose state in the backup is gone or does not open. They are as they were. */
  readonly missing: readonly string[];
  /** Documents that could not be written. */
  readonly notSaved: readonly string[];
}

type World = {
  readonly key: Uint8Array;
  readonly place: Pick<BackupPlace, 'readObject'>;
  readonly store: Pick<DocumentStore, 'acquire' | 'evict'>;
  readonly manifest: Pick<Manifest, 'record' | 'forget'>;
  readonly now: () => number;
  readonly progress?: (done: number, total: number) => void;
};

const vectorOf = (state: Uint8Array): Uint8Array => Y.encodeStateVectorFromUpdate(state);

async function replace({ store, manifest, now }: World, name: string, state: Uint8Array): Promise<void> {
  await store.evict(name);
  await replaceStored(name, state, now());
  // What is on record may be more than the backup has: it is not missed again and again.
  await manifest.forget([name]);
  await manifest.record([{ name, stateVector: vectorOf(state), at: now() }]);
}

/** Adds a state to a document that can be read; `false` where it cannot. */
async function add(
  store: World['store'],
  name: string,
  state: Uint8Array,
): Promise<'added' | 'refused' | 'unreadable'> {
  const acquired = await store.acquire(name);
  if (!acquired.ok) return 'unreadable';
  const { document, settled, release } = acquired.value;
  Y.applyUpdate(document, state, restoreOrigin);
  const { kind } = await settled();
  release();
  return kind === 'saved' ? 'added' : 'refused';
}

/**
 * Brings documents back from a backup. It adds to what can be read and replaces what cannot, so that nothing newer goes. The
 * caller makes the backup that takes it back.
 */
export async function restoreBackup(
  world: World,
  documents: BackupIndex['documents'],
): Promise<RestoreReport> {
  const report = { restored: [] as string[], missing: [] as string[], notSaved: [] as string[] };
  for (const [done, entry] of documents.entries()) {
    world.progress?.(done, documents.length);
    const state = await readBackedUpState(world.key, world.place, entry);
    if (!state.ok) {
      report.missing.push(entry.name);
      continue;
    }
    try {
      const added = await add(world.store, entry.name, state.value);
      if (added === 'unreadable') await replace(world, entry.name, state.value);
      (added === 'refused' ? report.notSaved : report.restored).push(entry.name);
    } catch {
      report.notSaved.push(entry.name);
    }
  }
  return report;
}

/**
 * Takes a restore back: every document it concerned becomes what the backup made before it says, and one that was not there
 * then goes. The page has to be loaded anew afterwards.
 */
export async function takeBackRestore(
  world: World,
  before: BackupIndex,
  concerned: readonly string[],
): Promise<RestoreReport> {
  const report = { restored: [] as string[], missing: [] as string[], notSaved: [] as string[] };
  const entries = new Map(before.documents.map((entry) => [entry.name, entry]));
  for (const [done, name] of concerned.entries()) {
    world.progress?.(done, concerned.length);
    const entry = entries.get(name);
    try {
      if (entry === undefined) {
        await world.store.evict(name);
        await deleteDatabase(name);
        await world.manifest.forget([name]);
        report.restored.push(name);
        continue;
      }
      const state = await readBackedUpState(world.key, world.place, entry);
      if (state.ok) {
        await replace(world, name, state.value);
        report.restored.push(name);
      } else report.missing.push(name);
    } catch {
      report.notSaved.push(name);
    }
  }
  return report;
}
