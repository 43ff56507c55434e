import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../fixtures/electron-program.ts';

test('the plain page depends on no file of the app’s page', () => {
  const out = join(projectRoot, 'out/renderer');
  const html = readFileSync(join(out, 'safe/index.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address ?? '');
  expect(files).toEqual([
    expect.stringMatching(/^\.\.\/assets\/safe-[\w-]+\.js$/u),
    expect.stringMatching(/^\.\.\/assets\/safe-[\w-]+\.css$/u),
  ]);
  expect(readFileSync(join(out, 'safe', files[0] ?? ''), 'utf8')).not.toMatch(/\bimport\b/u);
});
