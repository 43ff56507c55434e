import { z } from 'zod';
import {
  backupFolder,
  backupPayloads,
  backupSets,
  backupWriteFailure,
  chosenBackupFolder,
  listedBackups,
  objectNames,
  savedDocuments,
} from './backups.ts';
import { lockAnswer, lockPayloads, lockState } from './lock.ts';
import { chosenItem, menuSchema } from './menu.ts';
import {
  appDescription,
  bytesSchema,
  chosenFile,
  documentName,
  documentNames,
  manifestEntries,
  manifestEntry,
  phraseText,
  rescuedChanges,
  vaultName,
  vaultSecret,
  windowAction,
  windowState,
  writtenFile,
} from './payloads.ts';
import { maximumArchiveBytes, maximumCalendarBytes } from './archive-size.ts';
import { arrivalSchema, linkSchema, whichArrival } from './outside.ts';
import { reminderList, reminderPlace, reminderWay, shownReminder } from './reminders.ts';
import { appSettingsSchema } from './settings.ts';
import { folderState, safeScreen, startReport, storeReport } from './start.ts';
import { spellingState } from './spelling.ts';

/**
 * Every message between the renderer and main. The preload wraps these names into the DesktopApi, main answers
 * them after checking the sender and the request's schema; nothing else crosses.
 */
const channel = <Request extends z.ZodType, Response extends z.ZodType>(
  request: Request,
  response: Response,
) => ({
  request,
  response,
});

