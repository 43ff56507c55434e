import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../archive/write-whole.ts';
import { errorCode, log } from '../log.ts';

/** How the data folder is laid out. Raised only when an older app would do harm there. */
export const profileFormat = 1;

/** What the data folder says about itself in `profile.json`. */
export interface Profile {
  readonly format: number;
  /** The version of the app that worked there last. */
  readonly app: string | undefined;
}

const pathIn = (folder: string): string => join(folder, 'profile.json');

/** `undefined` where nothing says anything: a new folder, or one from before there was such a file. */
export function readProfile(folder: string): Profile | undefined {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(pathIn(folder), 'utf8'));
  } catch {
    return undefined;
  }
  if (typeof content !== 'object' || content === null) return undefined;
  const { format, app } = content as Partial<Record<keyof Profile, unknown>>;
  if (typeof format !== 'number') return undefined;
  return { format, app: typeof app === 'string' ? app : undefined };
}

/** Makes the folder say that this version works there. */
export async function writeProfile(folder: string, version: string): Promise<void> {
  const before = readProfile(folder);
  if (before?.format === profileFormat && before.app === version) return;
  const profile: Profile = { format: profileFormat, app: version };
  try {
    await writeWhole(pathIn(folder), new TextEncoder().encode(`${JSON.stringify(profile, undefined, 2)}\n`));
  } catch (error) {
    log('the profile could not be written', { error: errorCode(error) });
  }
}
