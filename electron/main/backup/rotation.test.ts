import { describe, expect, it } from 'vitest';
import { outdated, parseBackupName, type DatedBackup } from './rotation.ts';

const now = new Date(2026, 10, 23, 15, 0).getTime();
const hour = 60 * 60 * 1_000;
const backup = (hoursAgo: number, kind: DatedBackup['kind'] = 'automatic') => {
  const at = now - hoursAgo * hour;
  return { file: `${String(at)}-${kind}.backup`, at, kind };
};
const keptOf = (backups: readonly ReturnType<typeof backup>[]): readonly number[] => {
  const gone = new Set(outdated(backups, now).map(({ file }) => file));
  return backups.filter(({ file }) => !gone.has(file)).map(({ at }) => (now - at) / hour);
};

describe('[BK5] rotation', () => {
  it('keeps the newest three of today and the newest of each day before', () => {
    expect(keptOf([0, 1, 2, 3, 4, 20, 21, 44, 45].map((hours) => backup(hours)))).toEqual([0, 1, 2, 20, 44]);
  });

  it('keeps ten days, by the days that there are', () => {
    const days = Array.from({ length: 30 }, (_, index) => backup(24 * (index + 1)));
    expect(keptOf(days)).toEqual(days.slice(0, 10).map(({ at }) => (now - at) / hour));
    expect(keptOf([backup(24 * 400), backup(24 * 401)])).toEqual([9_600, 9_624]);
  });

  it('keeps what was made before a restore for ten days, beside the others', () => {
    expect(
      keptOf([
        backup(0),
        backup(1),
        backup(2),
        backup(3, 'before-restore'),
        backup(24 * 11, 'before-restore'),
      ]),
    ).toEqual([0, 1, 2, 3]);
  });

  it('loses no older backup to a clock that was a year ahead for a while', () => {
    const ahead = [backup(-24 * 365), backup(-24 * 364)];
    expect(keptOf([...ahead, backup(0), backup(24), backup(48)])).toEqual([-24 * 365, -24 * 364, 0, 24, 48]);
  });

  it('knows its files by their names', () => {
    expect(parseBackupName('17-by-hand.backup')).toEqual({
      file: '17-by-hand.backup',
      at: 17,
      kind: 'by-hand',
    });
    for (const name of [
      'notes.txt',
      '17.backup',
      '17-other.backup',
      'x17-automatic.backup',
      '../1-automatic.backup',
    ])
      expect(parseBackupName(name)).toBeUndefined();
  });
});
