import { readFileSync } from 'node:fs';

/**
 * @typedef {{ readonly name: string, readonly usesApt: boolean, readonly wideTime: boolean, readonly packagesChromium: boolean }} Distribution
 *   `wideTime`: its packages were renamed to …t64 when time became 64 bits wide (Debian 13, Ubuntu 24.04)
 *   `packagesChromium`: its package of that name holds a Chromium; Ubuntu's only starts a snap
 */

/** Releases from before the renaming; whatever is not listed is newer. */
const beforeWideTime = new Set(['buster', 'bullseye', 'bookworm', 'bionic', 'focal', 'jammy']);

/** @param {string} osRelease the text of /etc/os-release @returns {Distribution} */
export function parseDistribution(osRelease) {
  const fields = Object.fromEntries(
    [...osRelease.matchAll(/^([A-Z_]+)="?(.*?)"?$/gm)].map((match) => [match[1], match[2]]),
  );
  const family = `${fields.ID ?? ''} ${fields.ID_LIKE ?? ''}`.split(' ');
  // A derivative has code names of its own, and names the release that it is made from.
  const release = fields.UBUNTU_CODENAME ?? fields.DEBIAN_CODENAME ?? fields.VERSION_CODENAME ?? '';
  return {
    name: fields.PRETTY_NAME ?? fields.ID ?? 'this Linux',
    usesApt: family.includes('debian') || family.includes('ubuntu'),
    wideTime: !beforeWideTime.has(release),
    packagesChromium: family.includes('debian') && !family.includes('ubuntu'),
  };
}

export function readDistribution() {
  try {
    return parseDistribution(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return parseDistribution('');
  }
}
