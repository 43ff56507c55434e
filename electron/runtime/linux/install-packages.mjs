import { runCommand } from '../command.mjs';
import { isRoot } from '../paths.mjs';
import { Problem, problemFromOutput } from '../problem.mjs';

/** A slow mirror, and the machine's own nightly update holding apt's lock for a while. */
const aptLimitMs = 600_000;
const aptOptions = ['-o', 'DPkg::Lock::Timeout=120'];

/**
 * Installs packages of Debian or Ubuntu when we may, and otherwise stops with the command to run.
 * @param {readonly string[]} packages
 * @param {string} why what is missing, as a sentence
 * @param {(line: string) => void} say
 */
export async function installSystemPackages(packages, why, say) {
  const names = packages.join(' ');
  if (!isRoot) {
    throw new Problem(
      why,
      `Run this, and then the command again:\n  sudo apt-get update && sudo apt-get install --yes ${names}`,
    );
  }
  say(`${why} Installing ${names} …`);
  const update = await apt(['update', '--quiet']);
  const install = await apt(['install', '--yes', '--quiet', '--no-install-recommends', ...packages]);
  if (install.code === 0) return;
  const output = `${update.code === 0 ? '' : update.output}\n${install.output}`;
  if (/Could not get lock|Unable to acquire the dpkg frontend lock/.test(output)) {
    throw new Problem(
      'Another program is installing packages, so apt-get could not.',
      'Wait until it has finished, and run the command again.',
    );
  }
  if (/Temporary failure resolving|Could not connect|Failed to fetch|Unable to locate package/.test(output)) {
    throw new Problem(
      `apt-get could not fetch ${names}.\n${errorLines(output)}`,
      `Check the network and apt's sources, then run: apt-get update && apt-get install --yes ${names}`,
    );
  }
  throw problemFromOutput(
    output,
    `apt-get could not install ${names}`,
    'Mend what apt-get says above, and run the command again.',
  );
}

/** @param {readonly string[]} args */
function apt(args) {
  return runCommand('apt-get', [...aptOptions, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    timeoutMs: aptLimitMs,
  });
}

/** @param {string} output */
function errorLines(output) {
  return output
    .split('\n')
    .filter((line) => /^(E|W|Err):/.test(line))
    .slice(-4)
    .join('\n');
}
