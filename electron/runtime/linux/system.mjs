import { findProgram } from '../command.mjs';
import { isRoot } from '../paths.mjs';
import { Problem } from '../problem.mjs';
import { readDistribution } from './distribution.mjs';
import { installSystemPackages } from './install-packages.mjs';
import { findMissingLibraries } from './missing-libraries.mjs';
import { packagesFor } from './packages.mjs';

export function hasDisplay() {
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Root's tests run as another user, who may not use root's display: they need one of their own.
 */
export function lacksVirtualDisplay() {
  return (isRoot || !hasDisplay()) && findProgram('Xvfb') === undefined;
}

/**
 * Makes sure that Linux has what Electron needs to open a window.
 * @param {string} executable
 * @param {(line: string) => void} say
 */
export async function prepareLinux(executable, say) {
  const missing = await findMissingLibraries(executable);
  const needsDisplay = lacksVirtualDisplay();
  if (missing.length === 0 && !needsDisplay) return;
  const distribution = readDistribution();
  const { packages, unknown } = packagesFor(missing, distribution);
  const wanted = needsDisplay ? [...packages, 'xvfb'] : packages;
  const why = describe(missing, needsDisplay);
  if (!distribution.usesApt || wanted.length === 0) {
    throw new Problem(
      why,
      `Install them with the package manager of ${distribution.name}, and run the command again.`,
    );
  }
  await installSystemPackages(wanted, why, say);
  const left = await findMissingLibraries(executable);
  if (left.length > 0) {
    throw new Problem(
      `Electron still lacks ${left.join(', ')}.`,
      `Install the packages of ${distribution.name} that hold them${unknown.length > 0 ? ' (apt-file finds them)' : ''}, and run the command again.`,
    );
  }
}

/** @param {readonly string[]} libraries @param {boolean} display */
function describe(libraries, display) {
  const parts = [];
  if (libraries.length > 0) parts.push(`Electron lacks the shared libraries ${libraries.join(', ')}.`);
  if (display) parts.push('There is no display, and Xvfb, which stands in for one, is missing.');
  return parts.join(' ');
}
