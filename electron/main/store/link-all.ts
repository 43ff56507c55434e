import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What Chromium makes anew with every start, and what is being written. */
const unneeded = /^(?:LOCK|LOG|LOG\.old|\..*)$/u;

/** What tells a file from every other one on its disk, whatever its name. */
export function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : `${String(found.dev)}/${String(found.ino)}`;
}

export function isSameFile(one: string, other: string): boolean {
  const identity = identityOf(one);
  return identity !== undefined && identity === identityOf(other);
}

/**
 * Gives every file of databases a second name in another folder: that takes neither time nor room, and whoever deletes the
 * first name leaves the second. LevelDB writes a table once, and a log only at its end. Throws where the disk knows no links.
 * @param isExact whether what is not there any more goes; else it is kept, and what is new comes beside it
 */
export function linkAll(from: string, to: string, isExact: boolean): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  const names = new Set<string>();
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const { name } = entry;
    const [source, target] = [join(from, name), join(to, name)];
    if (unneeded.test(name)) continue;
    names.add(name);
    if (entry.isDirectory()) linkAll(source, target, isExact);
    // The one file that LevelDB replaces; too small to matter.
    else if (name === 'CURRENT') {
      if (isExact || !existsSync(target)) copyFileSync(source, target);
    } else if (!isSameFile(source, target)) {
      if (existsSync(target)) {
        if (!isExact) continue;
        rmSync(target);
      }
      linkSync(source, target);
    }
  }
  if (isExact)
    for (const name of readdirSync(to)) if (!names.has(name)) rmSync(join(to, name), { recursive: true });
}
