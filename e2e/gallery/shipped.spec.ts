import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../fixtures/electron-program.ts';

/** What is built apart from the app, each with words that only it says. */
const apart = [
  {
    what: 'the gallery',
    folder: 'out/gallery',
    signs: ['data-gallery', 'what can be pressed', 'Featherstonehaugh'],
  },
  { what: 'the stand-in for the desktop', folder: 'out/browser', signs: ['stand-in-for-the-desktop/'] },
] as const;

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(css|html|js)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

for (const { what, folder, signs } of apart) {
  test(`nothing of ${what} is in what is shipped`, () => {
    const shipped = textOf(join(projectRoot, 'out/renderer'));
    const other = textOf(join(projectRoot, folder));
    for (const sign of signs) {
      expect(other, 'the sign is still one').toContain(sign);
      expect(shipped.includes(sign), sign).toBe(false);
    }
  });
}
