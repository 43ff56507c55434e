import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '../command.mjs';
import { Problem } from '../problem.mjs';

/** Chromium's sandbox begins in a user namespace, as this does. */
const probe = ['unshare', '--user', '--map-root-user', 'true'];

/**
 * Stops where Electron would only abort: some systems keep ordinary users from making the namespace that its sandbox
 * starts in.
 * @param {string} executable
 * @param {readonly string[]} [asUser] a command that runs the rest of its line as that user
 */
export async function requireUserNamespaces(executable, asUser = []) {
  const [command = '', ...args] = [...asUser, ...probe];
  const { code, output } = await runCommand(command, args);
  // Without the probe nothing is known; Electron will say so itself.
  if (code === 0 || output.includes('ENOENT')) return;
  const helper = join(dirname(executable), 'chrome-sandbox');
  if (isSetUserId(helper)) return;
  throw new Problem(
    'This system does not let ordinary users make user namespaces, in which Electron’s sandbox starts.',
    `Allow it until the next restart:\n  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\n` +
      `or give Electron’s own helper the right:\n  sudo chown root ${helper} && sudo chmod 4755 ${helper}\n` +
      'In a container, start it so that it may make namespaces (docker run --security-opt seccomp=unconfined).',
  );
}

/** @param {string} file */
function isSetUserId(file) {
  try {
    const { mode, uid } = statSync(file);
    return uid === 0 && (mode & 0o4000) !== 0;
  } catch {
    return false;
  }
}
