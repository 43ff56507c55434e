import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../archive/write-whole.ts';
import { errorCode, log } from '../log.ts';
import { asidePrefix, databasesName, freeName, lastStartName } from './aside-names.ts';
import { flushFolder } from './replace-file.ts';

/** In the data folder while the databases are to be put aside: what they are to be called. */
const wishName = 'set-databases-aside.json';

/** What became of the wish at this start. */
export type AsideOutcome = 'none' | 'done' | 'stuck';

/**
 * Takes down that the databases are to be put aside at the next start: while this one runs, Chromium has them open. Throws the
 * system's error where that cannot be written.
 */
export async function wishAside(dataFolder: string, now: Date): Promise<void> {
  // Named now, so that a start that falls between the renaming and the end of the wish sees that it is done.
  const name = freeName(dataFolder, asidePrefix, now);
  await writeWhole(join(dataFolder, wishName), Buffer.from(`${JSON.stringify({ name })}\n`));
}

/** The person stays with what is there. */
export function dropWish(dataFolder: string): void {
  rmSync(join(dataFolder, wishName), { force: true });
}

/** The name that was wished for; `undefined` where nothing of ours is in the file. */
function wishedName(content: string): string | undefined {
  try {
    const { name } = JSON.parse(content) as Partial<Record<string, unknown>>;
    return typeof name === 'string' && name.startsWith(asidePrefix) && !/[/\\]/u.test(name)
      ? name
      : undefined;
  } catch {
    return undefined;
  }
}

/** Gives the databases another name, with what is kept of their last start in them. Nothing is written over or deleted. */
export function putAside(dataFolder: string, name: string): void {
  const aside = join(dataFolder, name);
  renameSync(join(dataFolder, databasesName), aside);
  const lastStart = join(dataFolder, lastStartName);
  if (existsSync(lastStart)) renameSync(lastStart, join(aside, lastStartName));
  flushFolder(dataFolder);
  log('the databases were put aside');
}

/**
 * Does what was wished for, before the page is loaded. However often it begins, it ends the same: the wish goes only when
 * it is done, and what is done is not done again to the databases that come after.
 */
export function actOnWish(dataFolder: string, now: Date): AsideOutcome {
  const wish = join(dataFolder, wishName);
  let content: string;
  try {
    content = readFileSync(wish, 'utf8');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT')
      log('what was wished for could not be read', { error: errorCode(error) });
    return 'none';
  }
  const outcome = tryToPutAside(dataFolder, wishedName(content) ?? freeName(dataFolder, asidePrefix, now));
  try {
    rmSync(wish);
    flushFolder(dataFolder);
  } catch (error) {
    log('a wish that was acted on could not be removed', { error: errorCode(error) });
  }
  return outcome;
}

function tryToPutAside(dataFolder: string, name: string): AsideOutcome {
  if (existsSync(join(dataFolder, name)) || !existsSync(join(dataFolder, databasesName))) return 'done';
  try {
    putAside(dataFolder, name);
    return 'done';
  } catch (error) {
    log('the databases could not be put aside', { error: errorCode(error) });
    return 'stuck';
  }
}
