import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../fixtures/electron-program.ts';

/** Words that only the gallery says, and only its page. */
const signs = ['data-gallery', 'what can be pressed', 'Featherstonehaugh'];

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(css|html|js)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

test('nothing of the gallery is in what is shipped', () => {
  const shipped = textOf(join(projectRoot, 'out/renderer'));
  const gallery = textOf(join(projectRoot, 'out/gallery'));
  for (const sign of signs) {
    expect(gallery, 'the sign is still one').toContain(sign);
    expect(shipped.includes(sign), sign).toBe(false);
  }
});
