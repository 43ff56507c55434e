import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/** Whether `path` lies below `folder`; both absolute and without `..`. */
const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/**
 * The file that an address's path names below `root`, or `undefined` where it names none that may be served: not
 * decodable, with a backslash or NUL, or pointing out of the root after decoding. Does not look at the disk.
 */
export const resolveInside = (root: string, pathname: string): string | undefined => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (decoded.includes('\\') || decoded.includes('\0')) return undefined;
  const path = join(root, decoded === '/' ? 'index.html' : decoded);
  return isInside(root, path) ? path : undefined;
};

/**
 * The same for what is really on the disk: a regular file, and no symbolic link leads out of the root. At once, because each
 * turn of the loop that it waited for would be one more before the first paint.
 */
export const findFile = (root: string, pathname: string): string | undefined => {
  const path = resolveInside(root, pathname);
  if (path === undefined) return undefined;
  try {
    const [realRoot, realFile] = [realpathSync.native(root), realpathSync.native(path)];
    return isInside(realRoot, realFile) && statSync(realFile).isFile() ? realFile : undefined;
  } catch {
    return undefined;
  }
};
