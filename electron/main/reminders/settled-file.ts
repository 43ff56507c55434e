import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../archive/write-whole.ts';
import { errorCode, log } from '../log.ts';
import type { Settled } from './reminders.ts';

/** In the data folder. It holds ids of sessions and days, and no words. */
export const settledFileName = 'shown-reminders.json';

/** Years of sessions. The ones forgotten first are long over. */
export const mostSettled = 1_000;

const idsFrom = (content: unknown): readonly string[] => {
  const { ids } = (typeof content === 'object' && content !== null ? content : {}) as {
    readonly ids?: unknown;
  };
  return Array.isArray(ids)
    ? ids.filter((id): id is string => typeof id === 'string').slice(-mostSettled)
    : [];
};

async function read(path: string): Promise<readonly string[]> {
  try {
    return idsFrom(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    // A file that is lost or damaged means at worst a reminder that is shown again: it is begun anew.
    if (errorCode(error) !== 'ENOENT')
      log('the shown reminders could not be read', { error: errorCode(error) });
    return [];
  }
}

/** What of reminders was shown in this data folder. */
export async function openSettled(folder: string): Promise<Settled> {
  const path = join(folder, settledFileName);
  const ids = new Set(await read(path));
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    const content = JSON.stringify({ version: 1, ids: [...ids] });
    await writeWhole(path, new TextEncoder().encode(`${content}\n`)).catch((error: unknown) =>
      log('the shown reminders could not be written', { error: errorCode(error) }),
    );
  };
  return {
    has: (id) => ids.has(id),
    add: (added) => {
      for (const id of added) {
        // The last again, so that what is sent over and over is not forgotten first.
        ids.delete(id);
        ids.add(id);
      }
      for (const id of ids) {
        if (ids.size <= mostSettled) break;
        ids.delete(id);
      }
      return (writing = writing.then(write));
    },
  };
}
