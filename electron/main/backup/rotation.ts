/** A backup by its file's name. */
export interface DatedBackup {
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: 'automatic' | 'by-hand' | 'before-restore';
}

/** Kept of the present day. */
export const keptToday = 3;

/** Days before today of which the newest is kept. */
export const keptDays = 10;

const dayMs = 24 * 60 * 60 * 1_000;

/** The local day, so that "today" is what the person calls today. */
const dayOf = (at: number): string => new Date(at).toDateString();

const pattern = /^(?<at>\d{1,16})-(?<kind>automatic|by-hand|before-restore)\.backup$/u;

/** What a file's name says, `undefined` where it is not one of ours. */
export const parseBackupName = (file: string): DatedBackup | undefined => {
  const groups = pattern.exec(file)?.groups;
  if (groups === undefined) return undefined;
  const { at = '', kind } = groups;
  return { file, at: Number(at), kind: kind as DatedBackup['kind'] };
};

/**
 * The backups that may go: all but the newest of today, the newest of each of the last days on which there is one, and those made
 * before a restore while they are young. Days are counted by the backups that are there and not by the calendar, and one
 * from the future is today's: a clock that was set wrong for a while must not cost every backup.
 */
export const outdated = (backups: readonly DatedBackup[], now: number): readonly DatedBackup[] => {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at);
  const today = dayOf(now);
  const kept = new Set<DatedBackup>();
  const days = new Set<string>();
  let todays = 0;
  for (const backup of newestFirst) {
    if (backup.kind === 'before-restore') {
      if (backup.at > now - keptDays * dayMs) kept.add(backup);
      continue;
    }
    const day = dayOf(backup.at);
    if (backup.at > now || day === today) {
      todays += 1;
      if (todays <= keptToday) kept.add(backup);
    } else if (!days.has(day) && days.size < keptDays) {
      days.add(day);
      kept.add(backup);
    }
  }
  return newestFirst.filter((backup) => !kept.has(backup));
};
