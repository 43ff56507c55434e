import { expect, test } from 'vitest';
import { describeFacts, type Facts } from './describe.ts';

const facts: Facts = {
  version: '1.2.3',
  electron: '45.4.1',
  chromium: '150.0',
  node: '24.1',
  system: 'linux x64 6.1',
  memoryBytes: 8 * 1024 ** 3,
  graphics: [['webgl', 'unavailable_software']],
  screens: [{ width: 1440, height: 900, scale: 2 }],
  theme: 'dark',
  textSize: 150,
  runningForMs: 61_400,
  problem: undefined,
  dataFolder: 'here',
  documents: { files: 7, bytes: 3 * 1024 ** 2 },
  setAside: { files: 0, bytes: 0 },
  everything: { files: 40, bytes: 9.5 * 1024 ** 2 },
  freeBytes: undefined,
  logLines: ['one', 'two'],
};

test('the facts are told one a line, the log last', () => {
  expect(describeFacts(facts)).toBe(`Waymark: 1.2.3
Electron: 45.4.1 (Chromium 150.0, Node 24.1)
System: linux x64 6.1, 8192.0 MB memory
Screens: 1440x900 at 2
Graphics: webgl unavailable_software
Theme, text: dark, 150 %
Running for: 61 s
Problem: none
Data folder: here
Documents: 7 files, 3.0 MB
Set aside: 0 files, 0.0 MB
Everything: 40 files, 9.5 MB
Free on disk: unknown

Log, last 2 lines:
one
two
`);
});
