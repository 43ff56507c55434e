import * as Y from 'yjs';
import { storedDocumentNames } from '@/persistence/document-database.ts';
import { replaceStored, salvage } from '@/persistence/stored-state.ts';
import type { Services } from './services.ts';

export type { OpenFailure } from '@/persistence/open-document.ts';

/** What is left of a document that could not be opened. */
export interface Remains {
  /** Whether anything of it can be read. */
  readonly hasContent: boolean;
  /** Rows that cannot be read. */
  readonly damagedRows: number;
}

const nothing: Remains = { hasContent: false, damagedRows: 0 };

/** Looks what can be read of a document, without changing it. */
export async function lookAtRemains(name: string): Promise<Remains> {
  if (!(await storedDocumentNames()).includes(name)) return nothing;
  try {
    const { state, damagedRows } = await salvage(name);
    return { hasContent: Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state)).size > 0, damagedRows };
  } catch {
    // Its database does not even open.
    return nothing;
  }
}

type World = Pick<Services, 'store' | 'manifest' | 'guard' | 'now'>;

/** Makes a document of what can still be read of it. The damaged one is set aside as it is. */
export async function keepReadable({ store, manifest, guard, now }: World, name: string): Promise<void> {
  await store.evict(name);
  const { state } = await salvage(name).catch(() => ({ state: Y.encodeStateAsUpdate(new Y.Doc()) }));
  await replaceStored(name, state, now());
  await manifest.forget([name]);
  await manifest.record([{ name, stateVector: Y.encodeStateVectorFromUpdate(state), at: now() }]);
  guard.mended();
}
