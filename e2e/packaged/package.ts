import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../fixtures/electron-program.ts';

interface Packaged {
  readonly executable: string;
  readonly archive: string;
  readonly deb: string | null;
}

const read = (): Packaged => {
  try {
    return JSON.parse(readFileSync(join(projectRoot, 'release', 'packaged.json'), 'utf8')) as Packaged;
  } catch {
    throw new Error('There is no package to test. Start these tests with `npm test`, which makes one.');
  }
};

const packaged = read();

/** The program of the unpacked app, and the archive that holds our part of it. */
export const executable = join(projectRoot, packaged.executable);
export const archive = join(projectRoot, packaged.archive);
/** Only Linux with dpkg makes one. */
export const deb = packaged.deb === null ? undefined : join(projectRoot, packaged.deb);
