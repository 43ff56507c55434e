import { describe, expect, it } from 'vitest';
import { splitLinks } from './links.ts';

const linksIn = (text: string): readonly string[] => splitLinks(text).flatMap(({ href }) => href ?? []);

describe('links in a text', () => {
  it.each([
    ['https://meet.example/abc', ['https://meet.example/abc']],
    ['The quiet room, or https://meet.example/abc.', ['https://meet.example/abc']],
    ['(https://meet.example/a?b=c#d), then', ['https://meet.example/a?b=c#d']],
    [
      'https://en.wikipedia.example/wiki/Mentor_(person)',
      ['https://en.wikipedia.example/wiki/Mentor_(person)'],
    ],
    ['write to mailto:sam@example.org!', ['mailto:sam@example.org']],
    ['HTTP://EXAMPLE.ORG and https://two.example', ['HTTP://EXAMPLE.ORG', 'https://two.example']],
    ['javascript:alert(1)', []],
    ['file:///etc/passwd', []],
    ['https://', []],
    ['https://[oops', []],
    ['a room, 12:30', []],
    ['', []],
  ])('%s', (text, links) => {
    expect(linksIn(text)).toEqual(links);
    expect(
      splitLinks(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
