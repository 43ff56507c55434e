import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Change one place in the sources, and what stands there when the guard is gone
 * @property {string} file below the project's folder
 * @property {string} from stands exactly once in the file
 * @property {string} to
 */

/**
 * The text without the guard.
 * @param {string} text
 * @param {readonly Change[]} changes to this file
 * @throws where a change does not fit in exactly one place: the sources have moved on and the table has not
 */
export function applyChanges(text, changes) {
  return changes.reduce((changed, { file, from, to }) => {
    const places = changed.split(from).length - 1;
    if (places !== 1) throw new Error(`In ${file} this stands ${places} times instead of once: ${from}`);
    return changed.replace(from, () => to);
  }, text);
}

/**
 * All files that the changes are about, as they read without the guard.
 * @param {string} root the project
 * @param {readonly Change[]} changes
 * @returns {ReadonlyMap<string, string>} by absolute path
 */
export function readChanged(root, changes) {
  const files = [...new Set(changes.map(({ file }) => file))];
  return new Map(
    files.map((file) => {
      const path = join(root, file);
      const own = changes.filter((change) => change.file === file);
      return [path, applyChanges(readFileSync(path, 'utf8'), own)];
    }),
  );
}

/**
 * For Vite: gives out the changed text for a file instead of the one on the disk, so that no source is ever touched.
 * @param {ReadonlyMap<string, string>} changed
 */
export function servingChanged(changed) {
  return {
    name: 'without-a-guard',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} id */
    load(id) {
      return changed.get(
        (id.split('?', 1)[0] ?? id).replaceAll('/', process.platform === 'win32' ? '\\' : '/'),
      );
    },
  };
}
