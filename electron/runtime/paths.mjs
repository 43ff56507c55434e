import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Where root keeps what it prepared; everybody may read it. */
export const systemCache = '/var/cache/waymark';

export const isRoot = process.getuid?.() === 0;

/** Where this user keeps what is too large to fetch for every clone. */
export function cacheDirectory() {
  if (isRoot) return systemCache;
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'waymark');
}

/** @param {string} moduleUrl @returns {boolean} whether that module is the one that Node was asked to run */
export function isEntryPoint(moduleUrl) {
  const entry = process.argv[1];
  return entry !== undefined && realpathSync(entry) === fileURLToPath(moduleUrl);
}
