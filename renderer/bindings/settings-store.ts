import type { AppSettings, DesktopApi } from '@/platform/desktop.ts';

/** This device's settings, which main keeps; read when the first view asks for them. */
export interface SettingsStore {
  readonly snapshot: () => AppSettings | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (change: Partial<AppSettings>) => void;
}

export function createSettingsStore(
  desktop: Pick<DesktopApi, 'readSettings' | 'writeSettings'>,
): SettingsStore {
  let settings: AppSettings | undefined;
  let isAsked = false;
  const listeners = new Set<() => void>();
  const take = (next: AppSettings): void => {
    settings = next;
    for (const listener of listeners) listener();
  };
  const read = (): void => {
    desktop.readSettings().then(take, () => {
      isAsked = false;
    });
  };
  return {
    snapshot: () => settings,
    subscribe: (listener) => {
      listeners.add(listener);
      if (!isAsked) {
        isAsked = true;
        read();
      }
      return () => listeners.delete(listener);
    },
    change: (change) => {
      // Nothing can be changed before it has been shown.
      if (settings === undefined) return;
      // At once, so that a second change builds on the first. Where main refuses, what it has is shown again.
      const next = { ...settings, ...change };
      take(next);
      desktop.writeSettings(next).catch(read);
    },
  };
}
