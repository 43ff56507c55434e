import { readFileSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
// Types only: this is read before the window exists, and neither the schemas' library nor the cipher is needed then.
import type { IdleMinutes } from '../../contract/lock.ts';
import { errorCode, log } from '../log.ts';
import type { Verifier } from './verifier.ts';

/** In the data folder. Its name is told in Settings: without it, and with Waymark closed, there is no lock. */
export const lockFileName = 'app-lock.json';

export interface KeptLock {
  readonly verifier: Verifier;
  readonly idleMinutes: IdleMinutes;
}

export type FoundLock =
  | { readonly kind: 'none' }
  | { readonly kind: 'set'; readonly lock: KeptLock }
  | { readonly kind: 'damaged' };

const idleMinutes: readonly unknown[] = [0, 1, 5, 15, 60] satisfies readonly IdleMinutes[];

const bytesFrom = (text: unknown, length: number): Uint8Array | undefined => {
  if (typeof text !== 'string') return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === length ? bytes : undefined;
};

const isBetween = (value: unknown, least: number, greatest: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= greatest;

/** The lock that a file's content holds, or `undefined` where it is not one whole lock. */
export function lockFrom(content: unknown): KeptLock | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const file = content as Readonly<Record<string, unknown>>;
  const salt = bytesFrom(file['salt'], 16);
  const hash = bytesFrom(file['hash'], 32);
  const { version, cost, blockSize, parallel } = file;
  if (version !== 1 || salt === undefined || hash === undefined) return undefined;
  // One that asks for more work than ours ever do would hang main.
  if (!isBetween(cost, 2 ** 10, 2 ** 18) || (cost & (cost - 1)) !== 0) return undefined;
  if (!isBetween(blockSize, 1, 16) || !isBetween(parallel, 1, 4)) return undefined;
  if (!idleMinutes.includes(file['idleMinutes'])) return undefined;
  return {
    verifier: { salt, hash, cost, blockSize, parallel },
    idleMinutes: file['idleMinutes'] as IdleMinutes,
  };
}

const contentOf = ({ verifier, idleMinutes }: KeptLock): Uint8Array => {
  const { salt, hash, ...parameters } = verifier;
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const file = { version: 1, idleMinutes, salt: base64(salt), hash: base64(hash), ...parameters };
  return new TextEncoder().encode(`${JSON.stringify(file, undefined, 2)}\n`);
};

/** Reads the lock of the data folder. Anything but a missing file is a lock: one that cannot be read is a damaged one. */
export function readLock(folder: string): FoundLock {
  try {
    const lock = lockFrom(JSON.parse(readFileSync(join(folder, lockFileName), 'utf8')));
    if (lock !== undefined) return { kind: 'set', lock };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'none' };
  }
  log('the lock could not be read');
  return { kind: 'damaged' };
}

export interface LockFile {
  /** Throws the system's error; the file is as before then. */
  readonly write: (lock: KeptLock) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly setAside: () => void;
}

export const createLockFile = (folder: string): LockFile => {
  const path = join(folder, lockFileName);
  return {
    write: async (lock) => {
      const { writeWhole } = await import('../archive/write-whole.ts');
      await writeWhole(path, contentOf(lock));
    },
    remove: () => rm(path, { force: true }),
    setAside: () => {
      try {
        renameSync(path, `${path}.damaged`);
      } catch (error) {
        log('the damaged lock could not be set aside', { error: errorCode(error) });
      }
    },
  };
};
