import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine, type People } from './read-line.ts';

/** A Wednesday. */
const now = new Date('2026-11-25T10:00').getTime();
const people: People = {
  myRole: 'learner',
  names: { learner: 'Maya Okafor', mentor: 'Sam Lindqvist' },
};

const read = (line: string, who = people) => {
  const { text, owner, due } = readLine(line, who, now);
  return [text, owner?.value, due?.value];
};

describe('a line that says what has to be done', () => {
  it.each([
    [
      'Write one page on late-arriving events, Sam, next Friday',
      'Write one page on late-arriving events',
      'mentor',
      '2026-12-04',
    ],
    ['ask Leila @Sam by 12 March', 'ask Leila', 'mentor', '2027-03-12'],
    ['ask Leila by 12 March @sam', 'ask Leila', 'mentor', '2027-03-12'],
    ['ask Leila by 12 March, Sam', 'ask Leila', 'mentor', '2027-03-12'],
    ['ask Leila, @Sam Lindqvist', 'ask Leila', 'mentor', undefined],
    ['ask Leila, Sam Lindqvist.', 'ask Leila.', 'mentor', undefined],
    ['ask Leila; sam by Friday', 'ask Leila', 'mentor', '2026-11-27'],
    ['@Sam: ask Leila tomorrow', 'ask Leila', 'mentor', '2026-11-26'],
    ['@Sam Lindqvist ask Leila', 'ask Leila', 'mentor', undefined],
    ['ask Leila, me, today', 'ask Leila', 'learner', '2026-11-25'],
    ['ask Leila @me', 'ask Leila', 'learner', undefined],
    ['ask Leila @Maya', 'ask Leila', 'learner', undefined],
    ['ask Leila tomorrow', 'ask Leila', undefined, '2026-11-26'],
    ['ask Leila (by Friday)', 'ask Leila', undefined, '2026-11-27'],
    ['ask Leila by 12 March.', 'ask Leila.', undefined, '2027-03-12'],
    ['ask Leila', 'ask Leila', undefined, undefined],
  ])('“%s”', (line, text, owner, due) => {
    expect(read(line)).toEqual([text, owner, due]);
  });

  it.each([
    'ask Sam',
    'ask Leila and Sam',
    'write about Sam',
    'ask @Leila',
    'ask @Sam for the notes',
    'send it to sam@example.org',
    'ask Leila, Samuel',
    'Sam, send the notes',
    'prepare the Friday review',
    'march to the office',
    'decide whether we may',
    'Sam',
    '@Sam',
    'Friday',
    '@Sam, Friday',
    ', Sam',
    '12/3',
  ])('“%s” is taken as it stands', (line) => {
    expect(read(line)).toEqual([line, undefined, undefined]);
  });

  it('keeps words that say more than the day', () => {
    expect(read('call Leila Friday 5pm')).toEqual(['call Leila Friday 5pm', undefined, '2026-11-27']);
    expect(read('call Leila, Sam, Friday 5pm')).toEqual(['call Leila, Friday 5pm', 'mentor', '2026-11-27']);
    expect(read('call Leila @Sam tomorrow morning')).toEqual([
      'call Leila tomorrow morning',
      'mentor',
      '2026-11-26',
    ]);
  });

  it('knows names of any script, with and without accents, and a name that both have means nobody', () => {
    const others = { myRole: 'mentor', names: { learner: 'نور الهدى', mentor: 'Zoë Ångström' } } as const;
    expect(read('اكتب صفحة @نور tomorrow', others)).toEqual(['اكتب صفحة', 'learner', '2026-11-26']);
    expect(read('write @zoe', others)).toEqual(['write', 'mentor', undefined]);
    expect(read('write, me', others)).toEqual(['write', 'mentor', undefined]);
    const same = { myRole: 'learner', names: { learner: 'Sam Okafor', mentor: 'Sam Lindqvist' } } as const;
    expect(read('write, Sam', same)).toEqual(['write, Sam', undefined, undefined]);
    expect(read('write, Sam Okafor', same)).toEqual(['write', 'learner', undefined]);
    const nameless = { myRole: 'learner', names: { learner: 'Maya', mentor: '' } } as const;
    expect(read('write,', nameless)).toEqual(['write,', undefined, undefined]);
  });
});

describe('words that are not meant so', () => {
  const line = 'Write a page, Sam, next Friday';

  it('stay where they are, and what else was understood stays understood', () => {
    expect(readLine(line, people, now, { due: 'next Friday' })).toMatchObject({
      text: 'Write a page, next Friday',
      owner: { value: 'mentor', words: 'Sam' },
      due: undefined,
    });
    expect(readLine(line, people, now, { owner: 'Sam' })).toMatchObject({
      text: 'Write a page, Sam',
      owner: undefined,
      due: { value: '2026-12-04', words: 'next Friday' },
    });
    expect(readLine(line, people, now, { owner: 'Sam', due: 'next Friday' }).text).toBe(line);
  });

  it('are not guessed at again while they are taken back, and another day is', () => {
    const refused = { due: 'by Friday' };
    expect(readLine('Write a page by Fri', people, now, refused).due).toBeUndefined();
    expect(readLine('Write a page by Thursday', people, now, refused).due?.value).toBe('2026-11-26');
  });
});

it('never loses a word that no guess names', () => {
  const word = fc.constantFrom(
    ...'ask Leila write Sam @Sam @me me by on next Friday tomorrow 12 March 12/3 , ( ) . for 5pm May sun نور é'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), fc.boolean(), (words, isRefused) => {
      const line = words.join(' ');
      const first = readLine(line, people, now);
      const refused = isRefused
        ? { owner: first.owner?.words ?? '', due: first.due?.words ?? '' }
        : undefined;
      const { text, owner, due } = readLine(line, people, now, refused);
      const letters = (said: string): string => said.replaceAll(/[^\p{L}\p{N}@/]/gu, '');
      let rest = letters(line);
      for (const kept of [...text.split(/\s+/u), owner?.words ?? '', due?.words ?? ''].flatMap((said) =>
        said.split(/\s+/u),
      ))
        rest = rest.replace(letters(kept), '');
      expect(rest).toBe('');
      if (isRefused) expect(letters(text)).toBe(letters(line));
    }),
  );
});
