import { chmodSync, existsSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The holder touches the lock this often … */
const heartbeatMs = 2_000;
/** … and one that was not touched for this long belonged to a run that was killed. */
const abandonedMs = 12_000;
const pollMs = 200;

/**
 * Does something while no other process that uses the same folder does the like. A killed holder is noticed by its
 * missing heartbeat rather than by its process id, which means nothing in another container with the same cache.
 * @template Result
 * @param {string} folder made when missing
 * @param {(line: string) => void} say
 * @param {() => Promise<Result>} action must not block the event loop for seconds
 * @returns {Promise<Result>}
 */
export async function withLock(folder, say, action) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const lock = join(folder, '.lock');
  let said = false;
  while (!take(lock)) {
    if (!said) say('Another run is at this already; waiting for it …');
    said = true;
    await wait(pollMs);
  }
  const heartbeat = setInterval(() => touch(lock), heartbeatMs);
  const release = () => rmSync(lock, { force: true });
  // An exit in the middle, as after Ctrl+C, gives the lock back too.
  process.once('exit', release);
  const interrupt = () => process.exit(130);
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    return await action();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', release).off('SIGINT', interrupt).off('SIGTERM', interrupt);
    release();
  }
}

/** @param {string} lock @returns {boolean} whether it is ours now */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!existsSync(lock)) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
  }
  if (Date.now() - heartbeatOf(lock) > abandonedMs) rmSync(lock, { force: true });
  return false;
}

/** @param {string} lock @returns {number} milliseconds since 1970; now, when it was given back meanwhile */
function heartbeatOf(lock) {
  try {
    return statSync(lock).mtimeMs;
  } catch {
    return Date.now();
  }
}

/** @param {string} lock */
function touch(lock) {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // Somebody took us for dead, after a sleep of the machine; renames at the end keep both results whole.
  }
}
