import { describe, expect, it } from 'vitest';
import { findInText } from './find-in-text.ts';

describe('words in a text', () => {
  it.each([
    ['Plan the plan', 'plan', [0, 9]],
    ['aaaa', 'aa', [0, 2]],
    ['no', 'plan', []],
    ['anything', '', []],
    ['STRASSE, Straße', 'straße', [9]],
    // A letter that becomes two in small letters moves nothing after it.
    ['İİ plan', 'plan', [3]],
  ])('%j has %j at %j', (text, query, places) => {
    expect(findInText(text, query)).toEqual(places);
  });
});
