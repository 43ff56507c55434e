import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashText } from '../hash.mjs';
import { projectRoot } from '../paths.mjs';
import { sizesInIcns } from './icns.mjs';
import { sizesInIco } from './ico.mjs';
import { frame, icoSizes, screenSizes } from './pictures.mjs';
import { headerOf } from './png.mjs';
import { recordFile, sourceHash } from './record.mjs';

const folder = join(projectRoot, 'resources/icons');
const read = (name) => readFileSync(join(folder, name));
const record = JSON.parse(readFileSync(recordFile, 'utf8'));

test('the icons were made from the drawings as they are now: else run `npm run icons`', () => {
  expect(record.source).toBe(sourceHash());
});

test('no icon was changed by hand', () => {
  const names = Object.keys(record.files);
  expect(Object.fromEntries(names.map((name) => [name, hashText(read(name))]))).toEqual(record.files);
});

test.each([
  ['app', screenSizes],
  ['document', icoSizes],
])('there is a transparent picture of every size for %s', (kind, sizes) => {
  for (const size of sizes)
    expect(headerOf(read(`${kind}/${size}x${size}.png`))).toEqual({
      width: size,
      height: size,
      isTransparent: true,
    });
});

test.each(['app.ico', 'document.ico'])('%s holds every size that Windows asks for', (name) => {
  expect(sizesInIco(read(name))).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

test.each(['app.icns', 'document.icns'])('%s holds every size that macOS asks for', (name) => {
  expect(sizesInIcns(read(name))).toEqual({
    ic04: 16,
    ic05: 32,
    ic11: 32,
    ic12: 64,
    ic07: 128,
    ic13: 256,
    ic08: 256,
    ic14: 512,
    ic09: 512,
    ic10: 1024,
  });
});

test('a cut icon is noticed', () => {
  expect(() => sizesInIco(read('app.ico').subarray(0, -1))).toThrow('ends too early');
  expect(() => sizesInIcns(read('app.icns').subarray(0, -1))).toThrow('not an icon');
});

test('a drawing is framed without its margins', () => {
  expect(frame('<svg viewBox="0 0 1024 1024">', 100, 16)).toBe(
    '<svg viewBox="100 100 824 824" width="16" height="16">',
  );
  expect(() => frame('<svg viewBox="0 0 18 18">', 0, 16)).toThrow('viewBox');
});
