import { posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isForUs } from '../../contract/link.ts';

/** What somebody opened with us: a link as it came, or a file by its whole path. */
export type Opened =
  { readonly kind: 'link'; readonly text: string } | { readonly kind: 'file'; readonly path: string };

export interface Started {
  /** The whole command line, the program first. */
  readonly args: readonly string[];
  /** What relative paths are relative to. */
  readonly folder: string;
  /** Electron in development is given this folder to run; it is nothing that was opened. */
  readonly appPath: string;
  readonly platform: NodeJS.Platform;
}

/** No system has longer paths. */
const maximumPathLength = 32_767;

const isArchiveName = (text: string): boolean => /\.waymark$/i.test(text);
/** Two letters at least: `C:\` is a drive. */
const hasScheme = (text: string): boolean => /^[a-z][\w+.-]+:\/\//iu.test(text);
const isFileAddress = (text: string): boolean => /^file:\/\//iu.test(text);

/** Some desktops hand over files as `file:` addresses. */
function pathOfAddress(address: string, isWindows: boolean): string | undefined {
  try {
    return fileURLToPath(address, { windows: isWindows });
  } catch {
    return undefined;
  }
}

/**
 * Finds what was opened among the arguments of a start. Whatever is neither a link of ours nor a path that ends in
 * `.waymark` is left alone, and so is everything that looks like a switch: Chromium adds and reorders its own.
 */
export function readArguments({ args, folder, appPath, platform }: Started): readonly Opened[] {
  const isWindows = platform === 'win32';
  const paths = isWindows ? win32 : posix;
  return args.slice(1).flatMap((text): readonly Opened[] => {
    if (text.startsWith('-')) return [];
    if (isForUs(text)) return [{ kind: 'link', text }];
    if (text.length > maximumPathLength) return [];
    const given = isFileAddress(text) ? pathOfAddress(text, isWindows) : text;
    if (given === undefined || !isArchiveName(given) || hasScheme(given)) return [];
    const path = paths.resolve(folder, given);
    return path === appPath ? [] : [{ kind: 'file', path }];
  });
}
