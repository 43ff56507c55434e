import type { Version, VersionCause } from './version.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What is kept of the last day, week and 90 days, and of what is older: SPEC.md, VE3. */
const keptOfAges = [
  { upTo: dayMs, period: undefined },
  { upTo: 7 * dayMs, period: (at: number) => `hour ${String(Math.floor(at / hourMs))}` },
  { upTo: 90 * dayMs, period: (at: number) => `day ${String(Math.floor(at / dayMs))}` },
  { upTo: Infinity, period: (at: number) => `month ${new Date(at).toISOString().slice(0, 7)}` },
] as const;

/** Versions made before a restore, or before something was thrown away, are spared this long. */
const sparedMs = 90 * dayMs;

/** Versions of one document together; packed bytes. Some 300 of a large session's. */
export const maximumDocumentBytes = 32 * 1024 * 1024;

/** Versions of all documents together; packed bytes. */
export const maximumBytes = 512 * 1024 * 1024;

/** Of two that are in the way, the one that is worth less goes; what is worth nothing is spared by no rule. */
const worth: Readonly<Record<VersionCause, number>> = {
  editing: 0,
  'session-end': 0,
  'before-merge': 0,
  'before-restore': 1,
  'before-discard': 1,
  'by-hand': 2,
};

/** Whether a version made for the one cause stays longer than one made for the other. */
export const staysLonger = (cause: VersionCause, than: VersionCause): boolean => worth[cause] > worth[than];

type Kept = Pick<Version, 'id' | 'document' | 'at' | 'cause' | 'size'>;

const newestFirst = (a: Kept, b: Kept): number => b.at - a.at || (a.id < b.id ? 1 : -1);

/** The ids of a document's versions that are not kept any longer: the newest of each period stays. */
export function thinVersions(versions: readonly Kept[], now: number): readonly string[] {
  const [newest, ...older] = versions.toSorted(newestFirst);
  const periods = new Set<string>();
  const claim = (version: Kept): boolean => {
    const age = now - version.at;
    if (version.cause === 'by-hand' || (worth[version.cause] > 0 && age <= sparedMs)) return true;
    const period = keptOfAges.find(({ upTo }) => age <= upTo)?.period?.(version.at);
    if (period === undefined) return true;
    if (periods.has(period)) return false;
    periods.add(period);
    return true;
  };
  if (newest !== undefined) claim(newest);
  return older.filter((version) => !claim(version)).map(({ id }) => id);
}

/**
 * The ids of versions that have to go so that the rest takes no more than `bytes`: the oldest first, those that are spared
 * after the others, those made by hand last. Each document's newest stays.
 */
export function boundVersions(versions: readonly Kept[], bytes: number): readonly string[] {
  let total = versions.reduce((sum, { size }) => sum + size, 0);
  if (total <= bytes) return [];
  const newest = new Map<string, string>();
  for (const { document, id } of versions.toSorted(newestFirst))
    if (!newest.has(document)) newest.set(document, id);
  const gone: string[] = [];
  const byWorth = versions.toSorted((a, b) => worth[a.cause] - worth[b.cause] || newestFirst(b, a));
  for (const { document, id, size } of byWorth) {
    if (total <= bytes) break;
    if (newest.get(document) === id) continue;
    gone.push(id);
    total -= size;
  }
  return gone;
}
