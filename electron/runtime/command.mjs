import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Runs a command to its end, quietly. Never rejects: what a command does is the caller's to judge.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, shell?: boolean, show?: boolean }} [options]
 *   `show` lets the command write to our own output instead of collecting it
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} a command that could not start or was ended
 *   by a signal has code 1
 */
export function runCommand(command, args, { timeoutMs, show = false, ...options } = {}) {
  return new Promise((done) => {
    const posix = process.platform !== 'win32';
    // A group of its own, so that a time limit ends the grandchildren too; one that shows its output stays in
    // ours, so that Ctrl+C reaches it.
    const ownGroup = posix && timeoutMs !== undefined && !show;
    const child = spawn(command, args, {
      ...options,
      detached: ownGroup,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let timedOut = false;
    const collect = (/** @type {Buffer} */ bytes) => {
      output += bytes.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const end = () => {
      if (child.pid === undefined) return;
      try {
        process.kill(ownGroup ? -child.pid : child.pid, 'SIGKILL');
      } catch {
        // It ended by itself in the meantime.
      }
    };
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end();
          }, timeoutMs);
    // Before other exit handlers, which remove folders that the command writes in.
    process.prependOnceListener('exit', end);
    const settle = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.off('exit', end);
      done({ code, output, timedOut });
    };
    child.on('error', (error) => {
      output += error.message;
      settle(1);
    });
    child.on('close', (code) => settle(code ?? 1));
  });
}

/**
 * Runs the npm that started us, or else the one on the PATH.
 * @param {readonly string[]} args
 * @param {{ cwd: string, timeoutMs?: number }} options
 */
export function runNpm(args, options) {
  const npmScript = process.env.npm_execpath;
  if (npmScript && /npm-cli\.[cm]?js$/.test(npmScript)) {
    return runCommand(process.execPath, [npmScript, ...args], options);
  }
  // On Windows npm is a batch file, which only a shell runs.
  return runCommand('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** @param {string} name @returns {string | undefined} the path of a program on the PATH */
export function findProgram(name) {
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(directory, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      continue;
    }
  }
  return undefined;
}
