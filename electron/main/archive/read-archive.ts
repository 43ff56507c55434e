import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { maximumArchiveBytes } from '../../contract/archive-size.ts';
import type { ChosenFile } from '../../contract/payloads.ts';
import { errorCode, log } from '../log.ts';

/**
 * Reads an archive whole. Its size is looked at before a byte is read, and only regular files are opened: a device or a
 * pipe has no end and no size.
 */
export const readArchive = async (
  path: string,
  maximumBytes: number = maximumArchiveBytes,
): Promise<ChosenFile> => {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) return { kind: 'failed', name, reason: 'unreadable' };
    if (found.size > maximumBytes) return { kind: 'failed', name, reason: 'too-large' };
    const bytes = new Uint8Array(await readFile(path));
    // It may have grown since.
    if (bytes.byteLength > maximumBytes) return { kind: 'failed', name, reason: 'too-large' };
    return { kind: 'read', name, bytes };
  } catch (error) {
    log('an archive could not be read', { error: errorCode(error) });
    return { kind: 'failed', name, reason: 'unreadable' };
  }
};
