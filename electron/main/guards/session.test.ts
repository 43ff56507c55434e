import { beforeAll, describe, expect, it, vi } from 'vitest';
import { guardSession } from './session.ts';

type Answer = (given: boolean) => void;
type Request = (
  contents: null,
  permission: string,
  answer: Answer,
  details: { requestingUrl: string },
) => void;
type Filter = (details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void;

interface Given {
  request?: Request;
  check?: (contents: null, permission: string, origin: string) => boolean;
  device?: () => boolean;
  filter?: Filter;
  download?: (event: { preventDefault: () => void }) => void;
  spellChecker?: boolean;
  dictionaries?: string;
}

// Electron does not give out a handler that it was given, and most permissions cannot be asked for without a device and a
// person: here stands what the guards hand over.
const given = vi.hoisted((): Given => ({}));

vi.mock('electron', () => ({
  protocol: {},
  session: {
    defaultSession: {
      webRequest: { onBeforeRequest: (filter: Filter) => (given.filter = filter) },
      setPermissionRequestHandler: (handler: Request) => (given.request = handler),
      setPermissionCheckHandler: (handler: NonNullable<Given['check']>) => (given.check = handler),
      setDevicePermissionHandler: (handler: () => boolean) => (given.device = handler),
      on: (_name: string, listener: NonNullable<Given['download']>) => (given.download = listener),
      setSpellCheckerEnabled: (on: boolean) => (given.spellChecker = on),
      setSpellCheckerDictionaryDownloadURL: (address: string) => (given.dictionaries = address),
    },
  },
}));

beforeAll(() => guardSession());

const page = 'app://waymark/index.html';
const requested = (permission: string, requestingUrl: string): boolean | undefined => {
  let answered: boolean | undefined;
  given.request?.(null, permission, (yes) => (answered = yes), { requestingUrl });
  return answered;
};

/** Every name that Electron asks with, also those of other versions of it, and some that it never would. */
const names = [
  'accessibility-events',
  'background-fetch',
  'background-sync',
  'bluetooth',
  'camera',
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'geolocation-approximate',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network-access',
  'media',
  'mediaKeySystem',
  'microphone',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'payment-handler',
  'pointerLock',
  'push',
  'screen-wake-lock',
  'sensors',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
  'Persistent-Storage',
  'constructor',
  '__proto__',
  '',
] as const;

describe('a permission', () => {
  it.each(names)('%j is not given to our own page', (name) => {
    expect(requested(name, page)).toBe(false);
    expect(given.check?.(null, name, 'app://waymark/')).toBe(false);
  });

  it.each(['https://waymark/', 'app://elsewhere/', 'file:///index.html', 'null', ''])(
    'that our page has is not given to %j',
    (address) => {
      expect(requested('persistent-storage', address)).toBe(false);
      expect(given.check?.(null, 'persistent-storage', address)).toBe(false);
    },
  );

  it('to keep what is stored is given to our page', () => {
    expect(requested('persistent-storage', page)).toBe(true);
    expect(given.check?.(null, 'persistent-storage', 'app://waymark/')).toBe(true);
  });

  it('is given for no device', () => {
    expect(given.device?.()).toBe(false);
  });
});

describe('a request', () => {
  const cancelled = (url: string): boolean | undefined => {
    let verdict: boolean | undefined;
    given.filter?.({ url }, ({ cancel }) => (verdict = cancel));
    return verdict;
  };

  it.each([
    'http://a/',
    'HTTPS://a/',
    'ws://a/',
    'wss://a/',
    'ftp://a/',
    'file:///a',
    'chrome://a',
    'nothing',
    '',
  ])('to %j is cancelled', (url) => {
    expect(cancelled(url)).toBe(true);
  });

  it.each([page, 'blob:app://waymark/1', 'data:,x', 'devtools://a/'])('to %j is not', (url) => {
    expect(cancelled(url)).toBe(false);
  });
});

it('a download is stopped', () => {
  const preventDefault = vi.fn<() => void>();
  given.download?.({ preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
});

describe('spelling', () => {
  it('is off until the person agrees', () => {
    expect(given.spellChecker).toBe(false);
  });

  it.skipIf(process.platform === 'darwin')('has nowhere to fetch a dictionary from by itself', () => {
    expect(given.dictionaries).toMatch(/^app:\/\/waymark\//u);
  });
});
