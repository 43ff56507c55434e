import { expect, test } from 'vitest';
import { rememberedNumbers } from './remembered.ts';

function createStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test('a number is there again, in its own group only', () => {
  const storage = createStorage();
  rememberedNumbers('panes', () => storage).write('list', 320);
  expect(rememberedNumbers('panes', () => storage).read('list')).toBe(320);
  expect(rememberedNumbers('other', () => storage).read('list')).toBeUndefined();
});

test('a number that was forgotten, or is none, is not there', () => {
  const storage = createStorage();
  const panes = rememberedNumbers('panes', () => storage);
  panes.write('list', 320);
  panes.write('list', undefined);
  expect(panes.read('list')).toBeUndefined();
  storage.setItem('panes/list', 'wide');
  expect(panes.read('list')).toBeUndefined();
});

test('a storage that cannot be reached is as good as an empty one', () => {
  const panes = rememberedNumbers('panes', () => {
    throw new Error('denied');
  });
  panes.write('list', 320);
  expect(panes.read('list')).toBeUndefined();
});
