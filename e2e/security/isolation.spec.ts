import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { expect, test } from '../fixtures/test.ts';

// Checked by the compiler against the contract, name for name: what is added there has to be added here knowingly.
const bridge: Readonly<Record<keyof DesktopApi, true>> = {
  describeApp: true,
  actOnWindow: true,
  readyToClose: true,
  stayOpen: true,
  chooseAndReadArchive: true,
  chooseAndWriteArchive: true,
  chooseAndWriteCalendar: true,
  readSettings: true,
  writeSettings: true,
  setMenu: true,
  recordSaved: true,
  findSaved: true,
  listSaved: true,
  forgetSaved: true,
  keepUnsaved: true,
  readKept: true,
  keptPutBack: true,
  storeStopped: true,
  describeStore: true,
  setStoreAside: true,
  readSecret: true,
  writeSecret: true,
  forgetSecret: true,
  secretsProtection: true,
  openLink: true,
  offersUpdates: true,
  checkForUpdates: true,
  takeStartNotices: true,
  describeSafeScreen: true,
  tryAgain: true,
  showDataFolder: true,
  showLog: true,
  copyDiagnostics: true,
  nextArrival: true,
  readArrival: true,
  settleArrival: true,
  copyLink: true,
  copyPhrase: true,
  restart: true,
  backups: true,
  lock: true,
  spelling: true,
  reminders: true,
  on: true,
};

/** What Node and Electron would leave in a page’s reach. */
const namesOfNode = [
  'require',
  'process',
  'module',
  'exports',
  'Buffer',
  'global',
  'setImmediate',
  'clearImmediate',
  '__dirname',
  '__filename',
  'electron',
  'ipcRenderer',
  'contextBridge',
  'webFrame',
  'nodeRequire',
  '_linkedBinding',
  'isolatedApi',
] as const;

test('the page has no Node and exactly the bridge that the contract names', async ({ app }) => {
  const found = await app.page.evaluate(
    (names) => ({
      node: names.filter((name) => name in globalThis),
      bridge: Object.keys(window.waymark).sort(),
      own: Reflect.ownKeys(window.waymark).length,
      frozen: Object.isFrozen(window.waymark),
    }),
    namesOfNode,
  );
  expect(found.node, 'names of Node').toEqual([]);
  expect(found.bridge).toEqual(Object.keys(bridge).sort());
  expect(found.own, 'nothing hidden').toBe(Object.keys(bridge).length);
  expect(found.frozen, 'frozen').toBe(true);
});

