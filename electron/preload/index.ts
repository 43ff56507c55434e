import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
// Types only: the schemas and their library stay in main.
import type { DesktopApi } from '../contract/desktop-api.ts';
import type {
  EventName,
  EventPayload,
  RequestName,
  RequestPayload,
  ResponsePayload,
} from '../contract/ipc-map.ts';

const ask = <Name extends RequestName>(
  name: Name,
  payload: RequestPayload<Name>,
): Promise<ResponsePayload<Name>> => ipcRenderer.invoke(name, payload);

// The page can call `on` with anything; only the map's names reach Electron's listener.
const eventNames: Readonly<Record<EventName, true>> = {
  'window:state': true,
  'window:closing': true,
  'menu:chosen': true,
  'folder:state': true,
  'outside:arrived': true,
  'reminders:chosen': true,
  'reminders:show': true,
  'lock:changed': true,
};

// Told on the command line and not asked for, so that nothing waits for it before the first paint. What it says holds for
// the first page of the window only.
const lockAtStart = (): 'open' | 'locked' | 'ask' => {
  // Node's types, which hold in this room, do not know what a page has.
  const [entry] = performance.getEntriesByType('navigation' as 'node') as readonly {
    readonly type?: string;
  }[];
  if (entry?.type !== undefined && entry.type !== 'navigate') return 'ask';
  return process.argv.includes('--waymark-starts-locked') ? 'locked' : 'open';
};

const api: DesktopApi = {
  describeApp: () => ask('app:describe', undefined),
  restart: () => ask('app:restart', undefined),
  actOnWindow: (action) => ask('window:act', action),
  readyToClose: () => ask('window:ready-to-close', undefined),
  stayOpen: () => ask('window:stay-open', undefined),
  chooseAndReadArchive: () => ask('archive:choose-and-read', undefined),
  chooseAndWriteArchive: (file) => ask('archive:choose-and-write', file),
  chooseAndWriteCalendar: (file) => ask('calendar:choose-and-write', file),
  readSettings: () => ask('settings:read', undefined),
  writeSettings: (settings) => ask('settings:write', settings),
  setMenu: (commands) => ask('menu:set', [...commands]),
  recordSaved: (entries) => ask('manifest:record', entries),
  findSaved: (document) => ask('manifest:find', document),
  listSaved: () => ask('manifest:list', undefined),
  forgetSaved: (documents) => ask('manifest:forget', [...documents]),
  keepUnsaved: (changes) => ask('rescue:keep', changes),
  readKept: () => ask('rescue:kept', undefined),
  keptPutBack: () => ask('rescue:put-back-done', undefined),
  storeStopped: () => ask('store:stopped', undefined),
  describeStore: () => ask('store:describe', undefined),
  setStoreAside: () => ask('store:set-aside', undefined),
  readSecret: (name) => ask('vault:read', name),
  writeSecret: (secret) => ask('vault:write', secret),
  forgetSecret: (name) => ask('vault:forget', name),
  secretsProtection: () => ask('vault:protection', undefined),
  offersUpdates: () => ask('updates:offered', undefined),
  checkForUpdates: () => ask('updates:check', undefined),
  openLink: (url) => ask('link:open', url),
  takeStartNotices: () => ask('start:notices', undefined),
  describeSafeScreen: () => ask('safe:describe', undefined),
  tryAgain: () => ask('safe:try-again', undefined),
  showDataFolder: () => ask('shell:show-data-folder', undefined),
  showLog: () => ask('shell:show-log', undefined),
  copyDiagnostics: () => ask('diagnostics:copy', undefined),
  nextArrival: () => ask('outside:next', undefined),
  readArrival: (id) => ask('outside:read', { id }),
  settleArrival: (id) => ask('outside:settle', { id }),
  copyLink: (link) => ask('clipboard:write-link', link),
  copyPhrase: (phrase) => ask('clipboard:write-phrase', phrase),
  backups: {
    folder: () => ask('backup:folder', undefined),
    chooseFolder: () => ask('backup:choose-folder', undefined),
    showFolder: () => ask('backup:show-folder', undefined),
    sets: () => ask('backup:sets', undefined),
    present: (asked) => ask('backup:present', asked),
    writeObject: (object) => ask('backup:write-object', object),
    write: (backup) => ask('backup:write', backup),
    list: (set) => ask('backup:list', set),
    read: (asked) => ask('backup:read', asked),
    readObject: (asked) => ask('backup:read-object', asked),
  },
  lock: {
    atStart: lockAtStart(),
    describe: () => ask('lock:describe', undefined),
    setUp: (wish) => ask('lock:set-up', wish),
    change: (wish) => ask('lock:change', wish),
    remove: (wish) => ask('lock:remove', wish),
    setIdle: (wish) => ask('lock:set-idle', wish),
    lockNow: () => ask('lock:lock-now', undefined),
    unlock: (wish) => ask('lock:unlock', wish),
    openDamaged: () => ask('lock:open-damaged', undefined),
  },
  spelling: {
    describe: () => ask('spelling:describe', undefined),
    turnOn: () => ask('spelling:turn-on', undefined),
    turnOff: () => ask('spelling:turn-off', undefined),
  },
  reminders: {
    way: () => ask('reminders:way', undefined),
    set: (list) => ask('reminders:set', [...list]),
  },
  on: <Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void) => {
    if (!Object.hasOwn(eventNames, name)) throw new Error('There is no such event.');
    // Without Electron's event object, which would hand the page the sender.
    const forward = (_event: IpcRendererEvent, payload: EventPayload<Name>): void => listener(payload);
    ipcRenderer.on(name, forward);
    return () => void ipcRenderer.off(name, forward);
  },
};

contextBridge.exposeInMainWorld('waymark', api);
