import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FolderState } from '../../contract/start.ts';
import { watchFolder } from './watch-folder.ts';

let parent = '';
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  parent = mkdtempSync(join(tmpdir(), 'waymark-watch-'));
  mkdirSync(join(parent, 'data'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(parent, { recursive: true, force: true });
});

test('a folder that is moved away and put back is said to be gone and to be back, each once', async () => {
  const said: FolderState[] = [];
  const watch = await watchFolder(join(parent, 'data'), (state) => said.push(state));
  await watch.look();
  expect(said).toEqual([]);
  renameSync(join(parent, 'data'), join(parent, 'elsewhere'));
  await watch.look();
  await watch.look();
  expect(said).toEqual(['gone']);
  // Another one of its name is not it.
  mkdirSync(join(parent, 'data'));
  await watch.look();
  expect(watch.state()).toBe('gone');
  rmSync(join(parent, 'data'), { recursive: true });
  renameSync(join(parent, 'elsewhere'), join(parent, 'data'));
  await watch.look();
  expect(said).toEqual(['gone', 'here']);
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that may not be written to any more is said to be so',
  async () => {
    const said: FolderState[] = [];
    const watch = await watchFolder(join(parent, 'data'), (state) => said.push(state));
    chmodSync(join(parent, 'data'), 0o500);
    await watch.look();
    chmodSync(join(parent, 'data'), 0o700);
    await watch.look();
    expect(said).toEqual(['read-only', 'here']);
  },
);
