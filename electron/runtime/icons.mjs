import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { openDisplay } from './display.mjs';
import { hashText } from './hash.mjs';
import { writeIcns } from './icons/icns.mjs';
import { writeIco } from './icons/ico.mjs';
import { frame, icnsSizes, icoSizes, marginElsewhere, screenSizes } from './icons/pictures.mjs';
import { recordFile, sourceHash } from './icons/record.mjs';
import { isRoot, projectRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { Problem, quoteOutput } from './problem.mjs';
import { runAsScript } from './script.mjs';

const resources = join(projectRoot, 'resources');
const folder = join(resources, 'icons');

/** Makes every icon from the two drawings, with the Electron at hand. */
async function makeIcons() {
  const electron = await prepare();
  const app = readFileSync(join(resources, 'icon.svg'), 'utf8');
  const document = readFileSync(join(resources, 'document.svg'), 'utf8');
  const paint = createPainter(electron.executable);
  const elsewhere = await paint(
    screenSizes.map((size) => ({ size, svg: frame(app, marginElsewhere(size), size) })),
  );
  const onMac = await paint(icnsSizes.map((size) => ({ size, svg: frame(app, 0, size) })));
  const sheets = await paint(screenSizes.map((size) => ({ size, svg: frame(document, 0, size) })));
  const only = (/** @type {readonly { size: number }[]} */ all, /** @type {readonly number[]} */ sizes) =>
    all.filter(({ size }) => sizes.includes(size));

  rmSync(folder, { recursive: true, force: true });
  /** @type {Record<string, string>} */
  const files = {};
  const write = (/** @type {string} */ name, /** @type {Buffer} */ content) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
    files[name] = hashText(content);
  };
  // The names that electron-builder reads sizes from.
  for (const { size, png } of elsewhere) write(`app/${size}x${size}.png`, png);
  for (const { size, png } of only(sheets, icoSizes)) write(`document/${size}x${size}.png`, png);
  write('app.ico', writeIco(only(elsewhere, icoSizes)));
  write('app.icns', writeIcns(onMac));
  write('document.ico', writeIco(only(sheets, icoSizes)));
  write('document.icns', writeIcns(only(sheets, icnsSizes)));
  writeFileSync(recordFile, `${JSON.stringify({ source: sourceHash(), files }, undefined, 2)}\n`);
  console.log(`${Object.keys(files).length} files in resources/icons.`);
}

/** @param {string} electron the executable */
function createPainter(electron) {
  /** @param {readonly { size: number, svg: string }[]} wanted @returns {Promise<readonly import('./icons/ico.mjs').Picture[]>} */
  return async (wanted) => {
    const { env, stop } = await openDisplay();
    const work = mkdtempSync(join(tmpdir(), 'waymark-icons-'));
    try {
      const [request, answer] = [join(work, 'request.json'), join(work, 'answer.json')];
      writeFileSync(request, JSON.stringify(wanted));
      const window = join(projectRoot, 'electron/runtime/icons/render-window');
      const args = [...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${work}`, window, request, answer];
      const { code, output } = await runCommand(electron, args, {
        env: { ...process.env, ...env },
        timeoutMs: 60_000,
      });
      if (code !== 0)
        throw new Problem(
          `The icons could not be painted.${quoteOutput(output, 12)}`,
          'Mend what it says above, and try again.',
        );
      const painted = JSON.parse(readFileSync(answer, 'utf8'));
      return wanted.map(({ size }, index) => ({
        size,
        png: Buffer.from(painted[index].png, 'base64'),
        rgba: Buffer.from(painted[index].rgba, 'base64'),
      }));
    } finally {
      stop();
      rmSync(work, { recursive: true, force: true });
    }
  };
}

await runAsScript(import.meta.url, makeIcons);
