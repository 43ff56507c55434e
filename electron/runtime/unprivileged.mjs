import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, runCommand } from './command.mjs';
import { asNobody, asNobodyWhileWeLive, nobody } from './linux/nobody.mjs';
import { endProcessesWith } from './linux/processes.mjs';
import { requireUserNamespaces } from './linux/user-namespaces.mjs';
import { isRoot, projectRoot } from './paths.mjs';
import { Problem } from './problem.mjs';
import { makeReachable } from './reachable-place.mjs';

/** Root ignores file permissions and cannot have Chromium's sandbox, so its tests would prove less. */
export const shouldDropRights = isRoot && process.platform === 'linux';

/**
 * Runs a Node program as a user without rights, so that Electron starts there with its sandbox on.
 * @param {string} electron the executable
 * @param {(place: import('./reachable-place.mjs').Place & { temporary: string }) => { args: readonly string[], env: NodeJS.ProcessEnv }} program
 * @param {{ writable: readonly string[], read: () => void }} options `writable`: folders of the project, relative to it,
 *   which that user must be able to write in; `read` is called before the temporary folder goes
 * @returns {Promise<number>} the exit code
 */
export async function runUnprivileged(electron, program, { writable, read }) {
  if (!findProgram('setpriv')) {
    throw new Problem(
      'As root the end-to-end tests run as another user, and setpriv, which changes to one, is missing.',
      'Install the package util-linux, or run the tests as an ordinary user.',
    );
  }
  await requireUserNamespaces(electron, asNobody);
  // Not in TMPDIR, which may be root's own.
  const world = mkdtempSync('/tmp/waymark-');
  const home = join(world, 'home');
  const clean = () => {
    // The folder's random name is in the environment of everything that was started in it.
    endProcessesWith(`HOME=${home}`);
    removeWhileOthersWrite(world);
  };
  process.once('exit', clean);
  try {
    chmodSync(world, 0o755);
    mkdirSync(home, { mode: 0o700 });
    chownSync(home, nobody, nobody);
    for (const folder of writable) giveTo(join(projectRoot, folder));
    const { place, enter } = makeReachable(world, electron);
    const { args, env } = program({ ...place, temporary: home });
    const [command = '', ...rest] = [...enter, ...asNobodyWhileWeLive, place.node, ...args];
    const { code } = await runCommand(command, rest, {
      cwd: '/',
      env: { ...environmentIn(home), ...env },
      show: true,
    });
    read();
    return code;
  } finally {
    process.off('exit', clean);
    clean();
  }
}

/** How long the helper processes of an app that was just ended may take to notice. */
const lastWritesMs = 3_000;

/** @param {string} folder */
function removeWhileOthersWrite(folder) {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (const end = Date.now() + lastWritesMs; Date.now() < end; Atomics.wait(pause, 0, 0, 50)) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch {
      // A file appeared in a folder that was being emptied.
    }
  }
  console.log(`Left behind, because something still writes in it: ${folder}`);
}

/** What an earlier run left there may belong to another user. @param {string} folder */
function giveTo(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  chownSync(folder, nobody, nobody);
}

/** Root's own settings, credentials and session stay with root. @param {string} home @returns {NodeJS.ProcessEnv} */
function environmentIn(home) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|XDG_|DBUS_|SUDO_|SSH_|MAIL$|INIT_CWD$)/i.test(name),
  );
  return { ...Object.fromEntries(kept), HOME: home, TMPDIR: home, USER: 'nobody', LOGNAME: 'nobody' };
}