/* oxlint-disable no-extend-native, unicorn/no-instanceof-builtins, typescript/unbound-method -- what hostile code does */
/** Ways to reach the preload script's world, or to put something else in the bridge's place. `true` where it worked. */
const escapes: Readonly<Record<string, () => unknown>> = {
  'the bridge is replaced': () => {
    const before = window.waymark;
    try {
      (window as unknown as { waymark: unknown }).waymark = {};
    } catch {
      // Strict code is told; others are ignored.
    }
    return window.waymark !== before;
  },
  'the bridge is defined anew': () =>
    Reflect.defineProperty(window, 'waymark', { value: {}, configurable: true }),
  'the bridge is deleted': () => Reflect.deleteProperty(window, 'waymark'),
  'a function of the bridge is replaced': () => Reflect.set(window.waymark, 'openLink', () => 'mine'),
  'a function is added to the bridge': () => Reflect.set(window.waymark, 'more', () => 'mine'),
  'the prototype of the bridge is changed': () => Reflect.setPrototypeOf(window.waymark, { more: 1 }),
  'the bridge’s prototype belongs to another world': () =>
    Object.getPrototypeOf(window.waymark) !== Object.prototype,
  'a function of the bridge belongs to another world': () =>
    Object.values(window.waymark)
      .flatMap((entry) => (typeof entry === 'object' ? Object.values(entry) : [entry]))
      .some((entry) => !(entry instanceof Function) && typeof entry !== 'string'),
  'a part of the bridge belongs to another world, or can be changed': () =>
    [window.waymark.lock, window.waymark.spelling, window.waymark.backups, window.waymark.reminders].some(
      (part) => Object.getPrototypeOf(part) !== Object.prototype || !Object.isFrozen(part),
    ),
  'a constructor that is walked up to reaches Node': () => {
    const seen = [window.waymark.describeApp, window.waymark.on, window.waymark].flatMap((start) => {
      const constructor = (start as { constructor?: { constructor?: unknown } }).constructor;
      return [constructor, constructor?.constructor];
    });
    return seen.some((each) => each !== Function && each !== Object);
  },
  'a promise of the bridge belongs to another world': () => {
    const promise = window.waymark.describeApp();
    return !(promise instanceof Promise) || promise.constructor !== Promise;
  },
  'an answer of the bridge belongs to another world': async () =>
    Object.getPrototypeOf(await window.waymark.describeApp()) !== Object.prototype,
  'an error of the bridge belongs to another world': async () => {
    const error = await window.waymark.actOnWindow('explode' as 'close').catch((reason: unknown) => reason);
    return !(error instanceof Error) || error.constructor !== Error;
  },
  'a polluted prototype changes what the preload script does': async () => {
    let leaked = false;
    const spied = Function.prototype.call;
    try {
      Function.prototype.call = function call(this: unknown, ...given: unknown[]): unknown {
        leaked ||= given.some((one) => String(one).includes('app:describe'));
        return Reflect.apply(spied, this as () => unknown, given as [unknown]);
      };
      Object.defineProperty(Object.prototype, 'invoke', {
        configurable: true,
        get: () => {
          leaked = true;
          return undefined;
        },
      });
      await window.waymark.describeApp();
    } finally {
      Function.prototype.call = spied;
      Reflect.deleteProperty(Object.prototype, 'invoke');
    }
    return leaked;
  },
  'an own name of an event is a listener’s way in': () =>
    ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'window:anything', '', 'ELECTRON_'].some(
      (name) => {
        try {
          window.waymark.on(name as 'window:state', () => undefined);
          return true;
        } catch {
          return false;
        }
      },
    ),
};

/* oxlint-enable no-extend-native, unicorn/no-instanceof-builtins, typescript/unbound-method */

test('no way leads from the page into the preload script’s world', async ({ app }) => {
  app.expectProblem(/(?:)/u);
  for (const [way, attempt] of Object.entries(escapes)) {
    const worked = await app.page.evaluate(attempt).catch(() => false);
    expect.soft(worked, way).toBe(false);
    expect.soft(await app.page.evaluate(() => typeof window.waymark.openLink), way).toBe('function');
  }
});

test('a listener hears the message and nothing of who sent it', async ({ app }) => {
  const heard = app.page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        window.waymark.on('window:state', (...given: readonly unknown[]) =>
          resolve(
            given.map((one) =>
              Object.keys(one ?? {})
                .sort()
                .join(),
            ),
          ),
        );
      }),
  );
  // Ours is asked for after the listener is there.
  await app.page.evaluate(() => 0);
  await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.send('window:state', { maximised: false, fullScreen: false, focused: true });
  });
  expect(await heard).toEqual(['focused,fullScreen,maximised']);
});

test('a frame in the page has no bridge', async ({ app }) => {
  app.expectProblem(/(?:)/u);
  const bridges = await app.page.evaluate(async () => {
    const found: string[] = [];
    for (const prepare of [
      (frame: HTMLIFrameElement) => frame,
      (frame: HTMLIFrameElement) => Object.assign(frame, { srcdoc: '<p>frame</p>' }),
      (frame: HTMLIFrameElement) => Object.assign(frame, { src: 'about:blank' }),
    ]) {
      const frame = prepare(document.createElement('iframe'));
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (frame.contentWindow !== null && 'waymark' in frame.contentWindow) found.push(frame.outerHTML);
    }
    return found;
  });
  expect(bridges, 'frames with a bridge').toEqual([]);
});
