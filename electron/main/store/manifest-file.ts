import { open, readFile } from 'node:fs/promises';
import type { RequestPayload, ResponsePayload } from '../../contract/ipc-map.ts';
import { writeWhole } from '../archive/write-whole.ts';
import { errorCode, log } from '../log.ts';
import { crc32c } from './crc32c.ts';

type Entries = RequestPayload<'manifest:record'>;
type Entry = Entries[number];

export interface ManifestFile {
  readonly record: (entries: Entries) => Promise<void>;
  readonly find: (name: string) => Promise<ResponsePayload<'manifest:find'>>;
  readonly list: () => Promise<ResponsePayload<'manifest:list'>>;
  readonly forget: (names: readonly string[]) => Promise<void>;
}

/** Lines that say what a later line says better, beyond which the file is written anew. */
const maximumStaleLines = 2_000;

interface Saved {
  readonly name: string;
  readonly at: number;
  readonly vector: string;
  /** CRC-32C of the others: a turned bit would accuse a document that has everything. Lines of before have none. */
  readonly sum?: number;
}

/** A line of the file: an entry, or the word that a document is gone on purpose. Written with its keys in this order. */
type Line = Saved | { readonly gone: string };

const sumOf = ({ name, at, vector }: Saved): number =>
  crc32c(Buffer.from(JSON.stringify([name, at, vector])));

const withSum = (saved: Saved): Saved => ({ ...saved, sum: sumOf(saved) });

const lineOf = ({ name, at, stateVector }: Entry): Saved =>
  withSum({ name, at, vector: Buffer.from(stateVector).toString('base64') });

const entryOf = ({ name, at, vector }: Saved): Entry => ({
  name,
  at,
  stateVector: new Uint8Array(Buffer.from(vector, 'base64')),
});

const text = (lines: readonly Line[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** What a line says; `undefined` where it is torn or damaged: a power cut may leave half a line behind. */
const parseLine = (line: string): Line | undefined => {
  try {
    const { name, at, vector, sum, gone } = JSON.parse(line) as Partial<Record<string, unknown>>;
    if (typeof gone === 'string') return { gone };
    if (typeof name !== 'string' || typeof at !== 'number' || typeof vector !== 'string') return undefined;
    const saved = { name, at, vector };
    if (sum === undefined) return saved;
    return sum === sumOf(saved) ? { ...saved, sum } : undefined;
  } catch {
    return undefined;
  }
};

/** What the last line about a document says: to look for one among thousands takes less than to read them all. */
function lastAbout(name: string, content: string): Line | undefined {
  const quoted = JSON.stringify(name);
  const beginnings = [`{"name":${quoted},`, `{"gone":${quoted}}`];
  for (let from = content.length; from >= 0;) {
    const at = Math.max(...beginnings.map((beginning) => content.lastIndexOf(beginning, from)));
    if (at === -1) return undefined;
    const end = content.indexOf('\n', at);
    const line = at === 0 || content[at - 1] === '\n' ? content.slice(at, end === -1 ? undefined : end) : '';
    const parsed = parseLine(line);
    if (parsed !== undefined) return parsed;
    from = at - 1;
  }
  return undefined;
}

const read = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') log('the manifest could not be read', { error: errorCode(error) });
    return '';
  }
};

/** Adds to the end of the file and waits for the disk. */
const append = async (path: string, added: string): Promise<void> => {
  const handle = await open(path, 'a', 0o600);
  try {
    await handle.writeFile(added);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * The record of which documents are on disk, and how much of them: one JSON object a line, the last one about a document
 * counts. Appended to, because a burst of typing in one of thousands of documents must not write them all; written anew
 * when too many lines are stale. It is read with the first question, not at the start, and taken apart when that is not
 * about a single document.
 */
export const createManifestFile = (path: string): ManifestFile => {
  let reading: Promise<string> | undefined;
  let loading: Promise<Map<string, Saved>> | undefined;
  let lines = 0;
  let isTorn = false;
  let writing: Promise<void> = Promise.resolve();

  const take = (entries: Map<string, Saved>, line: Line): void => {
    lines += 1;
    if ('gone' in line) entries.delete(line.gone);
    else entries.set(line.name, line);
  };

  const whole = (): Promise<string> => (reading ??= read(path));

  const load = async (): Promise<Map<string, Saved>> => {
    const content = await whole();
    isTorn = content !== '' && !content.endsWith('\n');
    const entries = new Map<string, Saved>();
    for (const line of content.split('\n')) {
      const parsed = parseLine(line);
      if (parsed !== undefined) take(entries, parsed);
    }
    return entries;
  };
  const loaded = (): Promise<Map<string, Saved>> =>
    (loading ??= load().finally(() => {
      // Not needed any more, and large.
      reading = Promise.resolve('');
    }));

  const find = async (name: string): Promise<Line | undefined> =>
    loading === undefined ? lastAbout(name, await whole()) : (await loading).get(name);

  const write = (added: readonly Line[]): Promise<void> => {
    const next = writing.then(async () => {
      const entries = await loaded();
      for (const line of added) take(entries, line);
      if (lines > entries.size + maximumStaleLines) {
        await writeWhole(path, Buffer.from(text([...entries.values()].map(withSum))));
        lines = entries.size;
      } else await append(path, (isTorn ? '\n' : '') + text(added));
      isTorn = false;
    });
    // Whoever comes next is not held up by what failed here; the caller hears of it.
    writing = next.catch(() => undefined);
    return next;
  };

  return {
    record: (entries) => write(entries.map(lineOf)),
    find: async (name) => {
      const found = await find(name);
      return found === undefined || 'gone' in found ? null : entryOf(found);
    },
    list: async () => [...(await loaded()).values()].map(({ name, at }) => ({ name, at })),
    forget: (names) => write(names.map((gone) => ({ gone }))),
  };
};
