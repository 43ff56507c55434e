import type { BackupPlaces } from '@/persistence/backup/backup-job.ts';
import type { BackupPlace } from '@/persistence/backup/backup-place.ts';
import type { DesktopApi } from '@/platform/desktop.ts';

/** The folder of one key's backups, as main keeps it. */
export const backupPlaceOf = ({ backups }: Pick<DesktopApi, 'backups'>, set: string): BackupPlace => ({
  present: (objects) => backups.present({ set, objects: [...objects] }),
  writeObject: async (name, bytes) => (await backups.writeObject({ set, name, bytes })) ?? undefined,
  writeBackup: async (backup, objects, index) =>
    (await backups.write({ set, ...backup, objects: [...objects], index })) ?? undefined,
  list: () => backups.list(set),
  readBackup: async (file) => (await backups.read({ set, file })) ?? undefined,
  readObject: async (name) => (await backups.readObject({ set, name })) ?? undefined,
});

/** What the worker that makes backups needs of main. */
export const backupPlacesOf = (desktop: Pick<DesktopApi, 'backups' | 'findSaved'>): BackupPlaces => ({
  of: (set) => backupPlaceOf(desktop, set),
  recorded: async (name) => (await desktop.findSaved(name))?.stateVector,
});
