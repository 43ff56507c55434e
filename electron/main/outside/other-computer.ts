/**
 * Whether reading the path would reach another computer (or a device) on Windows: `\\server\share`, `\\.\pipe`. Windows
 * signs in there by itself, so a path that came from another program is not read; one that the person chooses in the
 * system's dialog is.
 */
export const isOnAnotherComputer = (path: string, platform: NodeJS.Platform): boolean =>
  platform === 'win32' && /^[\\/]{2}/u.test(path);
