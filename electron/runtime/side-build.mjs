import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { hashTree } from './hash.mjs';
import { withLock } from './lock.mjs';
import { projectRoot } from './paths.mjs';
import { Problem, quoteOutput } from './problem.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { toolScript } from './tool.mjs';

// A build empties its folder, so the lock and the stamps are above it.
const out = join(projectRoot, 'out');
const sharedInputs = ['package.json', 'package-lock.json', 'renderer/tsconfig.json', 'tsconfig.json'];

/**
 * What is built apart from the app, for development and tests, and never shipped.
 * @typedef {object} SideBuild
 * @property {string} title as a sentence has it: "the gallery"
 * @property {string} config of Vite
 * @property {readonly string[]} sources folders and files that it is made from
 * @property {string} product the file in `out` by which it is known to be there
 */

/**
 * Builds it unless it was made from just these sources.
 * @param {SideBuild} build
 * @throws {import('./problem.mjs').Problem} with what the build printed
 */
export async function ensureSideBuilt({ title, config, sources, product }) {
  const stampFile = join(out, `.${product.split('/')[0]}-stamp`);
  const hashInputs = () =>
    hashTree(projectRoot, [...sources, ...sharedInputs], (path) => /\.test\.[a-z]+$/.test(path));
  const isBuilt = () => readStamp(stampFile)?.key === hashInputs() && existsSync(join(out, product));
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
        toolScript('vite', 'vite', ['build', '--config', config]),
        { cwd: projectRoot, env: { ...process.env, NODE_ENV: 'production' } },
      );
      if (code !== 0) {
        throw new Problem(
          `A build failed: ${title}.${quoteOutput(output, 40)}`,
          'Mend what it says above, and build again.',
        );
      }
      writeStamp(stampFile, { key });
      console.log(`Built ${title}.`);
    },
  );
}
