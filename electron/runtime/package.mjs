import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createConfiguration } from '../packaging/configuration.mjs';
import { identity } from '../packaging/identity.mjs';
import { readUpdateFeed } from '../packaging/update-feed.mjs';
import { ensureBuilt } from './build.mjs';
import { hashText, hashTree } from './hash.mjs';
import { withLock } from './lock.mjs';
import { findStrangers, findWrongFuses } from './packaging/check.mjs';
import { canMakeDeb, makeDeb } from './packaging/deb.mjs';
import { readPackaged, release, writePackaged } from './packaging/packaged.mjs';
import { projectRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { Problem } from './problem.mjs';
import { runAsScript } from './script.mjs';

/**
 * @typedef {import('./electron-choice.mjs').Electron} Electron
 * @typedef {import('./packaging/packaged.mjs').Packaged} Packaged
 */

const inputs = [
  'out/main',
  'out/preload',
  'out/renderer',
  'electron/packaging',
  'electron/runtime/package.mjs',
  'electron/runtime/packaging',
  'resources/icons',
  'resources/linux',
  'resources/macos',
  'package.json',
  'package-lock.json',
];

const warning = [
  'FOR TESTS ONLY. This package is never for shipping:',
  'it holds an Electron that is not the pinned one, which nobody keeps secure.',
].join('\n');

/**
 * Packs the built app, unless just these parts have been packed already.
 * @param {Electron} electron
 * @returns {Promise<Packaged>}
 */
export async function ensurePackaged(electron) {
  await ensureBuilt(electron);
  const key = keyOf(electron);
  const isUpToDate = () => readPackaged()?.key === key;
  if (!isUpToDate()) {
    await withLock(
      release,
      (line) => console.log(line),
      async () => {
        if (!isUpToDate()) writePackaged({ key, ...(await pack(electron, { installers: false })) });
      },
    );
  }
  const packaged = readPackaged();
  if (packaged === undefined) throw new Error('The package is gone.');
  return packaged;
}

/** @param {Electron} electron */
function keyOf({ executable, version }) {
  const { size, mtimeMs } = statSync(executable);
  const { WAYMARK_UPDATE_FEED, WAYMARK_UPDATE_KEY, WAYMARK_UPDATE_PUBLISHER } = process.env;
  const chosen = [executable, version, size, mtimeMs];
  const feed = [WAYMARK_UPDATE_FEED, WAYMARK_UPDATE_KEY, WAYMARK_UPDATE_PUBLISHER];
  return hashText(JSON.stringify([hashTree(projectRoot, inputs), chosen, feed]));
}

/**
 * @param {Electron} electron
 * @param {{ installers: boolean }} options
 * @returns {Promise<Omit<Packaged, 'key'>>}
 */
async function pack({ executable, version: electronVersion, kind }, { installers }) {
  const testsOnly = kind !== 'pinned';
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  // The mark is in the folder's name, in the version that the app tells, and in a file beside the program.
  const output = testsOnly ? join(release, 'tests-only') : release;
  const packedVersion = testsOnly ? `${version}-tests-only` : version;
  rmSync(output, { recursive: true, force: true });
  const { build, Platform } = await import('electron-builder');
  await build({
    projectDir: projectRoot,
    targets: Platform.current().createTarget(installers ? null : 'dir'),
    config: createConfiguration({
      electronFolder: dirname(executable),
      electronVersion,
      output,
      version: packedVersion,
      updates: readUpdateFeed(process.env),
    }),
    publish: 'never',
  });
  const app = findApp(output);
  if (testsOnly) writeFileSync(join(app.folder, 'FOR-TESTS-ONLY.txt'), `${warning}\n`);
  await refuseUnlessGood(app);
  const deb = canMakeDeb()
    ? await makeDeb({
        unpacked: app.folder,
        output,
        version: packedVersion,
        architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
        compression: testsOnly ? 'fast' : 'small',
      })
    : null;
  if (testsOnly) shout();
  const fromRoot = (/** @type {string} */ path) => relative(projectRoot, path);
  return {
    executable: fromRoot(app.executable),
    archive: fromRoot(app.archive),
    deb: deb === null ? null : fromRoot(deb),
    testsOnly,
  };
}

/** @param {string} output */
function findApp(output) {
  const { productName, executable } = identity;
  const suffix = process.arch === 'arm64' ? '-arm64' : '';
  if (process.platform === 'darwin') {
    const folder = join(output, `mac${suffix}`);
    const contents = join(folder, `${productName}.app`, 'Contents');
    return {
      folder,
      executable: join(contents, 'MacOS', productName),
      archive: join(contents, 'Resources/app.asar'),
    };
  }
  const isWindows = process.platform === 'win32';
  const folder = join(output, `${isWindows ? 'win' : 'linux'}${suffix}-unpacked`);
  return {
    folder,
    executable: join(folder, isWindows ? `${productName}.exe` : executable),
    archive: join(folder, 'resources/app.asar'),
  };
}

/** @param {{ executable: string, archive: string }} app */
async function refuseUnlessGood({ executable, archive }) {
  const wrong = [
    ...(await findStrangers(archive)),
    ...(await findWrongFuses(executable)).map((name) => `the fuse ${name} is not as it has to be`),
  ];
  if (wrong.length > 0)
    throw new Problem(
      `The package is not as it has to be:\n  ${wrong.join('\n  ')}`,
      'Mend electron/packaging or the build, and pack again.',
    );
}

function shout() {
  const line = '*'.repeat(78);
  console.warn(`\n${line}\n${warning}\n${line}\n`);
}

/** @param {readonly string[]} args */
async function main(args) {
  const installers = args.includes('--installers');
  const electron = await prepare();
  if (installers && electron.kind !== 'pinned')
    throw new Problem(
      'Installers are made of the pinned Electron only, and that one is not here.',
      'Run `node electron/runtime/prepare.mjs --again` where it can be downloaded, and try again.',
    );
  if (installers && identity.maintainer.includes('.invalid'))
    throw new Problem(
      'Installers need an address under which somebody answers.',
      'Put it into electron/packaging/identity.mjs and package.json.',
    );
  if (installers) {
    await ensureBuilt(electron);
    await withLock(
      release,
      (line) => console.log(line),
      async () => writePackaged({ key: keyOf(electron), ...(await pack(electron, { installers })) }),
    );
  }
  const { executable, deb, testsOnly } = await ensurePackaged(electron);
  console.log([`Packed: ${executable}`, ...(deb === null ? [] : [`Packed: ${deb}`])].join('\n'));
  if (testsOnly) shout();
}

await runAsScript(import.meta.url, () => main(process.argv.slice(2)));
