import { Dexie, type Table } from 'dexie';
import { failed, ok, type Result } from '@/lib/result.ts';
import { randomId } from '@/lib/random-id.ts';
import { unpack, type PackedState } from './pack-stored.ts';
import {
  boundVersions,
  maximumBytes,
  maximumDocumentBytes,
  staysLonger,
  thinVersions,
} from './thin-versions.ts';
import type { Version, VersionCause } from './version.ts';

class VersionDatabase extends Dexie {
  declare readonly versions: Table<Version, string>;
  /** Apart from what lists need, so that a list reads no state. */
  declare readonly states: Table<{ readonly id: string; readonly packed: Uint8Array }, string>;

  constructor() {
    super('waymark-versions', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ versions: 'id, [document+at]', states: 'id' });
  }
}

/** Nothing of the document was changed by trying. */
export type KeepFailure =
  /** The document is empty or cannot be read from the disk. */
  | { readonly kind: 'nothing-to-keep' }
  /** The disk is full, or refuses. */
  | { readonly kind: 'not-kept' };

export interface NewVersion {
  readonly document: string;
  readonly room: string;
  readonly cause: VersionCause;
  /** Who changed something between two state vectors; `before` is `undefined` for the first version. */
  readonly authors: (before: Uint8Array | undefined, after: Uint8Array) => readonly string[];
}

export interface VersionStore {
  /** Keeps the document as it is on the disk. Answers the version that holds it: an earlier one where nothing changed. */
  readonly keep: (version: NewVersion) => Promise<Result<Version, KeepFailure>>;
  /** A document's versions, the newest first. */
  readonly list: (document: string) => Promise<readonly Version[]>;
  readonly newest: (document: string) => Promise<Version | undefined>;
  /** The document's whole state in a version, one Yjs update; `undefined` where it is gone or damaged. */
  readonly readState: (id: string) => Promise<Uint8Array | undefined>;
  readonly close: () => void;
}

/** Keeps what documents were like (SPEC.md). Opaque: it knows no record. */
export function createVersionStore(options: {
  readonly pack: (name: string) => Promise<PackedState | undefined>;
  readonly now: () => number;
  readonly limits?: { readonly document: number; readonly all: number };
}): VersionStore {
  const { pack, now, limits = { document: maximumDocumentBytes, all: maximumBytes } } = options;
  const database = new VersionDatabase();
  const { versions, states } = database;

  const of = (document: string) =>
    versions.where('[document+at]').between([document, Dexie.minKey], [document, Dexie.maxKey]);
  const newest = (document: string) => of(document).last();
  /** Bytes of all versions; counted at the first one kept, followed from then on. */
  let total: number | undefined;

  const remove = async (ids: readonly string[]): Promise<void> => {
    await versions.bulkDelete([...ids]);
    await states.bulkDelete([...ids]);
  };

  const thin = async (document: string): Promise<void> => {
    const all = await of(document).toArray();
    const thinned = new Set(thinVersions(all, now()));
    const left = all.filter(({ id }) => !thinned.has(id));
    await remove([...thinned, ...boundVersions(left, limits.document)]);
  };

  const bound = async (added: number): Promise<void> => {
    total = total === undefined ? Infinity : total + added;
    if (total <= limits.all) return;
    const all = await versions.toArray();
    const gone = new Set(boundVersions(all, limits.all));
    await remove([...gone]);
    total = all.reduce((sum, { id, size }) => sum + (gone.has(id) ? 0 : size), 0);
  };

  const write = (version: NewVersion, state: PackedState): Promise<Version> =>
    database.transaction('rw', versions, states, async () => {
      const { document, room, cause } = version;
      const last = await newest(document);
      if (last?.fingerprint === state.fingerprint) {
        // It stays as long as if it had been made for this.
        if (!staysLonger(cause, last.cause)) return last;
        await versions.update(last.id, { cause });
        return { ...last, cause };
      }
      const { packed, vector, fingerprint } = state;
      const made: Version = {
        id: randomId(),
        document,
        room,
        at: now(),
        cause,
        authors: version.authors(last?.vector, vector),
        size: packed.byteLength,
        vector,
        fingerprint,
      };
      await versions.add(made);
      await states.add({ id: made.id, packed });
      await thin(document);
      await bound(made.size);
      return made;
    });

  return {
    keep: async (version) => {
      const state = await pack(version.document);
      if (state === undefined) return failed({ kind: 'nothing-to-keep' });
      try {
        return ok(await write(version, state));
      } catch {
        total = undefined;
        return failed({ kind: 'not-kept' });
      }
    },
    list: async (document) => (await of(document).toArray()).toReversed(),
    newest,
    readState: async (id) => {
      try {
        const row = await states.get(id);
        return row === undefined ? undefined : unpack(row.packed);
      } catch {
        return undefined;
      }
    },
    close: () => database.close(),
  };
}
