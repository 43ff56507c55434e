import { accessSync, closeSync, constants, mkdirSync, openSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderTrouble, SafeScreen } from '../../contract/start.ts';
import { errorCode } from '../log.ts';
import { profileFormat, readProfile } from './profile-file.ts';

/** Why the app does not start in a folder. Nothing in it has been changed. */
export type StartProblem = Exclude<SafeScreen, { kind: 'crashed' }>;

const troubles: ReadonlyMap<string, FolderTrouble> = new Map([
  ['EACCES', 'not-permitted'],
  ['EPERM', 'not-permitted'],
  ['EROFS', 'not-permitted'],
  ['ENOTDIR', 'not-a-folder'],
  ['EEXIST', 'not-a-folder'],
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
]);

/**
 * Makes the folder where there is none, and says what stands against working in it. Synchronous, because Electron has to
 * know its folder before anything else.
 */
export function checkFolder(folder: string): StartProblem | undefined {
  try {
    // Nobody else on the machine has any business in it.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!statSync(folder).isDirectory()) return { kind: 'folder', trouble: 'not-a-folder', folder };
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    openForWriting(join(folder, 'profile.json'));
    if (freeBytes(folder) < minimumFreeBytes) return { kind: 'folder', trouble: 'no-space', folder };
  } catch (error) {
    return { kind: 'folder', trouble: troubles.get(errorCode(error)) ?? 'other', folder };
  }
  const profile = readProfile(folder);
  if (profile === undefined || profile.format <= profileFormat) return undefined;
  return { kind: 'newer', folder, ...(profile.app !== undefined && { madeBy: profile.app }) };
}

/**
 * Opening the page's databases writes a little, and Chromium deletes all of them at the next start where that finds the disk
 * full (electron#41877).
 */
const minimumFreeBytes = 2 * 1024 * 1024;

/** Where the system does not say, nobody is held up. */
function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Windows says of a folder that it may be written to when it may not; a file it says the truth about. Writes nothing. */
function openForWriting(path: string): void {
  try {
    closeSync(openSync(path, 'r+'));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
