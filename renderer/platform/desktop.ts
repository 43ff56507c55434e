import type { DesktopApi } from '@contract/desktop-api.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly waymark?: DesktopApi;
  }
}

export type { DesktopApi } from '@contract/desktop-api.ts';
export { maximumArchiveBytes, maximumCalendarBytes } from '@contract/archive-size.ts';
export { allowedLink } from '@contract/link-allowlist.ts';
export { shownName } from '@contract/shown-name.ts';
export { textSizes } from '@contract/text-sizes.ts';
export type { AppSettings, Theme } from '@contract/settings.ts';
export { idleChoices, maximumPassphraseLength, minimumPassphraseLength } from '@contract/lock-choices.ts';
export type { IdleMinutes, LockAnswer, LockState } from '@contract/lock.ts';
export { beforeSessionChoices, maximumReminders, maximumReminderText } from '@contract/reminder-choices.ts';
export type { BeforeSession, ReminderSettings } from '@contract/reminder-choices.ts';
export type { Reminder, ReminderPlace, ShownReminder } from '@contract/reminders.ts';
export type { SpellingState } from '@contract/spelling.ts';
export type { MenuGroup, MenuItem } from '@contract/menu.ts';
export type { ChosenFile, WindowState, WrittenFile } from '@contract/payloads.ts';
export type { WaymarkLink } from '@contract/link.ts';
export type { BackupFolderState, ChosenBackupFolder } from '@contract/backups.ts';
export type { Arrival } from '@contract/outside.ts';
export type { FolderState, SafeScreen, StartNotice, StoreReport } from '@contract/start.ts';

/** The desktop as the renderer may use it. Throws where the page runs outside the app: nothing works there. */
export function desktop(): DesktopApi {
  if (window.waymark === undefined) throw new Error('Waymark’s page only works inside the Waymark app.');
  return window.waymark;
}
