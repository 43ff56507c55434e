import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { asNobody } from './linux/nobody.mjs';
import { projectRoot } from './paths.mjs';
import { Problem } from './problem.mjs';

/**
 * @typedef {object} Place where the tests find things; not where we do, when the user who runs them may not go there
 * @property {string} root the project
 * @property {string} node
 * @property {string} electron
 */

/** What can be read stands for the rest of its folder. */
const samples = ['package.json', 'out/main/index.js', 'e2e', 'node_modules/@playwright/test/package.json'];

const mountAndRun =
  'mount --bind "$1" "$2" && mount --bind "$3" "$4" && mount --bind "$5" "$6" && cd "$2" && shift 6 && exec "$@"';

/**
 * A clone below /root or in a private folder is closed to others, however open the files in it are. A bind mount, which
 * only our child can see, gives it a second path.
 * @param {string} world a folder to mount in
 * @param {string} electron the executable
 * @returns {{ place: Place, enter: readonly string[] }} `enter`: a command that runs the rest of its line at that place
 */
export function makeReachable(world, electron) {
  const direct = { root: projectRoot, node: process.execPath, electron };
  if (canUse(direct, [])) return { place: direct, enter: ['sh', '-c', 'cd "$0" && exec "$@"', projectRoot] };

  const [root, electronFolder, node] = [join(world, 'project'), join(world, 'electron'), join(world, 'node')];
  mkdirSync(root);
  mkdirSync(electronFolder);
  writeFileSync(node, '');
  const inProject = relative(projectRoot, electron);
  const place = {
    root,
    node,
    electron: inProject.startsWith('..') ? join(electronFolder, basename(electron)) : join(root, inProject),
  };
  const mounts = [projectRoot, root, dirname(electron), electronFolder, process.execPath, node];
  const enter = ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', mountAndRun, 'sh', ...mounts];
  if (canUse(place, enter)) return { place, enter };
  throw new Problem(
    `As root the end-to-end tests run as the user nobody, who cannot read ${projectRoot} or the Electron at ${electron}.`,
    `Let everybody read them (chmod -R a+rX ${projectRoot}, and a+x on the folders above it), clone to a place such as /srv,\n` +
      'or run the tests as an ordinary user.',
  );
}

/**
 * @param {Place} place
 * @param {readonly string[]} enter
 * @returns {boolean} whether the user without rights can run and read all that the tests need
 */
function canUse({ root, node, electron }, enter) {
  const test = 'test -x "$0" && test -x "$1" && shift && for file; do test -r "$file" || exit 1; done';
  const files = samples.map((path) => join(root, path));
  const [command = '', ...args] = [...enter, ...asNobody, 'sh', '-c', test, node, electron, ...files];
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
