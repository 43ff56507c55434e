import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import type { Archive } from '@/persistence/archive/format.ts';
import { readArchive } from '@/persistence/archive/read-archive.ts';
import { writeArchive } from '@/persistence/archive/write-archive.ts';
import { expect, test } from '../fixtures/test.ts';
import { openFile } from '../journeys/exchange.ts';
import { addPoints, begin, makeSession, messages, titles } from '../journeys/people.ts';

/** A hostile file is answered within this, on a busy machine; its reader is ended after a minute whatever it does. */
const answeredWithinMs = 30_000;

/** The names of all databases, and how many rows each store of a document holds that say something. */
const databases = (page: Page): Promise<readonly (readonly [string, readonly string[]])[]> =>
  page.evaluate(async () => {
    const found = (await indexedDB.databases()).flatMap(({ name }) =>
      name?.startsWith('waymark/') === true ? [name] : [],
    );
    const rowsOf = (name: string) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(opening.error ?? new Error(name)));
        opening.addEventListener('success', () => {
          const rows = opening.result.transaction(['updates']).objectStore('updates').getAll();
          rows.addEventListener('success', () => {
            opening.result.close();
            resolve((rows.result as Uint8Array[]).map((row) => row.join(' ')).filter((row) => row !== '0 0'));
          });
        });
      });
    return Promise.all(found.toSorted().map(async (name) => [name, await rowsOf(name)] as const));
  });

/** A file whose manifest is a gigabyte of zeros, and says so or says that it is small. */
function bomb(says: 'all' | 'little'): Uint8Array {
  const mimetype = strToU8('application/x-waymark');
  const file = zipSync({ mimetype: [mimetype, { level: 0 }], 'manifest.json': [strToU8('x'), { level: 0 }] });
  const packed = deflateRawSync(Buffer.alloc(2 ** 30), { level: 1 });
  const at = Buffer.from(file).lastIndexOf('PK\u0003\u0004');
  const directory = Buffer.from(file).indexOf('PK\u0001\u0002');
  const content = at + 30 + 'manifest.json'.length;
  const head = Buffer.from(file.subarray(0, content));
  const tail = Buffer.from(file.subarray(directory));
  const second = tail.indexOf('PK\u0001\u0002', 4);
  tail.writeUInt16LE(8, second + 10);
  tail.writeUInt32LE(packed.length, second + 20);
  tail.writeUInt32LE(says === 'all' ? 2 ** 30 : 100, second + 24);
  const end = tail.indexOf('PK\u0005\u0006');
  tail.writeUInt32LE(head.length + packed.length, end + 16);
  return Buffer.concat([head, packed, tail]);
}

test('a hostile copy is told by what is wrong with it, and no database says anything else than before', async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await begin(page, 'Maya', 'Sam');
  await makeSession(page, 'Owning it');
  await addPoints(page, 'one', 'two');
  const path = test.info().outputPath('mine.waymark');
  app.answerSaveDialog(path);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Save everything of mine' }).click();
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(messages(page).getByText('Saved as “mine.waymark”.')).toBeVisible();
  const bytes = new Uint8Array(await readFile(path));
  const read = await readArchive(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  const archive = read.value;
  const [one] = archive.documents;
  if (one === undefined) throw new Error('an empty copy');
  const besides = (name: string): Archive => ({
    ...archive,
    documents: [...archive.documents, { ...one, name }],
  });

  await page.getByRole('link', { name: 'Sam mentors you' }).click();
  await page.getByRole('link', { name: /^Owning it/u }).click();
  await expect(page.getByLabel('Add a point')).toBeVisible();
  const before = await databases(page);
  const damaged = 'This file is damaged or incomplete. Nothing was changed.';
  const large = 'This file is too large to be one of Waymark’s. Nothing was changed.';
  const somebody = { ...archive, room: 'z'.repeat(26) };
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['half of one', bytes.subarray(0, bytes.length / 2), damaged],
    ['a path', await writeArchive(besides('../../me/drafts')), damaged],
    ['what was set aside', await writeArchive(besides('set-aside/me/personal/1')), damaged],
    ['two people', await writeArchive(somebody), damaged],
    [
      'one for the other person with my personal space',
      await writeArchive({ ...archive, version: 1 }),
      damaged,
    ],
    ['a gigabyte of zeros', bomb('all'), large],
    ['a gigabyte of zeros said to be little', bomb('little'), damaged],
  ];
  for (const [what, content, message] of cases) {
    const file = test
      .info()
      .outputPath(`${createHash('sha256').update(what).digest('hex').slice(0, 8)}.waymark`);
    await writeFile(file, content);
    await openFile(app, file);
    await expect(page.getByRole('alert').filter({ hasText: message }), what).toBeVisible({
      timeout: answeredWithinMs,
    });
    await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  expect(await databases(page)).toEqual(before);
  // The window was never held up by any of it, and goes on.
  await addPoints(page, 'three');
  expect(await titles(page)).toEqual(['one', 'two', 'three']);
});
