import { describe, expect, it } from 'vitest';
import { isForUs, maximumLinkLength, readLink, writeLink } from './link.ts';
import { linkSchema } from './outside.ts';

const room = '0123456789abcdefghjkmnpqrs';
const session = 'zyxwvtsrqpnmkjhgfedcba9876';
const mentorship = `waymark://mentorship/${room}`;

const places: readonly (readonly [text: string, link: object])[] = [
  [mentorship, { kind: 'mentorship', room }],
  [`${mentorship}/session/${session}`, { kind: 'session', room, session }],
  [`WayMark://mentorship/${room}`, { kind: 'mentorship', room }],
];

const ofANewerWaymark: readonly string[] = [
  'waymark://invitation/abc-DEF_123',
  'waymark://invitation/abc?expires=2027#secret',
  'waymark://settings',
  'waymark://constructor',
  `${mentorship}/goal/${session}`,
  `${mentorship}/session/${session}/point/${session}`,
];

const malformed: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['the scheme alone', 'waymark:'],
  ['no place', 'waymark://'],
  ['no slashes', `waymark:mentorship/${room}`],
  ['one slash', `waymark:/mentorship/${room}`],
  ['three slashes', `waymark:///mentorship/${room}`],
  ['another scheme', `https://mentorship/${room}`],
  ['something before the scheme', ` ${mentorship}`],
  ['something after the id', `${mentorship} `],
  ['a slash at the end', `${mentorship}/`],
  ['an empty part', `waymark://mentorship//session/${session}`],
  ['no id', 'waymark://mentorship'],
  ['an id that is too short', 'waymark://mentorship/abc'],
  ['an id in upper case', `waymark://mentorship/${room.toUpperCase()}`],
  ['an id with a letter that is none of ours', `waymark://mentorship/${room.replace('a', 'i')}`],
  ['no session’s id', `${mentorship}/session`],
  ['a session’s id that is none', `${mentorship}/session/__proto__`],
  ['the kind in upper case', `waymark://Mentorship/${room}`],
  ['a query', `${mentorship}?next=javascript:alert(1)`],
  ['a short query', `${mentorship}?a=b`],
  ['a fragment', `${mentorship}#top`],
  ['a user’s name', `waymark://maya@mentorship/${room}`],
  ['a name and a password', `waymark://maya:secret@mentorship/${room}`],
  ['a port', `waymark://mentorship:80/${room}`],
  ['a way up', `waymark://../../mentorship/${room}`],
  ['a way up within', `waymark://mentorship/../${room}`],
  ['a way up at the end', 'waymark://invitation/..'],
  ['a way up in what is not known', 'waymark://invitation/../../etc'],
  ['an encoded slash', `waymark://mentorship%2f${room}`],
  ['an encoded way up', `waymark://mentorship/%2e%2e/${room}`],
  ['a backslash', `waymark://mentorship\\${room}`],
  ['a line break', `${mentorship}\n`],
  ['a line break within', `waymark://mentor\nship/${room}`],
  ['NUL', `${mentorship}\0`],
  ['an encoded NUL', `${mentorship}%00`],
  ['a letter that only looks like ours', `waymark://m\u{435}ntorship/${room}`],
  ['a scheme that only looks like ours', `w\u{430}ymark://mentorship/${room}`],
  ['a letter that folds to ours', `waymar\u{212a}://mentorship/${room}`],
  ['a mark that turns the direction', `waymark://\u{202e}mentorship/${room}`],
  ['full-width letters', `waymark://ｍentorship/${room}`],
  ['a prototype’s name', 'waymark://__proto__/x'],
  ['a switch', '--remote-debugging-port=9222'],
  ['a switch after it', `${mentorship} --no-sandbox`],
  ['a quoted switch after it', `${mentorship}" --gpu-launcher="calc`],
  ['more than any link of ours', `waymark://invitation/${'a'.repeat(maximumLinkLength)}`],
];

describe('a link', () => {
  it.each(places)('leads to a place: %s', (text, link) => {
    expect(readLink(text)).toEqual({ kind: 'link', link });
  });

  it.each(ofANewerWaymark)('may be one of a newer Waymark: %s', (text) => {
    expect(readLink(text)).toEqual({ kind: 'unknown' });
  });

  it.each(malformed)('is malformed with %s', (_what, text) => {
    expect(readLink(text)).toEqual({ kind: 'malformed' });
  });

  it('reads again what it is written as', () => {
    const links = [
      { kind: 'mentorship', room },
      { kind: 'session', room, session },
    ] as const;
    for (const link of links) {
      expect(readLink(writeLink(link))).toEqual({ kind: 'link', link });
      expect(linkSchema.safeParse(link).success).toBe(true);
    }
  });

  it('is told from other words by its scheme alone', () => {
    expect(isForUs('Waymark:anything')).toBe(true);
    expect(isForUs('waymarks://mentorship')).toBe(false);
    expect(isForUs('/home/maya/waymark:file')).toBe(false);
  });
});
