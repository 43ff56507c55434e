import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.mjs';

/**
 * The command line of a tool from node_modules, as a script for Node: what npm puts in `.bin` needs a shell on Windows.
 * @param {string} packageName
 * @param {string} name of the tool
 * @param {readonly string[]} args
 * @param {string} [root] the project, where it is not at its usual place
 * @returns {readonly string[]} arguments for Node
 */
export function toolScript(packageName, name, args, root = projectRoot) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(
    readFileSync(join(projectRoot, 'node_modules', packageName, 'package.json'), 'utf8'),
  );
  return [join(folder, typeof bin === 'string' ? bin : bin[name]), ...args];
}
