import { useSyncExternalStore } from 'react';
import type { AppSettings } from '@/platform/desktop.ts';
import { useServices } from './services.ts';
import type { SettingsStore } from './settings-store.ts';

/** The settings and how to change them; `undefined` for the moment until main has answered. */
export function useSettings(): readonly [settings: AppSettings | undefined, change: SettingsStore['change']] {
  const { settings } = useServices();
  return [useSyncExternalStore(settings.subscribe, settings.snapshot), settings.change];
}
