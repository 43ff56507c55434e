import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { identity } from '../../packaging/identity.mjs';
import { findProgram, runCommand } from '../command.mjs';
import { projectRoot } from '../paths.mjs';
import { Problem, quoteOutput } from '../problem.mjs';
import { controlFile } from './deb-control.mjs';

const linuxResources = join(projectRoot, 'resources/linux');
const icons = join(projectRoot, 'resources/icons');
const home = `opt/${identity.productName}`;

/** The small file takes minutes on two cores; a package for tests is made in seconds. */
const compressions = { small: ['-Zxz', '-z6'], fast: ['-Zgzip', '-z1'] };

export const canMakeDeb = () => process.platform === 'linux' && findProgram('dpkg-deb') !== undefined;

/**
 * Makes a Debian package of the unpacked app with the system's own tool.
 * @param {{ unpacked: string, output: string, version: string, architecture: 'amd64' | 'arm64', compression: keyof typeof compressions }} options
 * @returns {Promise<string>} the file
 */
export async function makeDeb({ unpacked, output, version, architecture, compression }) {
  const tree = mkdtempSync(join(tmpdir(), 'waymark-deb-'));
  try {
    chmodSync(tree, 0o755);
    layOut(tree, unpacked);
    mkdirSync(join(tree, 'DEBIAN'));
    const control = controlFile({ version, architecture, installedKilobytes: kilobytes(tree) });
    place(tree, 'DEBIAN/control', control, 0o644);
    for (const script of ['postinst', 'prerm'])
      place(tree, `DEBIAN/${script}`, readFileSync(join(linuxResources, script), 'utf8'), 0o755);
    // A hyphen would begin the packager's own number; a tilde sorts before the version it precedes.
    const debVersion = version.replaceAll('-', '~');
    const file = join(output, `${identity.executable}_${debVersion}_${architecture}.deb`);
    const args = [...compressions[compression], '--root-owner-group', '--build', tree, file];
    const { code, output: said } = await runCommand('dpkg-deb', args);
    if (code !== 0)
      throw new Problem(
        `The Debian package could not be made.${quoteOutput(said, 12)}`,
        'Mend what it says above, and try again.',
      );
    return file;
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

/** @param {string} tree @param {string} unpacked */
function layOut(tree, unpacked) {
  const { executable, mimeType } = identity;
  cpSync(unpacked, join(tree, home), { recursive: true, preserveTimestamps: true });
  openToAll(join(tree, home));
  copy(tree, `${home}/resources/apparmor-profile`, join(linuxResources, 'apparmor-profile'));
  copy(tree, `usr/share/applications/${executable}.desktop`, join(linuxResources, 'waymark.desktop'));
  copy(tree, `usr/share/mime/packages/${executable}.xml`, join(linuxResources, 'waymark-mime.xml'));
  const kinds = /** @type {const} */ ([
    ['app', 'apps', executable],
    ['document', 'mimetypes', mimeType.replace('/', '-')],
  ]);
  for (const [folder, place, name] of kinds) {
    for (const picture of readdirSync(join(icons, folder))) {
      const size = picture.replace('.png', '');
      copy(tree, `usr/share/icons/hicolor/${size}/${place}/${name}.png`, join(icons, folder, picture));
    }
  }
  mkdirSync(join(tree, 'usr/bin'), { recursive: true });
  symlinkSync(`/${home}/${executable}`, join(tree, 'usr/bin', executable));
}

/** @param {string} tree @param {string} path @param {string} from */
function copy(tree, path, from) {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  cpSync(from, join(tree, path));
  chmodSync(join(tree, path), 0o644);
}

/** @param {string} tree @param {string} path @param {string} content @param {number} mode */
function place(tree, path, content, mode) {
  writeFileSync(join(tree, path), content);
  chmodSync(join(tree, path), mode);
}

/** Whoever packs may have a umask that closes files to others. @param {string} path */
function openToAll(path) {
  chmodSync(path, 0o755);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const file = join(path, entry.name);
    if (entry.isDirectory()) openToAll(file);
    else chmodSync(file, isProgram(file) ? 0o755 : 0o644);
  }
}

const elf = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);

/** @param {string} file */
function isProgram(file) {
  return readFileSync(file).subarray(0, 4).equals(elf);
}

/** @param {string} folder */
function kilobytes(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += readFileSync(join(entry.parentPath, entry.name)).length;
  }
  return Math.ceil(bytes / 1024);
}
