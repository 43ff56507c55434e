import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runCommand } from './command.mjs';
import { openDisplay } from './display.mjs';
import { ensureGalleryBuilt } from './gallery-build.mjs';
import { isRoot, projectRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { runAsScript } from './script.mjs';
import { shrinkPng } from './small-png.mjs';

const results = process.env.WAYMARK_TEST_RESULTS ?? join(projectRoot, 'test-results');
const snapshots = join(projectRoot, 'e2e', 'gallery', 'snapshots');
const actual = '-actual.png';

/**
 * Opens the gallery of the design system, which is for development and never shipped.
 * @returns {Promise<number>} the exit code
 */
async function openGallery() {
  const electron = await prepare();
  await ensureGalleryBuilt();
  const { env, stop } = await openDisplay();
  try {
    const args = [...(isRoot ? ['--no-sandbox'] : []), join(projectRoot, 'electron/runtime/gallery-window')];
    const { code } = await runCommand(electron.executable, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      show: true,
    });
    return code;
  } finally {
    stop();
  }
}

/**
 * Takes over as the wanted pictures those that the last end-to-end run saw and did not expect. Look at them first: the
 * change of each is listed by git.
 */
function acceptPictures() {
  const seen = existsSync(results) ? readdirSync(results, { recursive: true, encoding: 'utf8' }) : [];
  const pictures = seen.filter((path) => path.endsWith(actual));
  mkdirSync(snapshots, { recursive: true });
  for (const picture of pictures) {
    const { png, error } = shrinkPng(readFileSync(join(results, picture)));
    const name = basename(picture).replace(actual, '.png');
    writeFileSync(join(snapshots, name), png);
    console.log(`${name}: ${png.length} bytes, colours moved by ${error} of 255 at most`);
  }
  console.log(`${pictures.length} pictures taken over.`);
  return 0;
}

await runAsScript(import.meta.url, () =>
  process.argv.includes('--accept') ? acceptPictures() : openGallery(),
);
