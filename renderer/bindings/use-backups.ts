import { useEffect, useState, useSyncExternalStore } from 'react';
import { useServices } from './services.ts';
import type { BackupsState, BackupSummary, RestoreOutcome } from './backup-types.ts';

/** Where the backups of this device stand. */
export function useBackups(): BackupsState {
  const { backups } = useServices();
  return useSyncExternalStore(backups.subscribe, backups.state);
}

/** What the last restore did, until it is dismissed. */
export function useRestoreOutcome(): RestoreOutcome | undefined {
  const { backups } = useServices();
  return useSyncExternalStore(backups.subscribe, backups.outcome);
}

/** This device's backups, the newest first, read again after each one; `undefined` until they have been read. */
export function useBackupList(): readonly BackupSummary[] | undefined {
  const { backups } = useServices();
  const state = useBackups();
  const [list, setList] = useState<readonly BackupSummary[]>();
  const made =
    state.kind === 'unknown' ? undefined : `${state.folder} ${state.folderState} ${String(state.lastAt)}`;
  useEffect(() => {
    if (made === undefined) return;
    let isLatest = true;
    backups.list().then(
      (next) => {
        if (isLatest) setList(next);
      },
      () => {
        if (isLatest) setList([]);
      },
    );
    return () => {
      isLatest = false;
    };
  }, [backups, made]);
  return list;
}