/** The renderer asks, main answers. One payload each way. */
export const requests = {
  'app:describe': channel(z.undefined(), appDescription),
  /** Closes the window as the person would, with what that asks, and starts the app anew. */
  'app:restart': channel(z.undefined(), z.undefined()),
  'window:act': channel(windowAction, z.undefined()),
  /** The answer to the event `window:closing`: everything is stored (or the person chose to leave anyway). */
  'window:ready-to-close': channel(z.undefined(), z.undefined()),
  /** The other answer: something cannot be stored, and the person is asked before the window goes. */
  'window:stay-open': channel(z.undefined(), z.undefined()),
  /** Shows the system's open dialog and reads the chosen `.waymark` file. */
  'archive:choose-and-read': channel(z.undefined(), chosenFile),
  /** Shows the system's save dialog and writes the bytes whole or not at all. */
  'archive:choose-and-write': channel(
    z.strictObject({
      suggestedName: z.string().min(1).max(255),
      bytes: bytesSchema.refine((bytes) => bytes.byteLength <= maximumArchiveBytes),
    }),
    writtenFile,
  ),
  /** The same for a calendar file: its name ends in `.ics`. */
  'calendar:choose-and-write': channel(
    z.strictObject({
      suggestedName: z.string().min(1).max(255),
      bytes: bytesSchema.refine((bytes) => bytes.byteLength <= maximumCalendarBytes),
    }),
    writtenFile,
  ),
  /** Keeps on record, outside IndexedDB, what is on disk of these documents. */
  'manifest:record': channel(manifestEntries, z.undefined()),
  'manifest:find': channel(documentName, manifestEntry.nullable()),
  'manifest:list': channel(z.undefined(), savedDocuments),
  'manifest:forget': channel(documentNames, z.undefined()),
  /** Keeps changes that IndexedDB refuses in a file; replaces what this page has kept before. */
  'rescue:keep': channel(rescuedChanges, z.boolean()),
  /** What was kept before this page came; what it keeps itself goes elsewhere from then on. */
  'rescue:kept': channel(z.undefined(), rescuedChanges),
  'rescue:put-back-done': channel(z.undefined(), z.undefined()),
  /**
   * The disk refused in the middle of a write, and this page writes no more: no other page may open the databases before the
   * app was started again.
   */
  'store:stopped': channel(z.undefined(), z.undefined()),
  'store:describe': channel(z.undefined(), storeReport),
  /**
   * Puts the databases aside, which cannot be opened, and starts the app anew with none; nothing is deleted. `false`: that
   * could not be taken down, and nothing has been changed.
   */
  'store:set-aside': channel(z.undefined(), z.boolean()),
  /** Secrets of this device, in the system's key store where it has one. */
  'vault:read': channel(vaultName, bytesSchema.nullable()),
  'vault:write': channel(vaultSecret, z.undefined()),
  'vault:forget': channel(vaultName, z.undefined()),
  /** `none` where the system has no key store: then secrets lie in a file that only its owner may read. */
  'vault:protection': channel(z.undefined(), z.enum(['system', 'none'])),
  /** The backups, in a folder outside the data folder: see persistence/backup/SPEC.md. */
  'backup:folder': channel(z.undefined(), backupFolder),
  'backup:choose-folder': channel(z.undefined(), chosenBackupFolder),
  'backup:show-folder': channel(z.undefined(), z.boolean()),
  'backup:sets': channel(z.undefined(), backupSets),
  'backup:present': channel(backupPayloads.present, objectNames),
  'backup:write-object': channel(backupPayloads.writeObject, backupWriteFailure.nullable()),
  'backup:write': channel(backupPayloads.write, backupWriteFailure.nullable()),
  'backup:list': channel(backupPayloads.set, listedBackups),
  'backup:read': channel(backupPayloads.read, bytesSchema.nullable()),
  'backup:read-object': channel(backupPayloads.readObject, bytesSchema.nullable()),
  'settings:read': channel(z.undefined(), appSettingsSchema),
  /** Takes effect in the window at once; answers what holds from now on. */
  'settings:write': channel(appSettingsSchema, appSettingsSchema),
  /** The page's commands, for the system's menu; replaces what it sent before. */
  'menu:set': channel(menuSchema, z.undefined()),
  /** Opens a web or mail link outside the app; `false` where the link is not one that may be opened. */
  'link:open': channel(z.string().max(2048), z.boolean()),
  /** The first screen is painted: answers what the person has to be told, each thing once. */
  'start:notices': channel(z.undefined(), startReport),
  /** Why the plain page is shown; asked by that page alone. */
  'safe:describe': channel(z.undefined(), safeScreen.nullable()),
  /** Leaves the plain page: loads the app's page, or starts the app anew where its start was the trouble. */
  'safe:try-again': channel(z.undefined(), z.undefined()),
  /** Opens the folder in the system's file manager; `false` where the system could not. */
  'shell:show-data-folder': channel(z.undefined(), z.boolean()),
  'shell:show-log': channel(z.undefined(), z.boolean()),
  /** Puts a description of the app and this device on the clipboard: no content, no names, no paths. */
  'diagnostics:copy': channel(z.undefined(), z.undefined()),
  /** The first of what was opened outside the app; it stays the first until it is settled. */
  'outside:next': channel(z.undefined(), arrivalSchema),
  /** The bytes of a file that waits; `cancelled` where it does not wait any more. */
  'outside:read': channel(whichArrival, chosenFile),
  /** The person has decided about it. */
  'outside:settle': channel(whichArrival, z.undefined()),
  /** Puts a link to a place in the app on the clipboard. */
  'clipboard:write-link': channel(linkSchema, z.undefined()),
  /** Puts the recovery phrase on the clipboard, and takes it off again a minute later if it is still there. */
  'clipboard:write-phrase': channel(phraseText, z.undefined()),
  'lock:describe': channel(z.undefined(), lockState),
  'lock:set-up': channel(lockPayloads.setUp, lockAnswer),
  'lock:change': channel(lockPayloads.change, lockAnswer),
  'lock:remove': channel(lockPayloads.passphrase, lockAnswer),
  'lock:set-idle': channel(lockPayloads.idle, lockAnswer),
  'lock:lock-now': channel(z.undefined(), z.undefined()),
  'lock:unlock': channel(lockPayloads.passphrase, lockAnswer),
  'lock:open-damaged': channel(z.undefined(), z.undefined()),
  'spelling:describe': channel(z.undefined(), spellingState),
  /** The person has agreed; where a dictionary is missing it is fetched now. Answers when that is over. */
  'spelling:turn-on': channel(z.undefined(), spellingState),
  'spelling:turn-off': channel(z.undefined(), spellingState),
  'reminders:way': channel(z.undefined(), reminderWay),
  /** What to remind of and when; replaces what the page sent before. Main keeps the time, and what was shown already. */
  'reminders:set': channel(reminderList, z.undefined()),
  /** Whether somebody has set up where newer versions come from. */
  'updates:offered': channel(z.undefined(), z.boolean()),
  /** Looks for a newer version; main asks the person before anything is fetched or changed. */
  'updates:check': channel(z.undefined(), z.undefined()),
} as const;

/** Main tells, the renderer listens. */
export const events = {
  'window:state': windowState,
  /** Main waits for `window:ready-to-close` before it closes the window, with a deadline. */
  'window:closing': z.undefined(),
  /** The person chose one of the page's commands in the system's menu. */
  'menu:chosen': chosenItem,
  /** The data folder went away, came back, or may not be written to any more. */
  'folder:state': folderState,
  /** Something was opened outside the app and waits: ask `outside:next`. */
  'outside:arrived': z.undefined(),
  /** The person chose a reminder: it leads there. */
  'reminders:chosen': reminderPlace,
  /** The system shows no reminders: the window does. */
  'reminders:show': shownReminder,
  /** The lock was set up, changed, closed or opened. */
  'lock:changed': lockState,
} as const;

export type RequestName = keyof typeof requests;
export type RequestPayload<Name extends RequestName> = z.infer<(typeof requests)[Name]['request']>;
export type ResponsePayload<Name extends RequestName> = z.infer<(typeof requests)[Name]['response']>;
export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
