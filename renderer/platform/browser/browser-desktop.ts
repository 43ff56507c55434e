import type { DesktopApi } from '@contract/desktop-api.ts';
import type { WrittenFile } from '@contract/payloads.ts';
import type { AppSettings } from '@contract/settings.ts';
import { platformName } from '../platform-name.ts';
import { chooseFile, readChosen } from './choose-file.ts';
import { download } from './download.ts';
import { createEmitter } from './emitter.ts';
import { notInABrowser } from './not-in-a-browser.ts';
import { keepInMemory } from './kept-in-memory.ts';
import { keepSettings } from './kept-settings.ts';

/** What a browser offers in place of a desktop. */
export interface BrowserWorld {
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  readonly chooseFile: (accept: string) => Promise<File | undefined>;
  readonly download: (name: string, bytes: Uint8Array) => void;
  /** Opens an address beside the page, with no way back to it. */
  readonly openBeside: (address: string) => void;
  readonly closePage: () => void;
  /** Makes theme and text size hold, as main does for its window. */
  readonly apply: (settings: AppSettings) => void;
}

const browserWorld: Omit<BrowserWorld, 'apply'> = {
  storage: () => localStorage,
  chooseFile,
  download,
  openBeside: (address) => void window.open(address, '_blank', 'noopener,noreferrer'),
  // A browser closes only what a script opened; an empty page ends ours just as well.
  closePage: () => window.location.replace('about:blank'),
};

const extension = '.waymark';
const calendarExtension = '.ics';

/** Plain web and mail links: fewer than main opens, which decides with the whole of its rules. */
const plainLink = /^(?:https?:\/\/[\w.-]+(?:[/?#][^\s\p{Cc}]*)?|mailto:[\w.+-]+@[\w.-]+)$/u;

/**
 * Stands in for the desktop where the page runs in a browser, for tests only: it is in no bundle that is shipped. One
 * entry for each method; what a page cannot do does nothing rather than pretend.
 */
export function createBrowserDesktop(world: Pick<BrowserWorld, 'apply'> & Partial<BrowserWorld>): DesktopApi {
  const { storage, chooseFile, download, openBeside, closePage, apply } = { ...browserWorld, ...world };
  const events = createEmitter();
  const settings = keepSettings(storage);
  apply(settings.read());
  const save = (suggestedName: string, ending: string, bytes: Uint8Array): WrittenFile => {
    const name = suggestedName.endsWith(ending) ? suggestedName : `${suggestedName}${ending}`;
    download(name, bytes);
    return { kind: 'written', name };
  };
  return {
    describeApp: async () => ({ version: '0.0.0', platform: platformName(), electron: 'none' }),

    // A page can neither minimise nor maximise its window. Closing asks the page first, as main does.
    actOnWindow: async (action) => {
      if (action === 'close') events.emit('window:closing', undefined);
    },
    readyToClose: async () => closePage(),
    stayOpen: async () => {},

    chooseAndReadArchive: async () => readChosen(await chooseFile(extension)),
    chooseAndWriteArchive: async ({ suggestedName, bytes }) => save(suggestedName, extension, bytes),
    chooseAndWriteCalendar: async ({ suggestedName, bytes }) => save(suggestedName, calendarExtension, bytes),

    readSettings: async () => settings.read(),
    writeSettings: async (next) => {
      settings.write(next);
      apply(next);
      return next;
    },

    // A browser has no menu of ours.
    setMenu: async () => {},

    openLink: async (url) => {
      const mayOpen = plainLink.test(url);
      if (mayOpen) openBeside(url);
      return mayOpen;
    },

    ...keepInMemory(),
    ...notInABrowser,
    on: events.on,
  };
}
