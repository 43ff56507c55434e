import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';
import { readStamp, writeStamp } from '../stamp.mjs';

/**
 * What the last packaging made; paths are relative to the project.
 * @typedef {object} Packaged
 * @property {string} key of what it was made from
 * @property {string} executable
 * @property {string} archive the app.asar
 * @property {string | null} deb
 * @property {boolean} testsOnly
 */

export const release = join(projectRoot, 'release');
const stampFile = join(release, 'packaged.json');

/** @returns {Packaged | undefined} undefined when something of it is missing */
export function readPackaged() {
  const packaged = /** @type {Packaged | undefined} */ (/** @type {unknown} */ (readStamp(stampFile)));
  if (packaged === undefined) return undefined;
  const files = [packaged.executable, packaged.archive, ...(packaged.deb === null ? [] : [packaged.deb])];
  return files.every((file) => existsSync(join(projectRoot, file))) ? packaged : undefined;
}

/** @param {Packaged} packaged */
export const writePackaged = (packaged) => writeStamp(stampFile, { ...packaged });
