import type { DesktopApi } from '@/platform/desktop.ts';
import { deriveKeys, type RecoveredKeys } from '@/sync/recovery/derive-keys.ts';
import {
  bytesToPhrase,
  isPhraseWord,
  newPhrase,
  parsePhrase,
  phraseLength,
  phraseToBytes,
  type RecoveryPhrase,
} from '@/sync/recovery/phrase.ts';

export type { RecoveryPhrase } from '@/sync/recovery/phrase.ts';

/** What is wrong with a typed phrase: words that no phrase has, too few or many, or words that do not belong together. */
export type PhraseTrouble = 'nothing' | 'unknown-words' | 'too-few' | 'too-many' | 'no-phrase';

export interface JudgedPhrase {
  readonly words: readonly { readonly text: string; readonly isKnown: boolean }[];
  /** What was meant; `undefined` where it is not whole and right. */
  readonly phrase: RecoveryPhrase | undefined;
  readonly trouble: PhraseTrouble | undefined;
}

/** Whether somebody has begun a word that the list has. */
const separators = /[\s,;.\d]+/u;

/** Understands a phrase as people write it down: with numbers, commas, line ends and capitals. */
export function judgePhrase(text: string): JudgedPhrase {
  const texts = text
    .normalize('NFKD')
    .toLowerCase()
    .split(separators)
    .filter((word) => word !== '');
  const words = texts.map((word) => ({ text: word, isKnown: isPhraseWord(word) }));
  const phrase = parsePhrase(texts.join(' '));
  return { words, phrase, trouble: phrase === undefined ? troubleOf(words) : undefined };
}

function troubleOf(words: JudgedPhrase['words']): PhraseTrouble {
  if (words.length === 0) return 'nothing';
  if (words.some(({ isKnown }) => !isKnown)) return 'unknown-words';
  if (words.length < phraseLength) return 'too-few';
  return words.length > phraseLength ? 'too-many' : 'no-phrase';
}

/** The words that are not known to be on paper yet; `undefined` once they are, when they cannot be shown any more. */
export async function readPendingWords(
  desktop: Pick<DesktopApi, 'readSecret'>,
): Promise<readonly string[] | undefined> {
  const bytes = await desktop.readSecret('pending-phrase');
  return bytes === null ? undefined : bytesToPhrase(bytes).split(' ');
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** Whether a phrase is the one this device's keys come from. */
export async function isMyPhrase(
  desktop: Pick<DesktopApi, 'readSecret'>,
  phrase: RecoveryPhrase,
): Promise<boolean> {
  const [mine, { identity }] = [await desktop.readSecret('identity-public-key'), await deriveKeys(phrase)];
  return mine !== null && isSame(mine, identity.publicKey);
}

const keepKeys = async (desktop: Pick<DesktopApi, 'writeSecret'>, keys: RecoveredKeys): Promise<void> => {
  await desktop.writeSecret({ name: 'identity-public-key', secret: keys.identity.publicKey });
  await desktop.writeSecret({ name: 'backup-key', secret: keys.backupKey });
};

/** Takes a new phrase in the place of the one before, from which nothing more is made. */
export async function renewPhrase(desktop: Pick<DesktopApi, 'writeSecret'>): Promise<void> {
  const phrase = newPhrase();
  await desktop.writeSecret({ name: 'pending-phrase', secret: phraseToBytes(phrase) });
  await keepKeys(desktop, await deriveKeys(phrase));
}

/** Takes the keys of a phrase that the person has: what was restored with it goes on under it. */
export async function takePhrase(
  desktop: Pick<DesktopApi, 'writeSecret' | 'forgetSecret'>,
  phrase: RecoveryPhrase,
): Promise<void> {
  await keepKeys(desktop, await deriveKeys(phrase));
  await desktop.forgetSecret('pending-phrase');
}
