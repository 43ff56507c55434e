/**
 * Bytes that have to be free before anything is written. A write that finds the disk full half-way leaves half a record at the
 * end of Chromium's log; what is written after it makes the log unreadable, and at a later start Chromium deletes every
 * database without a word (electron#41877, leveldb#1180; e2e/crash/full-disk.spec.ts saw it). So the disk must never be
 * found full: this is what others may fill between the question and the write, and what Chromium needs to tidy up. Where they
 * fill even that, store-stop.ts is what is left.
 */
export const reserveBytes = 16 * 1024 * 1024;

/** Bytes that others write in a second on the fastest of disks: for as long as they need to fill it, an answer holds. */
export const fillingRate = 1024 ** 3;

/** To ask takes as long as to write a key: while somebody types, one key of many asks. Never longer, milliseconds. */
export const longestAnswerMs = 1_000;

const storageOf = (): StorageManager | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).storage;

/** Whether there is room to write, asked of the storage. */
export interface RoomOnDisk {
  /** Asks each time: for whoever wants to know why something has failed. */
  readonly hasRoomNow: () => Promise<boolean>;
  /** Asks, or knows from just before: for whoever is about to write. */
  readonly hasRoom: () => Promise<boolean>;
}

/** Chromium's quota for us ends where the disk does. Where it does not answer nobody is held up. */
export function createRoomOnDisk(
  storage: () => Pick<StorageManager, 'estimate'> | undefined = storageOf,
  now: () => number = () => performance.now(),
): RoomOnDisk {
  let holdsUntil = 0;
  const hasRoomNow = async (): Promise<boolean> => {
    const asked = now();
    try {
      const { quota, usage } = (await storage()?.estimate()) ?? {};
      if (quota === undefined || usage === undefined) return true;
      const spare = quota - usage - reserveBytes;
      holdsUntil = asked + Math.min(longestAnswerMs, (spare / fillingRate) * 1_000);
      return spare >= 0;
    } catch {
      return true;
    }
  };
  return { hasRoomNow, hasRoom: async () => now() < holdsUntil || hasRoomNow() };
}

/** Of this page's own storage. */
export const { hasRoom, hasRoomNow } = createRoomOnDisk();
