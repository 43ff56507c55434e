import { runCommand } from '../command.mjs';
import { Problem } from '../problem.mjs';

/**
 * @param {string} output what ldd printed
 * @returns {readonly string[]} names such as `libnss3.so`, each once
 */
export function parseMissingLibraries(output) {
  const names = [...output.matchAll(/^\s*(\S+)\s+=>\s+not found/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

/** @param {string} executable @returns {Promise<readonly string[]>} the shared libraries that this machine lacks */
export async function findMissingLibraries(executable) {
  const { code, output } = await runCommand('ldd', [executable]);
  if (code !== 0 && !output.includes('not found')) {
    throw new Problem(
      `This Linux cannot run Electron: ldd said "${output.trim().split('\n')[0] ?? ''}".`,
      'Electron needs a distribution with the GNU C library, such as Debian, Ubuntu or Fedora; Alpine has another one.',
    );
  }
  return parseMissingLibraries(output);
}
