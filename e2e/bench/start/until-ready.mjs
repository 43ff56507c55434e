import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const hook = fileURLToPath(new URL('ready-hook.cjs', import.meta.url));
/** A start takes less than a second; a machine that is very busy needs ten times that. */
const startLimitMs = 60_000;
/** Helper processes notice within milliseconds that they have been ended. */
const endLimitMs = 10_000;
const pollMs = 10;

/**
 * Starts an Electron app and waits until its page sets `data-ready` on the root element.
 * @param {string} electron the executable
 * @param {readonly string[]} args
 * @returns {Promise<{ milliseconds: number, processId: number, end: () => Promise<void> }>} `end` returns when no process
 *   of the app is left to disturb what comes next
 */
export async function startUntilReady(electron, args) {
  // A group of its own, to end its helper processes with it.
  const startedAt = Date.now();
  const child = spawn(electron, ['-r', hook, ...args], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const killNow = () => kill(child);
  process.once('exit', killNow);
  const end = async () => {
    killNow();
    await closed;
    await untilGroupIsGone(child.pid);
    process.off('exit', killNow);
  };
  try {
    const readyAt = await untilReady(child);
    return { milliseconds: readyAt - startedAt, processId: child.pid ?? 0, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child */
function untilReady(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (/** @type {string} */ reason) => reject(new Error(`${reason}\n${said.slice(-2_000)}`));
    const timer = setTimeout(() => fail(`No first screen within ${startLimitMs / 1000} s.`), startLimitMs);
    const listen = (/** @type {Buffer} */ bytes) => {
      said += bytes.toString();
      const time = /^ready-at (\d+)$/m.exec(said)?.[1];
      if (time === undefined) return;
      clearTimeout(timer);
      resolve(Number(time));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`It ended before its first screen: ${code ?? signal}.`);
    });
  });
}

/** Windows has no groups, and helper processes end with the main one. @param {import('node:child_process').ChildProcess} child */
function kill(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

/** @param {number | undefined} group */
async function untilGroupIsGone(group) {
  if (group === undefined || process.platform === 'win32') return;
  for (const limit = Date.now() + endLimitMs; Date.now() < limit; await wait(pollMs)) {
    try {
      process.kill(-group, 0);
    } catch {
      return;
    }
  }
  throw new Error(`Helper processes of group ${group} are still there after ${endLimitMs / 1000} s.`);
}
