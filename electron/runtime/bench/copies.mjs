import { constants, cpSync, existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the app consists of when it runs. */
const parts = ['package.json', 'out', 'resources'];

/**
 * Copies the app and the Electron, so that nobody else uses what is measured: a build in the meantime would change the
 * app, and another app that runs from the same files would take over a part of their memory (PSS divides by users).
 * @param {string} root the project
 * @param {string} electron the executable
 * @param {string} temporary
 * @returns {{ app: string, electron: string }}
 */
export function makeCopies(root, electron, temporary) {
  const app = join(temporary, 'app');
  for (const part of parts) copyIfThere(join(root, part), join(app, part));
  if (needsItsPlace(electron)) return { app, electron };
  const folder = join(temporary, 'electron');
  copyIfThere(dirname(electron), folder);
  return { app, electron: join(folder, basename(electron)) };
}

/** @param {string} from @param {string} to */
function copyIfThere(from, to) {
  if (existsSync(from))
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
}

/** A copy of ours would lose what lets the sandbox start, or the signature. @param {string} electron */
function needsItsPlace(electron) {
  if (process.platform !== 'linux') return true;
  const helper = join(dirname(electron), 'chrome-sandbox');
  return existsSync(helper) && (statSync(helper).mode & 0o4000) !== 0;
}
