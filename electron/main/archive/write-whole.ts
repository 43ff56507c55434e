import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, log } from '../log.ts';
import type { WrittenFile } from '../../contract/payloads.ts';

type FailureReason = Extract<WrittenFile, { kind: 'failed' }>['reason'];

const failureReasons: ReadonlyMap<string, FailureReason> = new Map([
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
  ['EACCES', 'not-permitted'],
  ['EPERM', 'not-permitted'],
  ['EROFS', 'not-permitted'],
]);

/** What the person can do something about, from the system's error code. */
export const failureReason = (code: string): FailureReason => failureReasons.get(code) ?? 'other';

/** Makes a rename in the folder survive a power cut; Windows cannot open a folder and needs nothing of the sort. */
const flushFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Writes a file whole or not at all: whoever looks sees the old content or the new, also after a crash or on a full disk.
 * Throws the system's error, and leaves nothing of its own behind then.
 */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const folder = dirname(path);
  // In the same folder, because a rename does not cross file systems; not built from the name, which may have
  // the longest length already. Only its owner may read it: it holds what two people said in confidence.
  const temporary = join(folder, `.waymark-${randomUUID()}.part`);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  // The file is there, whole: a folder that cannot be flushed (not readable, a network mount) makes no failure of it.
  await flushFolder(folder).catch((error: unknown) => {
    log('a folder could not be flushed', { error: errorCode(error) });
  });
};
