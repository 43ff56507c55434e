import { manifestOf } from '@/bindings/kept-by-main.ts';
import { documentNames } from '@/model/documents.ts';
import { createDocumentStore } from '@/persistence/document-store.ts';
import { hasRoomNow } from '@/persistence/room-on-disk.ts';
import { pageStoreStop } from '@/persistence/store-stop.ts';
import { watchDatabases } from '@/persistence/watch-databases.ts';
import { createWritingLock } from '@/persistence/writing-lock.ts';
import { desktop } from '@/platform/desktop.ts';
import { loadFonts } from '@/ui/load-fonts.ts';

// Whoever imports this first begins here what the first paint waits for, before the modules that draw are evaluated: its
// way from the disk takes as long as they do.

export const now = (): number => Date.now();
export const bridge = desktop();

watchDatabases(pageStoreStop, {
  factory: IDBFactory.prototype,
  database: IDBDatabase.prototype,
  hasRoom: hasRoomNow,
});
// No other page may come in this run, be it after a crash of this one.
pageStoreStop.subscribe(() => void bridge.storeStopped());

export const manifest = manifestOf(bridge);
export const documents = createDocumentStore({
  now,
  manifest,
  mayWrite: createWritingLock(),
  stop: pageStoreStop,
});

// Held for as long as the page is there, as it would be anyway. Behind a lock nothing is opened.
if (bridge.lock.atStart === 'open') void documents.acquire(documentNames.personal, 'if-empty');
loadFonts();
