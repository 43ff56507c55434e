import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requireNode } from './check-node.mjs';
import { hashTree, integrityOf } from './hash.mjs';
import { withLock } from './lock.mjs';
import { lacksOnlyEntries, sameVersions } from './packages.mjs';
import { describeFailure, problemFromOutput } from './problem.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-runtime-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an old Node is refused with what to do', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0']) expect(() => requireNode(version)).not.toThrow();
  for (const version of ['18.20.1', '20.18.9'])
    expect(() => requireNode(version)).toThrow(`this is ${version}`);
});

describe('failures', () => {
  test('a full disk is named, wherever it shows', () => {
    const full = /^The disk is full.*\nFree about/;
    expect(describeFailure(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toMatch(full);
    expect(describeFailure(problemFromOutput('npm error code ENOSPC', 'npm ci failed', '…'))).toMatch(full);
  });

  test('a network that does not answer is named', () => {
    const problem = problemFromOutput('npm error getaddrinfo EAI_AGAIN somewhere', 'npm ci failed', '…');
    expect(describeFailure(problem)).toMatch(
      /^npm ci failed: the network did not answer \(EAI_AGAIN\)\.\nCheck the connection/,
    );
  });

  test('other output is quoted without the places in a stack', () => {
    const problem = problemFromOutput('Error: no\n    at file.js:1:1\n', 'It failed', 'Mend it.');
    expect(describeFailure(problem)).toBe('It failed.\n  Error: no\nMend it.');
  });

  test('a fault of ours keeps its trace', () => {
    expect(describeFailure(new TypeError('ours'))).toContain('prepare.test.mjs');
  });
});

describe('stamps', () => {
  test('one that is missing or damaged is no stamp', () => {
    const file = join(folder, 'deep/stamp.json');
    expect(readStamp(file)).toBeUndefined();
    writeStamp(file, { key: 'a' });
    expect(readStamp(file)).toEqual({ key: 'a' });
    writeFileSync(file, '{"key":');
    expect(readStamp(file)).toBeUndefined();
  });

  test('a tree has another hash when a file is added, renamed or changed, but not for what is left out', () => {
    const hash = () => hashTree(folder, ['source', 'absent'], (path) => path.endsWith('.test.ts'));
    mkdirSync(join(folder, 'source'));
    writeFileSync(join(folder, 'source/a.ts'), 'one');
    const first = hash();
    writeFileSync(join(folder, 'source/a.test.ts'), 'a test');
    expect(hash()).toBe(first);
    writeFileSync(join(folder, 'source/a.ts'), 'two');
    const second = hash();
    writeFileSync(join(folder, 'source/b.ts'), '');
    expect(new Set([first, second, hash()]).size).toBe(3);
  });

  test('integrity has the form that package managers print', async () => {
    const file = join(folder, 'empty');
    writeFileSync(file, '');
    expect(await integrityOf(file)).toMatch(
      /^sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg\/SpIdNs6c5H0NE8XYXysP\+DGNKHfuwvY7kxvUdBeoGlODJ6\+SfaPg==$/,
    );
  });
});

describe('installed packages', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };

  test('match the lock file without its optional ones', () => {
    expect(sameVersions(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  test.each([
    ['one is missing', {}],
    ['one is older', { 'node_modules/a': { version: '0.9.0' } }],
    ['one is too many', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } }],
  ])('do not match when %s', (_, packages) => {
    expect(sameVersions(wanted, { packages })).toBe(false);
  });
});

test('a lock file that lacks packages is told from one that names other versions', () => {
  const missing = 'npm error Missing: some-binding-darwin@ from lock file\n';
  expect(lacksOnlyEntries(missing)).toBe(true);
  expect(lacksOnlyEntries(`${missing}npm error Invalid: lock file's a@1 does not satisfy a@2\n`)).toBe(false);
  expect(lacksOnlyEntries('npm error code ENOTFOUND\n')).toBe(false);
});

test('two preparations take turns', async () => {
  const order = [];
  let letFirstEnd = () => {};
  const secondWaits = new Promise((resolve) => (letFirstEnd = resolve));
  const ignore = () => {};
  const first = withLock(folder, ignore, async () => {
    order.push('first begins');
    await secondWaits;
    order.push('first ends');
  });
  const sayWaiting = (line) => {
    order.push(line);
    letFirstEnd();
  };
  const second = withLock(folder, sayWaiting, async () => void order.push('second begins'));
  await Promise.all([first, second]);
  expect(order).toEqual([
    'first begins',
    'Another run is at this already; waiting for it …',
    'first ends',
    'second begins',
  ]);
});
