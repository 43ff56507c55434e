import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SystemCipher } from './system-cipher.ts';
import { createVault } from './vault-file.ts';

// The system's key store cannot be had here (no desktop session runs): a cipher that anybody can undo stands in.
const keyStore: SystemCipher = {
  isAvailable: () => Promise.resolve(true),
  encrypt: (text) => Promise.resolve(Buffer.from(text.split('').toReversed().join(''))),
  decrypt: (bytes) => Promise.resolve(bytes.toString().split('').toReversed().join('')),
};
const noKeyStore: SystemCipher = {
  isAvailable: () => Promise.resolve(false),
  encrypt: () => Promise.reject(new Error('no key store')),
  decrypt: () => Promise.reject(new Error('no key store')),
};

const secret = new Uint8Array([0, 1, 254, 255]);

describe('the key vault', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-vault-'));
    path = join(folder, 'vault.json');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gives a secret back, also after a start, and not after it was forgotten', async () => {
    const vault = createVault(path, keyStore);
    await Promise.all([vault.write('backup-key', secret), vault.write('other', new Uint8Array([7]))]);
    expect(await createVault(path, keyStore).read('backup-key')).toEqual(secret);
    await vault.forget('backup-key');
    expect(await createVault(path, keyStore).read('backup-key')).toBeUndefined();
    expect(await createVault(path, keyStore).read('other')).toEqual(new Uint8Array([7]));
    expect(await createVault(path, keyStore).read('toString')).toBeUndefined();
  });

  it('leaves on the disk only what the key store made of a secret', async () => {
    await createVault(path, keyStore).write('backup-key', secret);
    expect(await readFile(path, 'utf8')).not.toContain(Buffer.from(secret).toString('base64'));
    await expect(createVault(path, noKeyStore).read('backup-key')).rejects.toThrow('no key store');
  });

  it('says that nothing protects a secret where there is no key store', async () => {
    const vault = createVault(path, noKeyStore);
    expect(await vault.protection()).toBe('none');
    await vault.write('backup-key', secret);
    expect(await createVault(path, keyStore).read('backup-key')).toEqual(secret);
  });

  it.skipIf(process.platform === 'win32')('may be read by its owner alone', async () => {
    await createVault(path, noKeyStore).write('backup-key', secret);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it('is set aside, not overwritten, when it is damaged', async () => {
    await writeFile(path, '{"backup-key":');
    const vault = createVault(path, noKeyStore);
    expect(await vault.read('backup-key')).toBeUndefined();
    await vault.write('backup-key', secret);
    expect((await readdir(folder)).toSorted()).toEqual(['vault.json', 'vault.json.damaged']);
  });
});
