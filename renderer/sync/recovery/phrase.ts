import { entropyToMnemonic, generateMnemonic, mnemonicToEntropy, validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Brand } from '@/lib/brand.ts';

/** Twelve words of BIP-39's English list, in small letters, one space between them: 128 bits and a checksum. */
export type RecoveryPhrase = Brand<string, 'RecoveryPhrase'>;

export const phraseLength = 12;

/** Bits of chance in twelve words. */
const strength = 128;

export const newPhrase = (): RecoveryPhrase => generateMnemonic(wordlist, strength) as RecoveryPhrase;

/** Whether a word is one of the list's, for a hint while the phrase is typed. */
export const isPhraseWord = (word: string): boolean => wordlist.includes(word.trim().toLowerCase());

/** The phrase as it was meant, whatever the capitals, spaces and line ends; `undefined` where it is none. */
export function parsePhrase(text: string): RecoveryPhrase | undefined {
  const words = text.normalize('NFKD').trim().toLowerCase().split(/\s+/u);
  const phrase = words.join(' ');
  return words.length === phraseLength && validateMnemonic(phrase, wordlist)
    ? (phrase as RecoveryPhrase)
    : undefined;
}

/** The 16 bytes behind a phrase: what a vault keeps while the phrase has not been written down. */
export const phraseToBytes = (phrase: RecoveryPhrase): Uint8Array => mnemonicToEntropy(phrase, wordlist);

export const bytesToPhrase = (bytes: Uint8Array): RecoveryPhrase =>
  entropyToMnemonic(bytes, wordlist) as RecoveryPhrase;
