import type { EventName, RequestName } from '../../contract/ipc-map.ts';

/**
 * What crosses between main and the page while the lock is closed: the lock itself, the window and its closing, how the
 * app looks, and the plain page that stands in when the app's cannot be shown. Everything else waits for the passphrase; so does whatever is added to the map and not named here.
 */
const passing: ReadonlySet<RequestName | EventName> = new Set([
  'app:describe',
  'settings:read',
  'window:act',
  'window:ready-to-close',
  'window:stay-open',
  'safe:describe',
  'safe:try-again',
  'shell:show-data-folder',
  'diagnostics:copy',
  'lock:describe',
  'lock:lock-now',
  'lock:unlock',
  'lock:open-damaged',
  // What was written before it closed is still being stored.
  'manifest:record',
  'rescue:keep',
  'store:stopped',
  // And goes on into backups, of which main sees sealed bytes. The key is not given out while it is closed.
  'manifest:list',
  'manifest:find',
  'backup:folder',
  'backup:present',
  'backup:write-object',
  'backup:write',
  'backup:list',
  'backup:read',
  // What there is to remind of goes in; what main shows of it meanwhile says nothing.
  'reminders:set',
  'window:state',
  'window:closing',
  'lock:changed',
]);

export const passesWhileLocked = (name: RequestName | EventName): boolean => passing.has(name);
