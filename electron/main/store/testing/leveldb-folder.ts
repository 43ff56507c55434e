import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLog } from '../leveldb-log.ts';
import { batch } from './batch.ts';

/** A number as LevelDB writes it: seven bits a byte. */
const varint = (value: number): readonly number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];

const told = (words: string): readonly number[] => [...varint(words.length), ...Buffer.from(words)];

/** The first record of a MANIFEST. */
export const firstEdit = Buffer.from([1, ...told('idb_cmp1'), 2, 0, 3, 2, 4, 0]);

/** A record that makes tables known, or forgets them. */
export const edit = ({
  log,
  added = {},
  deleted = [],
}: {
  readonly log?: number;
  /** Size by number. */
  readonly added?: Readonly<Record<number, number>>;
  readonly deleted?: readonly number[];
}): Buffer =>
  Buffer.from([
    ...(log === undefined ? [] : [2, ...varint(log), 9, 0]),
    3,
    ...varint(300),
    4,
    ...varint(70_000),
    5,
    1,
    ...told('key'),
    ...deleted.flatMap((number) => [6, 0, ...varint(number)]),
    ...Object.entries(added).flatMap(([number, size]) => [
      7,
      0,
      ...varint(Number(number)),
      ...varint(size),
      ...told('a'),
      ...told('z'.repeat(200)),
    ]),
  ]);

export const folderName = 'app_waymark_0.indexeddb.leveldb';

/** Databases as Chromium leaves them: two tables, a log, and what says so. */
export function makeDatabases(dataFolder: string): string {
  const folder = join(dataFolder, 'IndexedDB', folderName);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
  write('000005.ldb', Buffer.alloc(1000, 5));
  write('000008.ldb', Buffer.alloc(300, 8));
  write('000007.log', writeLog([batch(1, 100), batch(2, 100)]));
  write(
    'MANIFEST-000004',
    writeLog([
      firstEdit,
      edit({ added: { 4: 77, 5: 1000 } }),
      edit({ log: 7, added: { 8: 300 }, deleted: [4] }),
    ]),
  );
  write('CURRENT', 'MANIFEST-000004\n');
  write('LOCK', '');
  write('LOG', 'said');
  const blobs = join(dataFolder, 'IndexedDB', 'app_waymark_0.indexeddb.blob', '1', '00');
  mkdirSync(blobs, { recursive: true });
  writeFileSync(join(blobs, '1'), Buffer.alloc(5000, 1));
  return folder;
}
