import * as Y from 'yjs';
import type { VersionStore } from '@/persistence/versions/version-store.ts';

/** The document of a version, apart from the one it is a version of; `undefined` where it is gone or damaged. */
export async function readVersion(versions: VersionStore, id: string): Promise<Y.Doc | undefined> {
  const state = await versions.readState(id);
  if (state === undefined) return undefined;
  const document = new Y.Doc();
  try {
    Y.applyUpdate(document, state);
    return document;
  } catch {
    document.destroy();
    return undefined;
  }
}
