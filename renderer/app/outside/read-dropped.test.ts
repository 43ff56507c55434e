import { expect, test } from 'vitest';
import { maximumArchiveBytes } from '@/platform/desktop.ts';
import { readDropped } from './read-dropped.ts';

const file = (name: string, size = 3) => ({
  name,
  size,
  arrayBuffer: () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer),
});

test('only our files are asked about, where there are some', async () => {
  const dropped = readDropped([file('a.jpg'), file('b.WAYMARK'), file('c.waymark')]);
  expect(dropped.map(({ name }) => name)).toEqual(['b.WAYMARK', 'c.waymark']);
  expect(await dropped[0]?.read()).toEqual({
    kind: 'read',
    name: 'b.WAYMARK',
    bytes: new Uint8Array([1, 2, 3]),
  });
});

test('other files are answered once', () => {
  expect(readDropped([file('a.jpg'), file('b.jpg')]).map(({ name }) => name)).toEqual(['a.jpg']);
  expect(readDropped([])).toEqual([]);
});

test('a file that is too large is not read', async () => {
  const [large] = readDropped([
    { ...file('a.waymark', maximumArchiveBytes + 1), arrayBuffer: () => Promise.reject(new Error('read')) },
  ]);
  expect(await large?.read()).toMatchObject({ kind: 'failed', reason: 'too-large' });
});
