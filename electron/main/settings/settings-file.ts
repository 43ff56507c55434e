import { readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { usualReminders } from '../../contract/reminder-choices.ts';
import type { AppSettings } from '../../contract/settings.ts';
import { textSizes } from '../../contract/text-sizes.ts';
import { writeWhole } from '../archive/write-whole.ts';
import { errorCode, log } from '../log.ts';
import { remindersFrom } from './reminder-settings.ts';

const defaults: AppSettings = { theme: 'system', textSize: 100, reminders: usualReminders };
const themes: readonly unknown[] = ['system', 'light', 'dark'];

/** The settings that a file's content holds; what is missing or makes no sense is as it was at first. */
export function settingsFrom(content: unknown): AppSettings {
  // By hand, not by schema: this runs before the window exists, and the schemas' library would hold it up.
  if (typeof content !== 'object' || content === null) return defaults;
  const { theme, textSize, reminders } = content as Partial<Record<keyof AppSettings, unknown>>;
  return {
    theme: themes.includes(theme) ? (theme as AppSettings['theme']) : defaults.theme,
    textSize: textSizes.find((size) => size === textSize) ?? defaults.textSize,
    reminders: remindersFrom(reminders),
  };
}

export interface SettingsFile {
  readonly current: () => AppSettings;
  /** Takes effect at once; the file follows, one write after the other. */
  readonly write: (settings: AppSettings) => void;
  /** Resolves when the file says what holds, or could not be written. */
  readonly settled: () => Promise<void>;
  /** Whether that is so by now. */
  readonly isSettled: () => boolean;
  /** The file could not be read, and its content is kept under this name, where it could be given one. */
  readonly damage: { readonly keptAs: string | undefined } | undefined;
}

/** The settings in a folder that must not be touched. */
export function peekSettings(folder: string): AppSettings {
  try {
    return settingsFrom(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')));
  } catch {
    return defaults;
  }
}

/**
 * Reads the settings of the data folder. A file that cannot be read is set aside, and said so in the log.
 * @param atFirst holds where nothing else is said
 */
export function openSettings(folder: string, atFirst: AppSettings = defaults): SettingsFile {
  const path = join(folder, 'settings.json');
  let settings = atFirst;
  let damage: SettingsFile['damage'];
  try {
    settings = settingsFrom(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') damage = { keptAs: setAside(path) };
  }
  let writing: Promise<void> = Promise.resolve();
  let waiting = 0;
  return {
    current: () => settings,
    damage,
    settled: () => writing,
    isSettled: () => waiting === 0,
    write: (next) => {
      settings = next;
      const bytes = new TextEncoder().encode(`${JSON.stringify(settings, undefined, 2)}\n`);
      waiting += 1;
      writing = writing
        .then(() => writeWhole(path, bytes))
        .catch((error: unknown) => log('the settings could not be written', { error: errorCode(error) }))
        .finally(() => {
          waiting -= 1;
        });
    },
  };
}

function setAside(path: string): string | undefined {
  log('the settings could not be read and were set aside');
  const aside = `${path}.damaged`;
  try {
    renameSync(path, aside);
    return basename(aside);
  } catch (error) {
    log('the damaged settings could not be set aside', { error: errorCode(error) });
    return undefined;
  }
}
