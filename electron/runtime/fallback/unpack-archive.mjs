import { createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fallbackSource } from './source.mjs';

/**
 * Left out: the test tool's own app, and the heap snapshot that only it starts from (115 MB).
 */
const leftOut = /^(resources\/app|browser_v8_context_snapshot\.bin$)/;

/**
 * Unpacks Electron, without the app around it.
 * @param {string} archive a zip file
 * @param {string} target an empty folder
 */
export async function unpackArchive(archive, target) {
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archive, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      const name = innerName(entry.fileName);
      if (name === undefined) continue;
      const path = resolve(target, name);
      if (!path.startsWith(resolve(target) + sep))
        throw new Error(`The archive names a file outside itself: ${name}`);
      await mkdir(dirname(path), { recursive: true });
      // Everybody may read it: the tests run it as another user than the one who unpacks it.
      const executable = ((entry.externalFileAttributes >>> 16) & 0o100) !== 0;
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
      await chmod(path, executable ? 0o755 : 0o644);
    }
  } finally {
    zip.close();
  }
}

/**
 * @param {string} name as the archive has it
 * @returns {string | undefined} the path to unpack it to; undefined for what is left out
 */
export function innerName(name) {
  if (!name.startsWith(fallbackSource.folder) || name.endsWith('/')) return undefined;
  const inner = name.slice(fallbackSource.folder.length);
  if (leftOut.test(inner)) return undefined;
  return inner === fallbackSource.executable ? 'electron' : inner;
}
