import { homedir } from 'node:os';
import { fuseNames, fuses } from '../../packaging/fuses.mjs';
import { projectRoot } from '../paths.mjs';

const shipped = /^\/(package\.json|out(\/(main|preload|renderer)(\/.*)?)?)$/;
const neverShipped = /\.(map|tsx?|mts|cts|tsbuildinfo)$|(^|\/)node_modules(\/|$)|\.(test|spec)\./;

/**
 * @param {string} archive an app.asar
 * @returns {Promise<readonly string[]>} what is in it and should not be, in words; empty when all is well
 */
export async function findStrangers(archive) {
  const { extractFile, listPackage, statFile } = await import('@electron/asar');
  const places = [projectRoot, homedir()].filter((place) => place.length > 1);
  const strangers = [];
  for (const listed of listPackage(archive, { isPack: false })) {
    const path = listed.replaceAll('\\', '/');
    if (!shipped.test(path) || neverShipped.test(path)) strangers.push(`${path} does not belong there`);
    const name = path.slice(1);
    if ('files' in statFile(archive, name)) continue;
    const content = extractFile(archive, name);
    for (const place of places)
      if (content.includes(`${place}/`) || content.includes(`${place}\\`))
        strangers.push(`${path} names a folder of this machine`);
    if (content.includes('sourceMappingURL=data:')) strangers.push(`${path} holds its own sources`);
  }
  return strangers;
}

/** How the program itself keeps a fuse: the digits. */
const burnt = { on: 0x31, off: 0x30 };

/**
 * @param {string} executable
 * @returns {Promise<readonly string[]>} the fuses that are not as they are meant to be
 */
export async function findWrongFuses(executable) {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const wire = await getCurrentFuseWire(executable);
  return Object.entries(fuses).flatMap(([key, wanted]) => {
    const name = fuseNames[/** @type {keyof typeof fuses} */ (key)];
    const state = Number(wire[FuseV1Options[name]]);
    return state === (wanted ? burnt.on : burnt.off) ? [] : [name];
  });
}
