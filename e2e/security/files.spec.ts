import { readFile, truncate, writeFile } from 'node:fs/promises';
import * as Y from 'yjs';
import type { Archive } from '@/persistence/archive/format.ts';
import { readArchive } from '@/persistence/archive/read-archive.ts';
import { writeArchive } from '@/persistence/archive/write-archive.ts';
import { expect, test } from '../fixtures/test.ts';
import { openFile, saveFile } from '../journeys/exchange.ts';
import { addPoints, begin, makeSession, titles } from '../journeys/people.ts';

/** Writes something else into one document of the file, as whoever has the file could. */
const changed = (archive: Archive, name: RegExp, change: (document: Y.Doc) => void): Archive => ({
  ...archive,
  documents: archive.documents.map((document) => {
    if (!name.test(document.name)) return document;
    const copy = new Y.Doc();
    Y.applyUpdate(copy, document.update);
    change(copy);
    return { ...document, update: Y.encodeStateAsUpdate(copy) };
  }),
});

const renamed = (archive: Archive, name: string): Archive => ({
  ...archive,
  documents: archive.documents.map((document) =>
    document.name.startsWith('session/') ? { ...document, name } : document,
  ),
});

const damaged = 'This file is damaged or incomplete. Nothing was changed.';
const newer = 'This file was made by a newer Waymark. Nothing was changed.';
const anotherPair = 'the people in it are others. Nothing was changed.';

const hostile: readonly {
  readonly what: string;
  readonly make: (archive: Archive) => Archive;
  readonly message: string;
}[] = [
  {
    what: 'that names a document outside the room',
    make: (archive) => renamed(archive, '../../me/personal'),
    message: damaged,
  },
  {
    what: 'that names another room’s document',
    make: (archive) => renamed(archive, 'me/drafts'),
    message: damaged,
  },
  { what: 'of a room that is none', make: (archive) => ({ ...archive, room: '../me' }), message: damaged },
  { what: 'that says nothing of itself', make: (archive) => ({ ...archive, about: null }), message: damaged },
  {
    what: 'without a mentorship',
    make: (archive) => ({
      ...archive,
      documents: archive.documents.filter(({ name }) => name !== 'mentorship'),
    }),
    message: damaged,
  },
  {
    what: 'whose mentorship is empty',
    make: (archive) => ({
      ...archive,
      documents: [{ name: 'mentorship', update: Y.encodeStateAsUpdate(new Y.Doc()) }],
    }),
    message: damaged,
  },
  {
    what: 'that a newer Waymark has written in',
    make: (archive) =>
      changed(archive, /^session/u, (document) => document.getMap('header').set('minWriter', 2)),
    message: newer,
  },
  {
    what: 'of the same room with somebody else in my place',
    make: (archive) =>
      changed(archive, /^mentorship$/u, (document) =>
        document.getMap('participants').set('learner.personId', 'somebody else'),
      ),
    message: anotherPair,
  },
  {
    what: 'of the same room begun at another time',
    make: (archive) =>
      changed(archive, /^mentorship$/u, (document) => document.getMap('about').set('createdAt', 1)),
    message: anotherPair,
  },
];

test('a hostile file is told by what is wrong with it, and changes nothing', async ({ app }) => {
  await begin(app.page, 'Maya', 'Sam');
  await makeSession(app.page, 'Session');
  await addPoints(app.page, 'one', 'two');
  const saved = await saveFile(app, 'Sam', 'mine.waymark');
  const read = await readArchive(new Uint8Array(await readFile(saved)));
  if (!read.ok) throw new Error(read.error.kind);

  for (const { what, make, message } of hostile) {
    const path = test.info().outputPath('hostile.waymark');
    await writeFile(path, await writeArchive(make(read.value)));
    await openFile(app, path);
    await expect(app.page.getByRole('alert').filter({ hasText: message }), what).toBeVisible();
    await app.page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
    await expect(app.page.getByRole('alert')).toHaveCount(0);
  }
  await expect.poll(() => titles(app.page)).toEqual(['one', 'two']);

  // Far more than any file of ours: refused by its size, before a byte is read.
  const huge = test.info().outputPath('huge.waymark');
  await writeFile(huge, '');
  await truncate(huge, 2 ** 31);
  await openFile(app, huge);
  await expect(
    app.page.getByText('This file is too large to be one of Waymark’s.', { exact: false }),
  ).toBeVisible();
});

test('a file that cannot be written says so, and the next try may go elsewhere', async ({ app }) => {
  await begin(app.page, 'Maya', 'Sam');
  app.answerSaveDialog('/proc/no-such-place/for-sam.waymark');
  await app.page.getByRole('button', { name: 'Save a file for Sam' }).click();
  await app.page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(app.page.getByText('The file could not be saved', { exact: false })).toBeVisible();
  const path = test.info().outputPath('elsewhere.waymark');
  app.answerSaveDialog(path);
  await app.page.getByRole('button', { name: 'Try again' }).click();
  await app.page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(
    app.page.getByRole('region', { name: 'Messages' }).getByText('elsewhere.waymark'),
  ).toBeVisible();
  expect((await readArchive(new Uint8Array(await readFile(path)))).ok).toBe(true);
});
