import { join } from 'node:path';
import type { Handlers } from '../ipc-main.ts';
import type { Vault } from './vault-file.ts';

type VaultRequest = Extract<keyof Handlers, `vault:${string}`>;

/** The secrets that the page asks for; loaded with the first one. */
export const createVaultHandlers = (dataFolder: string): Pick<Handlers, VaultRequest> => {
  let opening: Promise<Vault> | undefined;
  const vault = (): Promise<Vault> =>
    (opening ??= Promise.all([import('./vault-file.ts'), import('./system-cipher.ts')]).then(
      ([{ createVault }, { systemCipher }]) => createVault(join(dataFolder, 'vault.json'), systemCipher),
    ));
  return {
    'vault:read': async (name) => (await (await vault()).read(name)) ?? null,
    'vault:write': async ({ name, secret }) => (await vault()).write(name, secret),
    'vault:forget': async (name) => (await vault()).forget(name),
    'vault:protection': async () => (await vault()).protection(),
  };
};
