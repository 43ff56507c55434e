import * as Y from 'yjs';

/** What was once called saved of one document. */
export interface ManifestEntry {
  readonly name: string;
  /** Yjs state vector: how much of every author's work was on disk. */
  readonly stateVector: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * A record of what is on disk that lies outside IndexedDB, because a corrupted IndexedDB opens empty and says nothing. Main
 * keeps it; persistence only knows that somebody does.
 */
export interface Manifest {
  readonly record: (entries: readonly ManifestEntry[]) => Promise<void>;
  /** What was recorded of a document last; `undefined` where nothing was. */
  readonly find: (name: string) => Promise<ManifestEntry | undefined>;
  /** The documents on record, and when each was recorded last. */
  readonly list: () => Promise<readonly Pick<ManifestEntry, 'name' | 'at'>[]>;
  readonly forget: (names: readonly string[]) => Promise<void>;
}

/** How long saved documents are collected before they are recorded, milliseconds: main writes once for a burst. */
export const recordDelayMs = 1_000;

/**
 * Whether a document lacks part of what was recorded of it. One that has more is fine: it is recorded after it is stored,
 * and a crash may fall between the two.
 */
export const lacksPart = (document: Y.Doc, recorded: Uint8Array): boolean =>
  vectorLacksPart(Y.encodeStateVector(document), recorded);

/** The same of a document's state vector. A record that cannot be read accuses nobody. */
export function vectorLacksPart(vector: Uint8Array, recorded: Uint8Array): boolean {
  const present = Y.decodeStateVector(vector);
  let wanted: ReadonlyMap<number, number>;
  try {
    wanted = Y.decodeStateVector(recorded);
  } catch {
    return false;
  }
  return [...wanted].some(([client, clock]) => (present.get(client) ?? 0) < clock);
}

export interface ManifestKeeper {
  /** Notes that all of a document is on disk now. */
  readonly saved: (name: string, document: Y.Doc) => void;
  /** Records at once what has been noted; resolves when main has it, or could not take it. */
  readonly flush: () => Promise<void>;
}

/** Records what is saved a little later, once per burst. A record that fails is made with the next one. */
export function createManifestKeeper(
  manifest: Pick<Manifest, 'record'>,
  options: { readonly now: () => number },
): ManifestKeeper {
  const noted = new Map<string, ManifestEntry>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let recording: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const entries = [...noted.values()];
    noted.clear();
    if (entries.length > 0)
      recording = recording
        .then(() => manifest.record(entries))
        .catch(() => {
          for (const entry of entries) if (!noted.has(entry.name)) noted.set(entry.name, entry);
        });
    return recording;
  };

  return {
    saved: (name, document) => {
      noted.set(name, { name, stateVector: Y.encodeStateVector(document), at: options.now() });
      timer ??= setTimeout(() => void flush(), recordDelayMs);
    },
    flush,
  };
}
