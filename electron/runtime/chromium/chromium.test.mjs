import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findChromium, versionOfChromium } from './find-chromium.mjs';
import { prepareChromium } from './prepare-chromium.mjs';

const posix = process.platform !== 'win32';
const ignore = () => {};
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-chromium-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('WAYMARK_CHROMIUM', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program of that name which says that version. */
function install(name, version, more = '') {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${more}echo noise 1 >&2\necho "Chromium ${version} built on something"\n`);
  chmodSync(path, 0o755);
  return path;
}

test.runIf(posix)('the plainest one on the PATH is found', () => {
  expect(findChromium()).toBeUndefined();
  const chrome = install('google-chrome', '156.0.1.2');
  expect(findChromium()).toBe(chrome);
  expect(findChromium()).not.toBe(install('chromium', '156.0.1.2'));
  expect(findChromium()).toBe(join(folder, 'chromium'));
});

test.runIf(posix)('one that only starts a snap is passed over', () => {
  install('chromium-browser', '156.0.1.2', 'exec /snap/bin/chromium "$@"\n');
  expect(findChromium()).toBeUndefined();
  const chrome = install('google-chrome', '156.0.1.2');
  expect(findChromium()).toBe(chrome);
});

test.runIf(posix)('a name that leads nowhere is passed over', () => {
  symlinkSync(join(folder, 'gone'), join(folder, 'chromium'));
  expect(findChromium()).toBeUndefined();
});

test.runIf(posix)('the one that is named is taken before all others, and must be there', async () => {
  install('chromium', '156.0.1.2');
  const mine = install('mine', '140.1.2.3');
  vi.stubEnv('WAYMARK_CHROMIUM', mine);
  expect(await prepareChromium(ignore)).toEqual({ executable: mine, version: '140.1.2.3' });
  vi.stubEnv('WAYMARK_CHROMIUM', join(folder, 'nothing'));
  await expect(prepareChromium(ignore)).rejects.toThrow(/^WAYMARK_CHROMIUM is .*nothing/);
});

test.runIf(posix)('one that is too old, or does not say what it is, is no failure', async () => {
  install('chromium', '129.0.1.2');
  expect(await prepareChromium(ignore)).toEqual({ lacking: expect.stringContaining('Chromium 129.0.1.2') });
  const silent = install('chromium', 'of no version');
  expect(await versionOfChromium(silent)).toBeUndefined();
  expect(await prepareChromium(ignore)).toEqual({ lacking: expect.stringContaining('does not say') });
});
