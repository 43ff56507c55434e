import { readFile, rename } from 'node:fs/promises';
import { z } from 'zod';
import { writeWhole } from '../archive/write-whole.ts';
import { errorCode, log } from '../log.ts';
import type { SystemCipher } from './system-cipher.ts';

/**
 * How a secret rests on the disk: `system` under a key that the operating system's key store holds, `none` in a file that
 * only its owner may read, where the system has no key store.
 */
type Protection = 'system' | 'none';

const vaultSchema = z.record(
  z.string(),
  z.strictObject({ protection: z.enum(['system', 'none']), value: z.base64() }),
);
type Secrets = z.infer<typeof vaultSchema>;

export interface Vault {
  /** The secret, or `undefined` where none was kept. Throws where it is there and the key store does not give it out. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  readonly write: (name: string, secret: Uint8Array) => Promise<void>;
  readonly forget: (name: string) => Promise<void>;
  /** How a secret written now would rest. */
  readonly protection: () => Promise<Protection>;
}

const load = async (path: string): Promise<Secrets> => {
  try {
    return vaultSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {};
    log('the key vault could not be read and was set aside', { error: errorCode(error) });
    await rename(path, `${path}.damaged`);
    return {};
  }
};

/**
 * Keeps secrets of this device in one file: JSON, name → { protection, value in base64 }. Chromium's own answer where there
 * is no key store is to encrypt with a word from its source; that is no protection, so such a secret is kept as it is and
 * called unprotected.
 */
export const createVault = (path: string, cipher: SystemCipher): Vault => {
  let loading: Promise<Secrets> | undefined;
  let writing: Promise<void> = Promise.resolve();
  const loaded = (): Promise<Secrets> => (loading ??= load(path));

  const change = (alter: (secrets: Secrets) => Secrets | Promise<Secrets>): Promise<void> => {
    const next = writing.then(async () => {
      const secrets = await alter(await loaded());
      await writeWhole(path, Buffer.from(`${JSON.stringify(secrets)}\n`));
      loading = Promise.resolve(secrets);
    });
    writing = next.catch(() => undefined);
    return next;
  };

  const protection = async (): Promise<Protection> => ((await cipher.isAvailable()) ? 'system' : 'none');

  return {
    protection,
    read: async (name) => {
      await writing;
      const secrets = await loaded();
      if (!Object.hasOwn(secrets, name)) return undefined;
      const kept = secrets[name];
      if (kept === undefined) return undefined;
      const bytes = Buffer.from(kept.value, 'base64');
      return new Uint8Array(
        kept.protection === 'system' ? Buffer.from(await cipher.decrypt(bytes), 'base64') : bytes,
      );
    },
    write: (name, secret) =>
      change(async (secrets) => {
        const how = await protection();
        const bytes = Buffer.from(secret);
        const value = how === 'system' ? await cipher.encrypt(bytes.toString('base64')) : bytes;
        return { ...secrets, [name]: { protection: how, value: value.toString('base64') } };
      }),
    forget: (name) =>
      change((secrets) => Object.fromEntries(Object.entries(secrets).filter(([key]) => key !== name))),
  };
};
