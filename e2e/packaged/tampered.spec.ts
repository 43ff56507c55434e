import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { archive, executable } from './package.ts';
import { startProgram } from './packaged-app.ts';
import { expect, test } from './test.ts';

test.skip(process.platform === 'darwin', 'A copy of a macOS app is another test, with its signature');

test('who can change the archive changes the app: on Linux nothing notices', async ({ open, folder }) => {
  test.skip(process.platform !== 'linux', 'Windows checks the archive; this states what Linux does not');
  const copy = await copyTo(folder);
  const bytes = await readFile(copy.archive);
  const at = bytes.indexOf('Your name');
  expect(at).toBeGreaterThan(0);
  bytes.write('Xour name', at);
  await writeFile(copy.archive, bytes);
  // The fuse is on and Electron has no such check on Linux. Where this fails, README says something untrue.
  const { page } = await open({ executable: copy.executable });
  await expect(page.getByLabel('Xour name')).toBeVisible();
});

test('a folder in the place of the archive is not run', async ({ folder }) => {
  const copy = await copyTo(folder);
  const trace = join(folder, 'stranger-was-here');
  await rename(copy.archive, join(folder, 'app.asar'));
  const app = join(dirname(copy.archive), 'app');
  await mkdir(app);
  await writeFile(join(app, 'package.json'), '{"name":"stranger","main":"main.cjs"}');
  await writeFile(
    join(app, 'main.cjs'),
    `require('node:fs').writeFileSync(${JSON.stringify(trace)}, ''); require('electron').app.exit(0);`,
  );
  const program = startProgram({
    executable: copy.executable,
    args: [`--data-folder=${join(folder, 'data')}`],
  });
  await program.ended;
  expect(existsSync(trace)).toBe(false);
  expect(program.process.exitCode).not.toBe(0);
});

const copyTo = async (folder: string) => {
  const from = dirname(executable);
  const to = join(folder, 'copy');
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  return { executable: join(to, basename(executable)), archive: join(to, relative(from, archive)) };
};
