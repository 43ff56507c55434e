import { describe, expect, it } from 'vitest';
import { isMyPhrase, judgePhrase, readPendingWords, renewPhrase, takePhrase } from './recovery-phrase.ts';
import { ensureRecovery } from './recovery.ts';

const known = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

const createVault = () => {
  const secrets = new Map<string, Uint8Array>();
  return {
    secrets,
    readSecret: async (name: string) => secrets.get(name) ?? null,
    writeSecret: async ({ name, secret }: { readonly name: string; readonly secret: Uint8Array }) =>
      void secrets.set(name, secret),
    forgetSecret: async (name: string) => void secrets.delete(name),
  };
};

describe('a phrase that is typed', () => {
  it('is understood with numbers, commas, capitals and line ends', () => {
    const written = known
      .split(' ')
      .map((word, index) => `${String(index + 1)}. ${word.toUpperCase()},`)
      .join('\n');
    expect(judgePhrase(written)).toMatchObject({ phrase: known, trouble: undefined });
  });

  it.each([
    ['nothing', '  ', 'nothing'],
    ['a word of no phrase', known.replace('legal', 'leagl'), 'unknown-words'],
    ['too few', 'legal winner', 'too-few'],
    ['too many', `${known} legal`, 'too-many'],
    ['words in another order', known.replace('legal winner', 'winner legal'), 'no-phrase'],
  ])('says what is wrong: %s', (_, text, trouble) => {
    expect(judgePhrase(text)).toMatchObject({ phrase: undefined, trouble });
  });

  it('marks the words that no phrase has', () => {
    expect(judgePhrase('legal leagl').words).toEqual([
      { text: 'legal', isKnown: true },
      { text: 'leagl', isKnown: false },
    ]);
  });
});

describe('the phrase of a device', () => {
  it('can be shown until it is forgotten, and be compared afterwards', async () => {
    const vault = createVault();
    await ensureRecovery(vault);
    const words = await readPendingWords(vault);
    expect(words).toHaveLength(12);
    await vault.forgetSecret('pending-phrase');
    expect(await readPendingWords(vault)).toBeUndefined();
    const mine = judgePhrase(words?.join(' ') ?? '').phrase;
    const other = judgePhrase(known).phrase;
    if (mine === undefined || other === undefined) throw new Error('no phrase');
    expect(await isMyPhrase(vault, mine)).toBe(true);
    expect(await isMyPhrase(vault, other)).toBe(false);
  });

  it('is another one after it was renewed, and the one that is given when it is taken', async () => {
    const vault = createVault();
    await ensureRecovery(vault);
    const before = vault.secrets.get('backup-key');
    await renewPhrase(vault);
    expect(vault.secrets.get('backup-key')).not.toEqual(before);
    expect(await readPendingWords(vault)).toHaveLength(12);
    const { phrase } = judgePhrase(known);
    if (phrase === undefined) throw new Error('no phrase');
    await takePhrase(vault, phrase);
    expect(await isMyPhrase(vault, phrase)).toBe(true);
    expect(await readPendingWords(vault)).toBeUndefined();
  });
});
