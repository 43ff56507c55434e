import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { hashTree } from './hash.mjs';
import { withLock } from './lock.mjs';
import { projectRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { diskFull, Problem, quoteOutput } from './problem.mjs';
import { runAsScript } from './script.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

const out = join(projectRoot, 'out');
const stampFile = join(out, '.stamp');
const products = ['main/index.js', 'preload/index.cjs', 'renderer/index.html'].map((file) => join(out, file));

const inputs = [
  'electron',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** What changes without changing the app. @param {string} path */
const isNoInput = (path) =>
  path === 'electron/runtime' ||
  path === 'electron/packaging' ||
  path === 'renderer/ui/gallery' ||
  path === 'renderer/testing' ||
  path === 'renderer/platform/browser' ||
  /\.(test|bench)\.[a-z]+$|\.md$|\.tsbuildinfo$/.test(path);

const say = (/** @type {string} */ line) => console.log(line);

/**
 * Builds the app unless `out` was made from just these sources.
 * @param {import('./electron-choice.mjs').Electron} electron
 * @param {{ force?: boolean }} [options]
 * @throws {import('./problem.mjs').Problem} with what the build printed
 */
export async function ensureBuilt(electron, { force = false } = {}) {
  if (!force && isBuilt()) return say('The build is up to date.');
  return withLock(out, say, async () => {
    if (!force && isBuilt()) return say('The build is up to date.');
    return build(electron);
  });
}

const hashInputs = () => hashTree(projectRoot, inputs, isNoInput);

function isBuilt() {
  return readStamp(stampFile)?.key === hashInputs() && products.every((file) => existsSync(file));
}

/** @param {import('./electron-choice.mjs').Electron} electron */
async function build(electron) {
  const started = performance.now();
  rmSync(stampFile, { force: true });
  // Taken before the build: what is edited during it makes the next one run.
  const key = hashInputs();
  const { code, output } = await runCommand(
    process.execPath,
    [join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'],
    {
      cwd: projectRoot,
      env: { ...process.env, ELECTRON_EXEC_PATH: electron.executable, NODE_ENV: 'production' },
    },
  );
  if (code !== 0) {
    if (/ENOSPC|no space left/i.test(output)) throw diskFull(out);
    throw new Problem(
      `The build failed.${quoteOutput(output, 40)}`,
      'Mend what it says above, and build again.',
    );
  }
  writeStamp(stampFile, { key });
  say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

await runAsScript(import.meta.url, async () => {
  await ensureBuilt(await prepare(), { force: process.argv.includes('--force') });
});
