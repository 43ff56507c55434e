import { spawn } from 'node:child_process';
import { findProgram } from './command.mjs';
import { hasDisplay } from './linux/system.mjs';
import { Problem } from './problem.mjs';

const screen = '1600x1200x24';
/** Xvfb is up in a tenth of a second; a machine that is very busy takes longer. */
const startLimitMs = 20_000;

/**
 * Sees to it that windows can open. On Linux without a display it starts Xvfb, which ends with this process.
 * @param {{ own?: boolean, say?: (line: string) => void }} [options] `own`: start one even if there is a display
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => void }>} what to add to a program's environment
 */
export async function openDisplay({ own = false, say = console.log } = {}) {
  if (process.platform !== 'linux' || (hasDisplay() && !own)) return { env: {}, stop: () => {} };
  const { display, stop } = await startXvfb();
  say(
    `${own ? 'The windows open' : 'There is no display here, so the windows open'} on a virtual one (Xvfb ${display}).`,
  );
  // An empty WAYLAND_DISPLAY keeps Electron from looking for a compositor.
  return { env: { DISPLAY: display, WAYLAND_DISPLAY: '' }, stop };
}

/** @returns {Promise<{ display: string, stop: () => void }>} */
function startXvfb() {
  // No network and no cookie: the tests run as another user of this machine. Without `-noreset` it begins anew whenever the last
  // window has closed, and a program that starts in that moment finds no display.
  const command = ['Xvfb', '-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'];
  // Our own end may come without warning.
  if (findProgram('setpriv')) command.unshift('setpriv', '--pdeathsig', 'TERM', '--');
  return new Promise((resolve, reject) => {
    // A group of its own: Ctrl+C must not take the display away from windows that are still closing.
    const child = spawn(command[0] ?? '', command.slice(1), {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    const stop = () => {
      process.off('exit', stop);
      child.kill();
    };
    process.once('exit', stop);
    let complaint = '';
    child.stderr?.on('data', (bytes) => {
      complaint += bytes;
    });
    const fail = (/** @type {string} */ reason) => {
      stop();
      reject(
        new Problem(
          `Xvfb, the virtual display, did not start: ${reason}`,
          'Run `Xvfb -displayfd 1` to see what it lacks, or set DISPLAY to a display that you have.',
        ),
      );
    };
    const timer = setTimeout(() => fail(`it said nothing for ${startLimitMs / 1000} s.`), startLimitMs);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`exit code ${code}. ${complaint.trim()}`));
    let number = '';
    child.stdio[3]?.on('data', (bytes) => {
      number += bytes;
      if (!number.endsWith('\n')) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      // Nothing of it may keep this process alive.
      child.unref();
      for (const stream of child.stdio)
        if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
      resolve({ display: `:${number.trim()}`, stop });
    });
  });
}
