import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readChanged, servingChanged } from '../../../e2e/security/guards/changes.mjs';
import { projectRoot } from '../paths.mjs';

/** @typedef {import('../../../e2e/security/guards/changes.mjs').Change} Change */

/**
 * Builds main and the preload script without a guard, with the configuration that the app is built with, into a folder that
 * Electron can be started with. The page is the real build's.
 * @param {string} folder new
 * @param {readonly Change[]} changes
 */
export async function buildWithout(folder, changes) {
  const { resolveConfig } = await import('electron-vite');
  const { build, mergeConfig } = await import('vite');
  const changed = readChanged(projectRoot, changes);
  mkdirSync(join(folder, 'out'), { recursive: true });
  cpSync(join(projectRoot, 'package.json'), join(folder, 'package.json'));
  const { config } = await resolveConfig({ root: projectRoot, logLevel: 'error' }, 'build', 'production');
  for (const part of /** @type {const} */ (['main', 'preload'])) {
    const own = config?.[part];
    if (own === undefined) throw new Error(`The configuration of the build has no part ${part}.`);
    const isTouched = [...changed.keys()].some(
      (file) => file.includes(join('electron', part)) || file.includes(join('electron', 'contract')),
    );
    if (!isTouched) {
      link(part, folder);
      continue;
    }
    await build(
      mergeConfig(own, {
        configFile: false,
        logLevel: 'error',
        plugins: [servingChanged(changed)],
        build: { outDir: join(folder, 'out', part), emptyOutDir: true },
      }),
    );
  }
  link('renderer', folder);
}

/**
 * Relative, because the tests may see the project at another path than we do. On Windows a link needs rights of its own.
 * @param {string} part of the real build
 * @param {string} folder two below the real build's
 */
function link(part, folder) {
  const target = join(folder, 'out', part);
  if (existsSync(target)) return;
  if (process.platform === 'win32') cpSync(join(projectRoot, 'out', part), target, { recursive: true });
  else symlinkSync(join('..', '..', '..', part), target);
}
