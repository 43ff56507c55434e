import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { FolderState } from '../../contract/start.ts';
import { log } from '../log.ts';

/**
 * Looked at and not listened to: the system's own watching differs from one to the next, and tells nothing of a disk that
 * was unplugged. One look costs less than a tenth of a millisecond, in no thread of ours.
 */
export const lookEveryMs = 3_000;

export interface FolderWatch {
  readonly state: () => FolderState;
  readonly look: () => Promise<void>;
}

/**
 * Says when the folder that everything is kept in is gone, may not be written to, or is back. Another folder in its place
 * is not it: what is open goes on into the old one, where nobody will find it.
 */
export async function watchFolder(
  folder: string,
  onChange: (state: FolderState) => void,
): Promise<FolderWatch> {
  const first = await identityOf(folder);
  let state: FolderState = 'here';

  const look = async (): Promise<void> => {
    const next = await stateOf(folder, first);
    if (next === state) return;
    state = next;
    log('the data folder has changed', { state });
    onChange(state);
  };
  return { state: () => state, look };
}

async function identityOf(folder: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(folder, { bigint: true });
    return `${String(dev)}/${String(ino)}`;
  } catch {
    return undefined;
  }
}

async function stateOf(folder: string, first: string | undefined): Promise<FolderState> {
  if (first === undefined || (await identityOf(folder)) !== first) return 'gone';
  try {
    await access(folder, constants.W_OK);
    return 'here';
  } catch {
    return 'read-only';
  }
}
