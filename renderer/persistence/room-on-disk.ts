/**
 * Bytes that have to be free before anything is written. A write that finds the disk full half-way leaves half a record at the
 * end of Chromium's log; what is written after it makes the log unreadable, and at a later start Chromium deletes every
 * database without a word (electron#41877, leveldb#1180; e2e/crash/full-disk.spec.ts saw it). So the disk must never be
 * found full: this is what others may fill between the question and the write, and what Chromium needs to tidy up. Where they
 * fill even that, store-stop.ts is what is left.
 */
export const reserveBytes = 16 * 1024 * 1024;

/**
 * Whether there is room to write. Chromium's quota for us ends where the disk does. Where it does not answer nobody is
 * held up.
 */
export async function hasRoom(
  storage: Pick<StorageManager, 'estimate'> | undefined = storageOf(),
): Promise<boolean> {
  try {
    const { quota, usage } = (await storage?.estimate()) ?? {};
    return quota === undefined || usage === undefined || quota - usage >= reserveBytes;
  } catch {
    return true;
  }
}

const storageOf = (): StorageManager | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).storage;
