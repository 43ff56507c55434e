import { readDistribution } from '../linux/distribution.mjs';
import { installSystemPackages } from '../linux/install-packages.mjs';
import { isRoot } from '../paths.mjs';
import { Problem } from '../problem.mjs';
import { findChromium, versionOfChromium } from './find-chromium.mjs';

/** @typedef {{ readonly executable: string, readonly version: string }} Chromium */

/** The page is built for Chromium from this version on. */
const oldest = 130;

const hint =
  'Install a Chromium that is no snap, or name one with WAYMARK_CHROMIUM, to test the page there too.';

/**
 * Finds a Chromium to test the page in, and installs Debian's where it may. None is no failure: the app brings its own.
 * @param {(line: string) => void} say
 * @returns {Promise<Chromium | { readonly lacking: string }>} `lacking`: why there is none, and what to do
 * @throws {import('../problem.mjs').Problem} when WAYMARK_CHROMIUM names none
 */
export async function prepareChromium(say) {
  const executable = findChromium() ?? (await installed(say));
  if (typeof executable !== 'string') return executable;
  const version = await versionOfChromium(executable);
  if (version === undefined) return { lacking: `${executable} does not say that it is a Chromium. ${hint}` };
  if (Number.parseInt(version, 10) < oldest) {
    return { lacking: `Chromium ${version} is older than what the page is built for (${oldest}). ${hint}` };
  }
  return { executable, version };
}

/** @param {(line: string) => void} say @returns {Promise<string | { readonly lacking: string }>} */
async function installed(say) {
  const distribution = process.platform === 'linux' ? readDistribution() : undefined;
  if (!distribution?.packagesChromium) return { lacking: `There is no Chromium here. ${hint}` };
  if (!isRoot) {
    return {
      lacking:
        'There is no Chromium here, and only root may install it. To test the page there too:\n' +
        '  sudo apt-get update && sudo apt-get install --yes --no-install-recommends chromium',
    };
  }
  try {
    await installSystemPackages(['chromium'], 'There is no Chromium here to test the page in.', say);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { lacking: `${error.message}\n${error.next}` };
  }
  return findChromium() ?? { lacking: `The package chromium brought no program of that name. ${hint}` };
}
