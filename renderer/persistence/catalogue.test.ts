import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { Catalogue, replaceRows, rowsFrom, type CatalogueRow } from './catalogue.ts';

const catalogue = new Catalogue();
afterEach(() => catalogue.rows.clear());

const session = (id: string, startsAt: number, room = 'a'): CatalogueRow => ({
  kind: 'session',
  id,
  room,
  value: { startsAt, title: id },
});
const ids = (rows: readonly CatalogueRow[]): readonly string[] => rows.map(({ id }) => id);

test('rows are read by their start, from a moment on, over all rooms', async () => {
  await replaceRows(catalogue, 'session', 'a', [session('late', 30), session('past', 9), session('now', 10)]);
  await replaceRows(catalogue, 'session', 'b', [session('between', 20, 'b')]);
  await replaceRows(catalogue, 'other', 'a', [{ ...session('of another kind', 15), kind: 'other' }]);
  expect(ids(await rowsFrom(catalogue, 'session', 10, 10))).toEqual(['now', 'between', 'late']);
  expect(ids(await rowsFrom(catalogue, 'session', 10, 2))).toEqual(['now', 'between']);
  // What is left out takes nobody's place.
  expect(ids(await rowsFrom(catalogue, 'session', 10, 2, new Set(['b'])))).toEqual(['now', 'late']);
});

test('what is not derived any more is gone, and other rooms keep what they have', async () => {
  await replaceRows(catalogue, 'session', 'a', [session('one', 1), session('two', 2)]);
  await replaceRows(catalogue, 'session', 'b', [session('three', 3, 'b')]);
  await replaceRows(catalogue, 'session', 'a', [session('two', 5)]);
  expect(await rowsFrom(catalogue, 'session', 0, 10)).toEqual([session('three', 3, 'b'), session('two', 5)]);
});

test('rows that stay as they are are not written again', async () => {
  const written: unknown[] = [];
  const note = (_: unknown, object: unknown): void => void written.push(object);
  const noteChange = (changes: object): void => void written.push(changes);
  await replaceRows(catalogue, 'session', 'a', [session('one', 1), session('two', 2)]);
  catalogue.rows.hook('creating', note);
  catalogue.rows.hook('updating', noteChange);
  await replaceRows(catalogue, 'session', 'a', [session('one', 1), session('two', 2)]);
  expect(written).toEqual([]);
  await replaceRows(catalogue, 'session', 'a', [session('one', 1), session('two', 3)]);
  expect(written).toHaveLength(1);
  catalogue.rows.hook('creating').unsubscribe(note);
  catalogue.rows.hook('updating').unsubscribe(noteChange);
});
