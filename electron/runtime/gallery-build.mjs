import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { hashTree } from './hash.mjs';
import { withLock } from './lock.mjs';
import { projectRoot } from './paths.mjs';
import { Problem, quoteOutput } from './problem.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { toolScript } from './tool.mjs';

// The build empties its folder, so the lock and the stamp are above it.
const out = join(projectRoot, 'out');
const stampFile = join(out, '.gallery-stamp');
const inputs = [
  'renderer/ui',
  'package.json',
  'package-lock.json',
  'renderer/tsconfig.json',
  'tsconfig.json',
];

const hashInputs = () => hashTree(projectRoot, inputs, (path) => /\.test\.[a-z]+$/.test(path));
const isBuilt = () =>
  readStamp(stampFile)?.key === hashInputs() && existsSync(join(out, 'gallery', 'index.html'));

/**
 * Builds the gallery of the design system, apart from the app, unless it was made from just these sources.
 * @throws {import('./problem.mjs').Problem} with what the build printed
 */
export async function ensureGalleryBuilt() {
  if (isBuilt()) return;
  await withLock(
    out,
    (line) => console.log(line),
    async () => {
      if (isBuilt()) return;
      rmSync(stampFile, { force: true });
      const key = hashInputs();
      const { code, output } = await runCommand(
        process.execPath,
        toolScript('vite', 'vite', ['build', '--config', 'renderer/ui/gallery/vite.config.ts']),
        { cwd: projectRoot, env: { ...process.env, NODE_ENV: 'production' } },
      );
      if (code !== 0) {
        throw new Problem(
          `The gallery could not be built.${quoteOutput(output, 40)}`,
          'Mend what it says above, and build again.',
        );
      }
      writeStamp(stampFile, { key });
      console.log('Built the gallery.');
    },
  );
}
