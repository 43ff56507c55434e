import { createContext, use } from 'react';
import type { Catalogue } from '@/persistence/catalogue.ts';
import type { DocumentStore } from '@/persistence/document-store.ts';
import type { Manifest } from '@/persistence/manifest.ts';
import type { Rescuer } from '@/persistence/rescue.ts';
import type { DesktopApi } from '@/platform/desktop.ts';
import type { Backups } from './backup-types.ts';
import type { ReminderStore } from './calendar/reminder-store.ts';
import type { Closing } from './closing.ts';
import type { VersionKeeper } from './keep-versions.ts';
import type { GuardStore } from './guard-store.ts';
import type { Outside } from './outside.ts';
import type { RecoveryStore } from './recovery-store.ts';
import type { SettingsStore } from './settings-store.ts';
import type { StartStore } from './start-store.ts';

/** What the composition root hands to everything that works with documents. */
export interface Services {
  readonly store: DocumentStore;
  readonly catalogue: Catalogue;
  readonly desktop: DesktopApi;
  readonly settings: SettingsStore;
  readonly rescuer: Rescuer;
  readonly closing: Closing;
  readonly backups: Backups;
  readonly start: StartStore;
  readonly outside: Outside;
  readonly reminders: ReminderStore;
  readonly versions: VersionKeeper;
  readonly recovery: RecoveryStore;
  readonly guard: GuardStore;
  /** See kept-by-main.ts: what a restore changes goes on record. */
  readonly manifest: Manifest;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === undefined) throw new Error('useServices needs a ServicesContext above it');
  return services;
}
