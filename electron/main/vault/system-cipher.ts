import { safeStorage } from 'electron';

/** Encryption with a key of the operating system's key store. */
export interface SystemCipher {
  /** Whether there is a key store. */
  readonly isAvailable: () => Promise<boolean>;
  readonly encrypt: (text: string) => Promise<Buffer>;
  readonly decrypt: (bytes: Buffer) => Promise<string>;
}

/** Electron 45 has asynchronous calls, 33 only the others, and 46 will have only the asynchronous ones. */
const asynchronous = 'encryptStringAsync' in safeStorage;

/** On Linux Chromium says "available" also where it would use a password from its own source. */
const isRealKeyStore = (): boolean =>
  process.platform !== 'linux' ||
  !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());

export const systemCipher: SystemCipher = {
  isAvailable: async () =>
    isRealKeyStore() &&
    // oxlint-disable-next-line typescript/no-deprecated -- all that Electron 33 has
    (asynchronous ? await safeStorage.isAsyncEncryptionAvailable() : safeStorage.isEncryptionAvailable()),
  encrypt: async (text) =>
    // oxlint-disable-next-line typescript/no-deprecated -- all that Electron 33 has
    asynchronous ? await safeStorage.encryptStringAsync(text) : safeStorage.encryptString(text),
  decrypt: async (bytes) =>
    // oxlint-disable-next-line typescript/no-deprecated -- all that Electron 33 has
    asynchronous ? (await safeStorage.decryptStringAsync(bytes)).result : safeStorage.decryptString(bytes),
};
