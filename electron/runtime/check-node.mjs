import { Problem } from './problem.mjs';

const oldest = { major: 20, minor: 19 };

/** @param {string} version such as `20.19.1` */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new Problem(
    `Waymark needs Node ${oldest.major}.${oldest.minor} or newer; this is ${version}.`,
    'Install the current long-term-support release from nodejs.org (or with nvm: nvm install --lts), and run the command again.',
  );
}
