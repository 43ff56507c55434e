import { describe, expect, it } from 'vitest';
import type { PaletteEntry } from './palette-entry.ts';
import { createEntrySearch, shownAtMost } from './search-entries.ts';

const entry = (title: string, keywords?: string): PaletteEntry => ({
  id: title,
  title,
  voice: 'app',
  ...(keywords !== undefined && { keywords }),
  run: () => undefined,
});
const titles = (typed: string, entries: readonly PaletteEntry[], recent: readonly string[] = []) =>
  createEntrySearch(entries)
    .find(typed, recent)
    .map((found) => found.entry.title);

const usual = [
  'Go to Today',
  'Write feedback',
  'New session',
  'New mentorship',
  'Back',
  'Read the backfill design',
].map((title) => entry(title));

describe('searching entries', () => {
  it('gives what was used last first when nothing is typed', () => {
    expect(titles(' ', usual, ['Back', 'gone', 'New session']).slice(0, 3)).toEqual([
      'Back',
      'New session',
      'Go to Today',
    ]);
    expect(titles('', usual)).toHaveLength(usual.length);
  });

  it('finds by parts of words, with the best fit first', () => {
    expect(titles('back', usual)[0]).toBe('Back');
    expect(titles('back', usual)).toContain('Write feedback');
    expect(titles('today', usual)[0]).toBe('Go to Today');
    expect(titles('new men', usual)[0]).toBe('New mentorship');
    expect(titles('session new', usual)[0]).toBe('New session');
  });

  it('finds by initials and with letters left out', () => {
    expect(titles('nm', usual)[0]).toBe('New mentorship');
    expect(titles('tody', usual)).toContain('Go to Today');
  });

  it('finds accents without typing them, and the other way round', () => {
    expect(titles('malmo', [entry('Talk in Malmö')])).toEqual(['Talk in Malmö']);
    expect(titles('Malmö', [entry('Talk in Malmo')])).toEqual(['Talk in Malmo']);
  });

  it('finds by keywords, and marks no letter of the title for them', () => {
    const found = createEntrySearch([entry('Appearance', 'dark theme')]).find('dark', []);
    expect(found.map(({ entry: { title }, marks }) => [title, marks])).toEqual([['Appearance', []]]);
  });

  it('says which letters fit', () => {
    expect(createEntrySearch([entry('Write feedback')]).find('back', [])[0]?.marks).toEqual([10, 11, 12, 13]);
  });

  it('finds nothing for what is nowhere', () => {
    expect(titles('xyzzy', usual)).toEqual([]);
  });

  it('stops where nobody reads any further', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => entry(`Session ${String(index)}`));
    expect(titles('session', many)).toHaveLength(shownAtMost);
    expect(titles('', many)).toHaveLength(shownAtMost);
  });
});
