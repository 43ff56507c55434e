import { identity } from '../../packaging/identity.mjs';

/**
 * What Chromium loads at its start, by the names of Debian 11 and Ubuntu 22.04; an alternative is the newer name of the
 * same library, whose time is 64 bits wide.
 */
const depends = [
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libatk1.0-0 | libatk1.0-0t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libc6 (>= 2.25)',
  'libcairo2',
  'libcups2 | libcups2t64',
  'libdbus-1-3',
  'libdrm2',
  'libexpat1',
  'libgbm1',
  'libgcc-s1',
  'libglib2.0-0 | libglib2.0-0t64',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnspr4',
  'libnss3',
  'libpango-1.0-0',
  'libudev1',
  'libx11-6',
  'libxcb1',
  'libxcomposite1',
  'libxdamage1',
  'libxext6',
  'libxfixes3',
  'libxkbcommon0',
  'libxrandr2',
  'xdg-utils',
];

/** Keys are kept in a key store, messages shown by the desktop. */
const recommends = ['gnome-keyring | kwalletmanager', 'libnotify4'];

/**
 * @param {{ version: string, architecture: string, installedKilobytes: number }} options
 * @returns {string}
 */
export function controlFile({ version, architecture, installedKilobytes }) {
  const { executable, maintainer, summary } = identity;
  return [
    `Package: ${executable}`,
    `Version: ${version.replaceAll('-', '~')}`,
    `Architecture: ${architecture}`,
    `Maintainer: ${maintainer}`,
    `Installed-Size: ${installedKilobytes}`,
    `Depends: ${depends.join(', ')}`,
    `Recommends: ${recommends.join(', ')}`,
    'Section: misc',
    'Priority: optional',
    `Description: ${summary}`,
    ' Waymark is for two people in a mentoring relationship: the agenda of their',
    ' sessions, their notes and written feedback. Both write offline, and what they',
    ' wrote is merged when it meets again. There is no account and no server.',
    '',
  ].join('\n');
}
