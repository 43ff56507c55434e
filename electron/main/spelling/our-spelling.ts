import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { app, session } from 'electron';
import { writeWhole } from '../archive/write-whole.ts';
import {
  dictionaryFileName,
  dictionaryLanguage,
  findDictionary,
  findSystemDictionary,
  isDictionary,
} from './dictionary.ts';
import { fetchDictionary } from './fetch-dictionary.ts';
import { createSpelling } from './spelling.ts';

const isMac = process.platform === 'darwin';

/** Reading a dictionary takes milliseconds. */
const takingMs = 5_000;

/** Resolves to whether Chromium took the dictionary; where it looked for another it says that it would fetch one. */
const enable = (): Promise<boolean> => {
  const ours = session.defaultSession;
  if (isMac) {
    ours.setSpellCheckerEnabled(true);
    return Promise.resolve(true);
  }
  return new Promise((resolve) => {
    const settle = (isTaken: boolean): void => {
      clearTimeout(timer);
      ours.off('spellcheck-dictionary-initialized', taken);
      ours.off('spellcheck-dictionary-download-failure', missed);
      resolve(isTaken);
    };
    const taken = (_event: unknown, language: string): void => {
      if (language === dictionaryLanguage) settle(true);
    };
    const missed = (_event: unknown, language: string): void => {
      if (language === dictionaryLanguage) settle(false);
    };
    const timer = setTimeout(() => settle(false), takingMs);
    ours.on('spellcheck-dictionary-initialized', taken);
    ours.on('spellcheck-dictionary-download-failure', missed);
    // Chromium only looks for a dictionary again when the languages become others.
    ours.setSpellCheckerLanguages([]);
    ours.setSpellCheckerEnabled(true);
    ours.setSpellCheckerLanguages([dictionaryLanguage]);
  });
};

let made: ReturnType<typeof createSpelling> | undefined;

/** The app's one spell checker. */
export const ourSpelling = (): ReturnType<typeof createSpelling> => {
  if (made !== undefined) return made;
  const folder = app.getPath('userData');
  const dictionary = join(folder, 'Dictionaries', dictionaryFileName);
  const wish = join(folder, 'spelling.json');
  made = createSpelling({
    hasSystemChecker: isMac,
    readWish: async () => {
      const content: unknown = await readFile(wish, 'utf8').then(JSON.parse, () => undefined);
      return typeof content === 'object' && content !== null && 'isOn' in content && content.isOn === true;
    },
    writeWish: (isOn) => writeWhole(wish, new TextEncoder().encode(`${JSON.stringify({ isOn })}\n`)),
    hasDictionary: async () => (await findDictionary([dictionary])) !== undefined,
    findSystemDictionary,
    fetchDictionary,
    isDictionary,
    keepDictionary: async (bytes) => {
      await mkdir(dirname(dictionary), { recursive: true });
      await writeWhole(dictionary, bytes);
    },
    enable,
    disable: () => session.defaultSession.setSpellCheckerEnabled(false),
  });
  return made;
};
