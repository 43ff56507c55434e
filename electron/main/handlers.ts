import { app } from 'electron';
import type { AppDescription } from '../contract/payloads.ts';
import type { BackupHandlers } from './backup/backup-handlers.ts';
import { openLink } from './guards/open-link.ts';
import { sendEvent, type Handlers } from './ipc-main.ts';
import type { LockHandlers } from './lock/lock-handlers.ts';
import type { Outside } from './outside/outside.ts';
import type { ReminderHandlers } from './reminders/reminder-handlers.ts';
import { applySettings } from './settings/apply-settings.ts';
import { createStoreHandlers, type StoreParts } from './store/store-handlers.ts';
import type { SettingsFile } from './settings/settings-file.ts';
import { createVaultHandlers } from './vault/vault-handlers.ts';
import { createSpellingHandlers } from './spelling/spelling-handlers.ts';
import { createStartHandlers, type StartParts } from './start/start-handlers.ts';
import { actOnWindow } from './window/act-on-window.ts';
import { restartAfterClosing, stayAfterAll } from './window/restart.ts';
import type { MainWindow } from './window/main-window.ts';

const describeApp = (): AppDescription => ({
  version: app.getVersion(),
  // What is neither of the first two looks and works like Linux.
  platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
  electron: process.versions.electron,
});

/** Main's answers. A trusted message comes from the window, so `mainWindow` has one then. */
export const createHandlers = (
  mainWindow: () => MainWindow | undefined,
  settings: SettingsFile,
  lockHandlers: LockHandlers,
  outside: Outside,
  reminders: ReminderHandlers,
  start: Pick<StartParts, 'dataFolder' | 'takeNotices' | 'tellFolder'>,
  store: Pick<StoreParts, 'asideOutcome' | 'onStopped'>,
): Handlers => {
  const requireWindow = (): MainWindow => {
    const current = mainWindow();
    if (current === undefined) throw new Error('no window');
    return current;
  };
  let openingBackups: Promise<BackupHandlers> | undefined;
  const backups = (): Promise<BackupHandlers> =>
    (openingBackups ??= import('./backup/backup-handlers.ts').then(({ createBackupHandlers }) =>
      createBackupHandlers(app.getPath('userData'), () => requireWindow().window),
    ));
  return {
    ...createStartHandlers({ requireWindow, settings, ...start }),
    'app:describe': describeApp,
    'window:act': (action) => actOnWindow(requireWindow().window, action),
    'window:ready-to-close': () => requireWindow().readyToClose(),
    'window:stay-open': () => {
      stayAfterAll();
      requireWindow().stayOpen();
    },
    'settings:read': settings.current,
    'settings:write': (next) => {
      settings.write(next);
      applySettings(next, mainWindow()?.window);
      reminders.settingsChanged();
      return next;
    },
    'menu:set': async (commands) => {
      const { webContents } = requireWindow().window;
      const { showCommands } = await import('./menu/application-menu.ts');
      showCommands(commands, (id) => sendEvent(webContents, 'menu:chosen', { id }));
    },
    'link:open': openLink,
    ...createStoreHandlers({
      dataFolder: app.getPath('userData'),
      restart: (onStayed) => restartAfterClosing(requireWindow().window, onStayed),
      ...store,
    }),
    ...createVaultHandlers(app.getPath('userData')),
    'outside:next': outside.next,
    'outside:read': ({ id }) => outside.read(id),
    'outside:settle': ({ id }) => outside.settle(id),
    'clipboard:write-link': async (link) => {
      const { copyLink } = await import('./outside/write-link.ts');
      await copyLink(link);
    },
    'clipboard:write-phrase': async (phrase) => {
      const { copyPhrase } = await import('./vault/copy-phrase.ts');
      await copyPhrase(phrase);
    },
    'app:restart': () => {
      // As the person would, so that the page can store, or keep apart, what it has; it may still ask them to stay.
      restartAfterClosing(requireWindow().window);
    },
    ...lockHandlers,
    'backup:folder': async () => (await backups())['backup:folder'](undefined),
    'backup:choose-folder': async () => (await backups())['backup:choose-folder'](undefined),
    'backup:show-folder': async () => (await backups())['backup:show-folder'](undefined),
    'backup:sets': async () => (await backups())['backup:sets'](undefined),
    'backup:present': async (asked) => (await backups())['backup:present'](asked),
    'backup:write-object': async (object) => (await backups())['backup:write-object'](object),
    'backup:write': async (backup) => (await backups())['backup:write'](backup),
    'backup:list': async (set) => (await backups())['backup:list'](set),
    'backup:read': async (asked) => (await backups())['backup:read'](asked),
    'backup:read-object': async (asked) => (await backups())['backup:read-object'](asked),
    ...createSpellingHandlers(),
    ...reminders.handlers,
    'updates:offered': async () => {
      const { readUpdateFeed } = await import('./updates/feed.ts');
      return readUpdateFeed() !== undefined;
    },
    'updates:check': async () => {
      const { readUpdateFeed } = await import('./updates/feed.ts');
      const feed = readUpdateFeed();
      if (feed === undefined) return;
      const { checkForUpdates } = await import('./updates/check-for-updates.ts');
      await checkForUpdates(requireWindow().window, feed);
    },
    'archive:choose-and-read': async () => {
      const { chooseAndReadArchive } = await import('./archive/choose-and-read.ts');
      return chooseAndReadArchive(requireWindow().window);
    },
    'archive:choose-and-write': async (file) => {
      const { chooseAndWriteArchive } = await import('./archive/choose-and-write.ts');
      return chooseAndWriteArchive(requireWindow().window, file);
    },
    'calendar:choose-and-write': async (file) => {
      const { chooseAndWriteCalendar } = await import('./archive/choose-and-write.ts');
      return chooseAndWriteCalendar(requireWindow().window, file);
    },
  };
};
