import { deflateSync, inflateSync } from 'fflate';
import * as Y from 'yjs';
import { readRows } from '../document-database.ts';

/** A document as it is on the disk, ready to be kept. */
export interface PackedState {
  /** Its whole state, one Yjs V1 update, deflated. */
  readonly packed: Uint8Array;
  readonly vector: Uint8Array;
  readonly fingerprint: string;
}

/** Fast rather than small: most versions are thinned out again within a day. */
const deflateLevel = 3;

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Reads a document from the disk and packs it; `undefined` where it is empty or cannot be read whole. Heavy: the app runs it
 * in a worker. Must not be asked for a name that has no database: it would make one.
 */
export async function packStored(name: string): Promise<PackedState | undefined> {
  const document = new Y.Doc();
  try {
    const rows = await readRows(name);
    document.transact(() => {
      for (const row of rows) Y.applyUpdate(document, row as Uint8Array);
    });
    if (document.store.clients.size === 0 || document.store.pendingStructs !== null) return undefined;
    // What was written and what is deleted. The update itself may differ where neither does.
    const snapshot = Y.encodeSnapshot(Y.snapshot(document)) as Uint8Array<ArrayBuffer>;
    return {
      packed: deflateSync(Y.encodeStateAsUpdate(document), { level: deflateLevel }),
      vector: Y.encodeStateVector(document),
      fingerprint: hexadecimal(await crypto.subtle.digest('SHA-256', snapshot)),
    };
  } catch {
    return undefined;
  } finally {
    document.destroy();
  }
}

/** The Yjs update that was packed. */
export const unpack = (packed: Uint8Array): Uint8Array => inflateSync(packed);
