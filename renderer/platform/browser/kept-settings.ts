import { usualReminders } from '@contract/reminder-choices.ts';
import type { AppSettings } from '@contract/settings.ts';

/** Only tests and the person at a browser's own tools write it. */
const key = 'stand-in-for-the-desktop/settings';

const defaults: AppSettings = { theme: 'system', textSize: 100, reminders: usualReminders };

export interface KeptSettings {
  readonly read: () => AppSettings;
  readonly write: (settings: AppSettings) => void;
}

/** The settings of this browser; like main's file, a damaged one counts as none. */
export function keepSettings(storage: () => Pick<Storage, 'getItem' | 'setItem'>): KeptSettings {
  return {
    read: () => {
      try {
        return { ...defaults, ...(JSON.parse(storage().getItem(key) ?? '{}') as Partial<AppSettings>) };
      } catch {
        return defaults;
      }
    },
    write: (settings) => storage().setItem(key, JSON.stringify(settings)),
  };
}
