import { describe, expect, it } from 'vitest';
import { maximumNotesCharacters } from '@/model/notes-blocks.ts';
import { judgePaste, looksLikeMarkdown, maximumPasteCharacters } from './judge-paste.ts';

const nothing = { text: '', html: '', files: 0, present: 0 };
const picture = '<img src="https://waymark.invalid/x.png">';

describe('what is pasted', () => {
  it('is taken while it is words', () => {
    expect(judgePaste({ ...nothing, text: 'hello' })).toEqual({ kind: 'taken', leavesOut: false });
    expect(judgePaste({ ...nothing, text: 'x'.repeat(maximumPasteCharacters) })).toMatchObject({
      kind: 'taken',
    });
  });

  it('is refused as a whole above the limit, as text and as HTML', () => {
    const long = 'x'.repeat(maximumPasteCharacters + 1);
    expect(judgePaste({ ...nothing, text: long })).toEqual({ kind: 'refused', because: 'too-much' });
    expect(judgePaste({ ...nothing, text: 'short', html: long })).toEqual({
      kind: 'refused',
      because: 'too-much',
    });
  });

  it('is refused where the notes would be more than they can hold', () => {
    expect(judgePaste({ ...nothing, text: 'hello', present: maximumNotesCharacters })).toEqual({
      kind: 'refused',
      because: 'full',
    });
  });

  it.each([
    { ...nothing, files: 1 },
    { ...nothing, html: picture },
    { ...nothing, html: `<!-- x --><div> ${picture} </div>`, files: 1 },
  ])('is refused where it is a picture or a file alone', (incoming) => {
    expect(judgePaste(incoming)).toEqual({ kind: 'refused', because: 'only-files' });
  });

  it('leaves pictures out and takes the words around them', () => {
    expect(judgePaste({ ...nothing, html: `<p>before</p>${picture}<p>after</p>` })).toEqual({
      kind: 'taken',
      leavesOut: true,
    });
    // A program may put a picture of the words beside them.
    expect(judgePaste({ ...nothing, text: 'a table', files: 1 })).toEqual({
      kind: 'taken',
      leavesOut: false,
    });
  });
});

describe('Markdown', () => {
  it.each([
    '# Heading',
    'words\n\n- item',
    '1. first',
    '- [ ] to do',
    '> quote',
    '```\ncode\n```',
    'some **bold** words',
    'a `name` in words',
    'see [here](https://example.org)',
  ])('is what %j is', (text) => {
    expect(looksLikeMarkdown(text)).toBe(true);
  });

  it.each([
    'words',
    '#tag',
    '-5 degrees',
    '2.5 of it',
    'a * b * c',
    'snake_case_name',
    'a - b',
    '[note]',
    '',
  ])('is not what %j is', (text) => {
    expect(looksLikeMarkdown(text)).toBe(false);
  });

  it.each(['[', '`', '**', '__', '~~', '<', '[a](', '#', '- ', '\n'])(
    'is looked for in as much of %j as may be pasted, within a moment',
    (sign) => {
      const text = sign.repeat(maximumPasteCharacters / sign.length);
      const begin = performance.now();
      looksLikeMarkdown(text);
      judgePaste({ ...nothing, html: text, text: ' ' });
      expect(performance.now() - begin).toBeLessThan(2_000);
    },
  );
});
