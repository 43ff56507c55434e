import {
  closeSync,
  constants,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { openBenchPage } from '../store/open-page.mjs';

const size = { mentorships: 50, sessions: 250 };
/** Its next sessions are four weeks ahead, and should still be when it is used. */
const keptMs = 14 * 24 * 60 * 60_000;

/**
 * Two data folders: of somebody with 50 mentorships of 250 sessions, and of one who has only given a name. Making them takes
 * minutes, so they are kept for as long as what makes them stays the same.
 * @param {import('../../../electron/runtime/bench/row.mjs').Context} context
 * @returns {Promise<{ large: string, empty: string }>}
 */
export async function madeProfiles(context) {
  const generator = join(context.app, 'out/bench');
  const hash = createHash('sha256');
  for (const file of filesBelow(generator)) hash.update(readFileSync(file));
  const key = hash.digest('hex').slice(0, 16);
  for (const name of readdirSync(context.cache))
    if (isStale(join(context.cache, name), key))
      rmSync(join(context.cache, name), { recursive: true, force: true });
  const place = join(context.cache, `profiles-${key}`);
  if (!existsSync(place)) {
    context.say(
      `Making a data folder of ${String(size.mentorships * size.sessions)} sessions: this takes minutes, once.`,
    );
    const making = mkdtempSync(join(context.cache, 'making-'));
    await make(context, join(making, 'empty'), (page) => page.evaluate(() => window.bench.makePerson()));
    await make(context, join(making, 'large'), (page) =>
      page.evaluate((size) => window.bench.makeProfile(size), size),
    );
    renameSync(making, place);
  }
  return { large: join(place, 'large'), empty: join(place, 'empty') };
}

/** @param {string} folder @param {string} key */
function isStale(folder, key) {
  const age = Date.now() - statSync(folder).mtimeMs;
  // Another run may be making one.
  if (basename(folder).startsWith('making-')) return age > 60 * 60_000;
  return basename(folder) !== `profiles-${key}` || age > keptMs;
}

/**
 * @param {import('../../../electron/runtime/bench/row.mjs').Context} context
 * @param {string} folder
 * @param {(page: import('@playwright/test').Page) => Promise<unknown>} fill
 */
async function make(context, folder, fill) {
  mkdirSync(folder);
  const { page, close } = await openBenchPage(context, folder);
  try {
    await fill(page);
  } finally {
    await close();
  }
}

/**
 * A copy to start the app with, wholly on the disk: else the disk would be busy with it during the start.
 * @param {string} from
 * @param {string} temporary
 */
export function copyProfile(from, temporary) {
  const folder = mkdtempSync(join(temporary, 'data-'));
  cpSync(from, folder, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  for (const file of filesBelow(folder)) {
    const handle = openSync(file, 'r+');
    fsyncSync(handle);
    closeSync(handle);
  }
  return folder;
}

/** @param {string} folder @returns {readonly string[]} */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
