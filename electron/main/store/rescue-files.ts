import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestPayload } from '../../contract/ipc-map.ts';
import { writeWhole } from '../archive/write-whole.ts';
import { errorCode, log } from '../log.ts';

type Changes = RequestPayload<'rescue:keep'>;

export interface RescueFiles {
  readonly keep: (changes: Changes) => Promise<boolean>;
  readonly kept: () => Promise<Changes>;
  readonly putBackDone: () => Promise<void>;
}

const ending = '.rescue';

const toText = (changes: Changes): string =>
  JSON.stringify(changes.map(({ name, update }) => [name, Buffer.from(update).toString('base64')]));

/** The changes a file holds. Throws where it holds none. */
const fromText = (content: string): Changes =>
  (JSON.parse(content) as unknown[]).map((change) => {
    const [name, update] = Array.isArray(change) ? (change as unknown[]) : [];
    if (typeof name !== 'string' || typeof update !== 'string') throw new SyntaxError('not a change');
    return { name, update: new Uint8Array(Buffer.from(update, 'base64')) };
  });

/**
 * Keeps changes that the page's own store refuses: JSON, a list of [document, update in base64]. A page that comes after (the
 * next start, or the same window after a crash) puts them back, and only then the file goes; what that page itself has to
 * keep goes into a file of its own. A file that cannot be read stays where it is.
 */
export const createRescueFiles = (folder: string, startedAt: number): RescueFiles => {
  let pages = 0;
  let current = `${String(startedAt)}${ending}`;
  let putBack: readonly string[] = [];

  const there = async (): Promise<readonly string[]> => {
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => name.endsWith(ending)).toSorted();
  };

  return {
    keep: async (changes) => {
      const path = join(folder, current);
      try {
        if (changes.length === 0) {
          await rm(path, { force: true });
          return true;
        }
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeWhole(path, Buffer.from(toText(changes)));
        return true;
      } catch (error) {
        log('unsaved changes could not be kept', { error: errorCode(error) });
        return false;
      }
    },
    kept: async () => {
      // Who asks is a page that has just come and has nothing to keep yet.
      pages += 1;
      current = `${String(startedAt)}-${String(pages)}${ending}`;
      const changes: Changes = [];
      const readable: string[] = [];
      for (const name of await there())
        try {
          changes.push(...fromText(await readFile(join(folder, name), 'utf8')));
          readable.push(name);
        } catch (error) {
          log('kept changes could not be read', { error: errorCode(error) });
        }
      putBack = readable;
      return changes;
    },
    putBackDone: async () => {
      for (const name of putBack) await rm(join(folder, name), { force: true });
      putBack = [];
    },
  };
};
