import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** @param {string | Buffer} content */
export function hashText(content) {
  return createHash('sha256').update(content).digest('hex');
}

/** @param {string} file */
export function hashFile(file) {
  return hashText(readFileSync(file));
}

/**
 * One hash over the names and contents of everything below the given paths; a path that does not exist counts as such.
 * @param {string} root
 * @param {readonly string[]} paths relative to `root`
 * @param {(path: string) => boolean} [leaveOut]
 */
export function hashTree(root, paths, leaveOut = () => false) {
  const hash = createHash('sha256');
  const visit = (/** @type {string} */ path) => {
    if (leaveOut(path)) return;
    let entries;
    try {
      entries = readdirSync(join(root, path)).sort();
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') {
        hash.update(`${path}\0${hashFile(join(root, path))}\0`);
      } else {
        hash.update(`${path}\0absent\0`);
      }
      return;
    }
    for (const entry of entries) visit(`${path}/${entry}`);
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}

/** @param {string} file @returns {Promise<string>} the form that package managers print: `sha512-` and base64 */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}
