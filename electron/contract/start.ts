import { z } from 'zod';

/** Why a data folder cannot be worked in. */
export const folderTrouble = z.enum(['not-permitted', 'not-a-folder', 'no-space', 'other']);
export type FolderTrouble = z.infer<typeof folderTrouble>;

/** Why the plain page stands where the app would be, and what it is about. */
export const safeScreen = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('crashed') }),
  z.strictObject({ kind: z.literal('folder'), trouble: folderTrouble, folder: z.string() }),
  /** `madeBy` is the version that wrote there last, where it says so. */
  z.strictObject({ kind: z.literal('newer'), madeBy: z.string().optional(), folder: z.string() }),
]);
export type SafeScreen = z.infer<typeof safeScreen>;

/** Something that happened before the page was there, told to it once. */
export const startNotice = z.discriminatedUnion('kind', [
  /** The page's process was gone, and it has been loaded again. */
  z.strictObject({ kind: z.literal('came-back') }),
  /** `keptAs` is the damaged file's new name, where it could be given one. */
  z.strictObject({ kind: z.literal('settings-damaged'), keptAs: z.string().optional() }),
]);
export type StartNotice = z.infer<typeof startNotice>;

/** What main has done for the page's databases: see main/store/. */
export const storeReport = z.strictObject({
  /** The folder in the data folder that holds damaged databases as they were; the newest, where there are several. */
  setAside: z.string().nullable(),
  /** The person wished them aside, and this start could not do it. Nothing has been changed. */
  isStuck: z.boolean(),
});
export type StoreReport = z.infer<typeof storeReport>;

/** The data folder while the app runs. */
export const folderState = z.enum(['here', 'gone', 'read-only']);
export type FolderState = z.infer<typeof folderState>;

export const startReport = z.strictObject({
  notices: z.array(startNotice),
  folder: folderState,
});
export type StartReport = z.infer<typeof startReport>;
