import type { EventName, EventPayload, RequestPayload, ResponsePayload } from './ipc-map.ts';
import type { BackupsApi } from './backups.ts';
import type { LockApi } from './lock.ts';
import type { MenuItem } from './menu.ts';
import type { WaymarkLink } from './link.ts';
import type { Arrival } from './outside.ts';
import type { RemindersApi } from './reminders.ts';
import type { AppSettings } from './settings.ts';
import type { SafeScreen, StartReport, StoreReport } from './start.ts';
import type { SpellingApi } from './spelling.ts';
import type { AppDescription, ChosenFile, WindowAction, WrittenFile } from './payloads.ts';

/** What the preload script exposes to the renderer as `window.waymark`: all that the renderer can ask of the desktop. */
export interface DesktopApi {
  describeApp(): Promise<AppDescription>;
  /** Closes the window, which may ask the person to stay, and starts the app anew. */
  restart(): Promise<void>;
  actOnWindow(action: WindowAction): Promise<void>;
  /** Tells main that nothing unsaved is left, in answer to the event `window:closing`. */
  readyToClose(): Promise<void>;
  /** Tells main that something is not stored: the window stays, until it is asked to close again. */
  stayOpen(): Promise<void>;
  chooseAndReadArchive(): Promise<ChosenFile>;
  chooseAndWriteArchive(file: RequestPayload<'archive:choose-and-write'>): Promise<WrittenFile>;
  chooseAndWriteCalendar(file: RequestPayload<'calendar:choose-and-write'>): Promise<WrittenFile>;
  readSettings(): Promise<AppSettings>;
  writeSettings(settings: AppSettings): Promise<AppSettings>;
  setMenu(commands: readonly MenuItem[]): Promise<void>;
  /** What is on disk, on record outside IndexedDB: see persistence/manifest.ts. */
  recordSaved(entries: RequestPayload<'manifest:record'>): Promise<void>;
  findSaved(document: string): Promise<ResponsePayload<'manifest:find'>>;
  listSaved(): Promise<ResponsePayload<'manifest:list'>>;
  forgetSaved(documents: readonly string[]): Promise<void>;
  /** Changes that IndexedDB refuses: see persistence/rescue.ts. */
  keepUnsaved(changes: RequestPayload<'rescue:keep'>): Promise<boolean>;
  readKept(): Promise<ResponsePayload<'rescue:kept'>>;
  keptPutBack(): Promise<void>;
  /** Nothing more is written in this run of the app: see persistence/store-stop.ts. */
  storeStopped(): Promise<void>;
  describeStore(): Promise<StoreReport>;
  /** Closes the window, which may ask the person to stay, and starts the app anew without the databases it has now. */
  setStoreAside(): Promise<boolean>;
  /** Secrets of this device; `null` where none is kept under the name. */
  readSecret(name: RequestPayload<'vault:read'>): Promise<Uint8Array | null>;
  writeSecret(secret: RequestPayload<'vault:write'>): Promise<void>;
  forgetSecret(name: RequestPayload<'vault:forget'>): Promise<void>;
  secretsProtection(): Promise<ResponsePayload<'vault:protection'>>;
  /** Whether `checkForUpdates` has anywhere to look. */
  offersUpdates(): Promise<boolean>;
  checkForUpdates(): Promise<void>;
  openLink(url: string): Promise<ResponsePayload<'link:open'>>;
  /** What happened before the page was there; asked after the first paint, and answered once. */
  takeStartNotices(): Promise<StartReport>;
  /** Why the plain page is shown instead of the app's. */
  describeSafeScreen(): Promise<SafeScreen | null>;
  tryAgain(): Promise<void>;
  showDataFolder(): Promise<boolean>;
  showLog(): Promise<boolean>;
  copyDiagnostics(): Promise<void>;
  /** The first of what was opened outside the app, after the event `outside:arrived`. It stays first until it is settled. */
  nextArrival(): Promise<Arrival>;
  readArrival(id: number): Promise<ChosenFile>;
  /** The person has decided about it; the next one becomes the first. */
  settleArrival(id: number): Promise<void>;
  /** Puts a link to a place in the app on the clipboard. */
  copyLink(link: WaymarkLink): Promise<void>;
  /** Puts the recovery phrase on the clipboard for a minute. */
  copyPhrase(phrase: string): Promise<void>;
  readonly backups: BackupsApi;
  readonly lock: LockApi;
  readonly spelling: SpellingApi;
  readonly reminders: RemindersApi;
  /** Calls `listener` for every event of that name; returns what stops it. */
  on<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void;
}
