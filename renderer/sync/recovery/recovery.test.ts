import { createHmac, createPublicKey, pbkdf2Sync, createPrivateKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKeys } from './derive-keys.ts';
import {
  bytesToPhrase,
  isPhraseWord,
  newPhrase,
  parsePhrase,
  phraseToBytes,
  type RecoveryPhrase,
} from './phrase.ts';

const known = 'legal winner thank year wave sausage worth useful legal winner thank yellow' as RecoveryPhrase;

describe('a recovery phrase', () => {
  it('is twelve words that the list knows, and never the same twice', () => {
    const phrase = newPhrase();
    expect(phrase.split(' ').filter(isPhraseWord)).toHaveLength(12);
    expect(parsePhrase(phrase)).toBe(phrase);
    expect(newPhrase()).not.toBe(phrase);
    expect(bytesToPhrase(phraseToBytes(phrase))).toBe(phrase);
  });

  it('is understood however it was typed', () => {
    expect(parsePhrase(`  ${known.toUpperCase().replaceAll(' ', '\n ')}  `)).toBe(known);
  });

  it.each([
    ['a word too few', known.split(' ').slice(1).join(' ')],
    ['a word that is none', known.replace('legal', 'leagl')],
    ['two words swapped', 'winner legal thank year wave sausage worth useful legal winner thank yellow'],
    ['nothing', ''],
  ])('is none with %s', (_, text) => {
    expect(parsePhrase(text)).toBeUndefined();
  });
});

describe('the keys of a phrase', () => {
  // The same by Node's own cryptography, step by step.
  const derive = (purpose: string): Buffer => {
    const seed = pbkdf2Sync(known, 'mnemonic', 2048, 64, 'sha512');
    const pseudorandom = createHmac('sha256', Buffer.alloc(32)).update(seed).digest();
    return createHmac('sha256', pseudorandom).update(`${purpose}\u0001`).digest();
  };

  it('are those of BIP-39 and HKDF, and differ by purpose', async () => {
    const keys = await deriveKeys(known);
    expect(Buffer.from(keys.backupKey)).toEqual(derive('waymark/backup/1'));
    expect(Buffer.from(keys.identity.secretKey)).toEqual(derive('waymark/identity/1'));
  });

  it('give an identity whose public half another implementation finds too', async () => {
    const { identity } = await deriveKeys(known);
    const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), identity.secretKey]);
    const spki = createPublicKey(createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })).export({
      format: 'der',
      type: 'spki',
    });
    expect(Buffer.from(identity.publicKey)).toEqual(spki.subarray(-32));
  });
});
