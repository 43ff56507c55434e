import { powerMonitor, type WebContents } from 'electron';
import type { ShownReminder } from '../../contract/reminders.ts';
import { sendEvent } from '../ipc-main.ts';
import type { LockWatch } from '../lock/open-app-lock.ts';
import { log } from '../log.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { createReminders, type Reminders } from './reminders.ts';
import { openSettled } from './settled-file.ts';
import { strings } from './strings.ts';
import { createSystemNotifications } from './system-notifications.ts';

export interface ReminderParts {
  readonly folder: string;
  readonly settings: Pick<SettingsFile, 'current'>;
  readonly lock: LockWatch;
  readonly page: () => WebContents | undefined;
  /** Brings the window to the front, or opens one. */
  readonly showWindow: () => WebContents | undefined;
}

export interface OpenedReminders extends Reminders {
  readonly way: () => 'system' | 'window';
}

const after = (milliseconds: number, action: () => void): (() => void) => {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
};

/** Reminders, joined to the system's notifications, its sleep, the lock and the page. */
export async function openReminders(parts: ReminderParts): Promise<OpenedReminders> {
  const { folder, settings, lock, page, showWindow } = parts;
  const system = createSystemNotifications();

  /** Where the lock is closed the page hears of it, and the lock is in front, until it is opened. */
  const lead = (place: ShownReminder['place']): void => {
    const contents = showWindow();
    if (contents === undefined) return;
    const tell = (): void => sendEvent(contents, 'reminders:chosen', place);
    if (contents.isLoadingMainFrame()) contents.once('did-finish-load', tell);
    else tell();
  };
  const showInWindow = (shown: ShownReminder): void => {
    const contents = page();
    if (contents !== undefined) sendEvent(contents, 'reminders:show', shown);
  };
  const show = (shown: ShownReminder): void => {
    if (!system.areSupported()) {
      showInWindow(shown);
      return;
    }
    system.show(lock.isLocked() ? strings.locked : shown, {
      onChoose: () => lead(shown.place),
      onFailed: () => {
        log('the system could not show a reminder');
        showInWindow(shown);
      },
    });
  };

  const reminders = createReminders({
    now: () => Date.now(),
    after,
    quietHours: () => settings.current().reminders.quietHours,
    settled: await openSettled(folder),
    show,
  });
  powerMonitor.on('resume', reminders.look);
  powerMonitor.on('unlock-screen', reminders.look);
  lock.subscribe(({ isLocked }) => {
    if (isLocked) system.closeAll();
  });
  return { ...reminders, way: () => (system.areSupported() ? 'system' : 'window') };
}
