import type { Dirent } from 'node:fs';
import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** How much is in a folder, without a name of anything in it. */
export interface FolderMeasure {
  readonly files: number;
  readonly bytes: number;
}

/** Counts what is there now; what goes away meanwhile, or may not be looked at, is left out. */
export async function measureFolder(folder: string): Promise<FolderMeasure> {
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch {
    return { files: 0, bytes: 0 };
  }
  let files = 0;
  let bytes = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const found = await stat(join(entry.parentPath, entry.name)).catch(() => undefined);
    if (found === undefined) continue;
    files += 1;
    bytes += found.size;
  }
  return { files, bytes };
}

/** How much is in several folders. */
export async function measureFolders(folders: readonly string[]): Promise<FolderMeasure> {
  const measures = await Promise.all(folders.map(measureFolder));
  return {
    files: measures.reduce((sum, { files }) => sum + files, 0),
    bytes: measures.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** What the disk under a folder still takes; `undefined` where the system does not say. */
export async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
