import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { log } from '../log.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the log begins with what runs, stays small, is its owner’s alone, and never makes a folder anew', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  // Only now: the library keeps the console's functions as it finds them.
  const { logFile, logFolder, openLogFile } = await import('./log-file.ts');
  openLogFile(folder, { version: '1.2.3' });
  openLogFile(folder, { version: 'twice' });
  const content = readFileSync(logFile(folder), 'utf8');
  expect(content).toMatch(/^\S+Z the app is running version=1\.2\.3\n$/u);
  if (process.platform !== 'win32') expect(statSync(logFile(folder)).mode & 0o777).toBe(0o600);

  for (let line = 0; line < 9_000; line++) log('a line of some length, so that it adds up', { line });
  expect(readdirSync(logFolder(folder)).sort()).toEqual(['main.log', 'main.old.log']);
  for (const file of readdirSync(logFolder(folder)))
    expect(statSync(join(logFolder(folder), file)).size).toBeLessThan(257 * 1024);
  expect(readFileSync(logFile(folder), 'utf8')).toContain('line=8999');

  rmSync(folder, { recursive: true });
  said.mockClear();
  log('the folder is gone');
  expect(() => statSync(folder)).toThrow('ENOENT');
  // And nothing tells where it was.
  expect([...said.mock.calls, ...printed.mock.calls].flat().join('\n')).toBe('[waymark] the folder is gone');
});
