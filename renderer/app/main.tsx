// Before all else: it begins what the first paint waits for.
import { bridge, documents, manifest, now } from './head-start.ts';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { createBackups } from '@/bindings/backups.ts';
import { watchClosing } from '@/bindings/closing.ts';
import { watchReminders } from '@/bindings/calendar/reminder-store.ts';
import { keepAgendaRows } from '@/bindings/keep-agenda-rows.ts';
import { keepVersions } from '@/bindings/keep-versions.ts';
import { rescuePlaceOf } from '@/bindings/kept-by-main.ts';
import { watchOutside } from '@/bindings/outside.ts';
import { createLockStore, LockContext } from '@/bindings/lock-store.ts';
import { createGuardStore } from '@/bindings/guard-store.ts';
import { createRecoveryStore } from '@/bindings/recovery-store.ts';
import { createSettingsStore } from '@/bindings/settings-store.ts';
import { createStartStore } from '@/bindings/start-store.ts';
import { ServicesContext, type Services } from '@/bindings/services.ts';
import { Catalogue } from '@/persistence/catalogue.ts';
import { createRescuer } from '@/persistence/rescue.ts';
import { pageStoreStop } from '@/persistence/store-stop.ts';
import { rememberedNumbers } from '@/platform/remembered.ts';
import { PaneMemoryContext } from '@/ui/frame/pane-memory.ts';
import { CommandsContext } from '@/ui/commands/commands-context.ts';
import { prepareDocument } from '@/ui/prepare-document.ts';
import '@/ui/styles/index.css';
import { App } from './app.tsx';
import { LockGate } from './lock/lock-gate.tsx';
import { createWindowRegistry } from './commands/window-registry.ts';

// Our content policy forbids code made from text, which zod would otherwise try, and be reported for.
z.config({ jitless: true });

const kept = keepVersions(documents, {
  loadVersions: async () => (await import('@/bindings/load-versions.ts')).openVersions(now),
  whenIdle: (call) => void requestIdleCallback(call),
});
const catalogue = new Catalogue();
const { versions } = kept;
const store = keepAgendaRows(kept.store, { catalogue, now });
const rescuePlace = rescuePlaceOf(bridge);
const rescuer = createRescuer(store, rescuePlace);
const backups = createBackups(
  { store, catalogue, desktop: bridge, now },
  {
    memory: rememberedNumbers('backups'),
    session: () => sessionStorage,
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    // A second page may not work in a run whose store is stopped.
    reload: () => (pageStoreStop.reason() === undefined ? location.reload() : void bridge.restart()),
  },
);
const services: Services = {
  store,
  catalogue,
  backups,
  settings: createSettingsStore(bridge),
  start: createStartStore(bridge),
  desktop: bridge,
  rescuer,
  closing: watchClosing(
    bridge,
    store,
    rescuer,
    () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
    backups.beforeClosing,
  ),
  outside: watchOutside(bridge),
  reminders: watchReminders(bridge),
  versions,
  recovery: createRecoveryStore(bridge, store, now),
  guard: createGuardStore(store, rescuePlace),
  manifest,
  now,
};

prepareDocument();
const root = document.querySelector('#app');
if (root === null) throw new Error('index.html has no #app');
createRoot(root).render(
  <ServicesContext value={services}>
    <PaneMemoryContext value={rememberedNumbers('panes')}>
      <CommandsContext value={createWindowRegistry()}>
        <LockContext value={createLockStore(bridge)}>
          <LockGate>
            <App />
          </LockGate>
        </LockContext>
      </CommandsContext>
    </PaneMemoryContext>
  </ServicesContext>,
);
