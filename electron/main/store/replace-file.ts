import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode, log } from '../log.ts';

/** Makes what was done in a folder survive a power cut; Windows cannot open a folder and needs nothing of the sort. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    log('a folder could not be flushed', { error: errorCode(error) });
  }
}

/**
 * Replaces a file whole or not at all, like archive/write-whole.ts, and at once: before the page is there nobody is held up by
 * it, and nothing may come in between. Throws the system's error, and leaves nothing of its own behind then.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const folder = dirname(path);
  // No name that LevelDB takes for one of its own.
  const temporary = join(folder, '.waymark-mending.part');
  try {
    const handle = openSync(temporary, 'w', 0o600);
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(folder);
}
