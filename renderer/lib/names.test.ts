import { describe, expect, it } from 'vitest';
import { clip, sessionName, shortName } from './names.ts';

describe('a short name', () => {
  it.each([
    ['Sam Lindqvist', 'Sam'],
    ['  Maya  Okafor', 'Maya'],
    ['Sam', 'Sam'],
    ['', ''],
    ['W'.repeat(80), `${'W'.repeat(19)}…`],
    ['😀'.repeat(30), `${'😀'.repeat(19)}…`],
  ])('of “%s” is “%s”', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it('is not cut where it fits', () => {
    expect(clip('twelve chars', 12)).toBe('twelve chars');
  });
});

describe('a session', () => {
  it('is called by its topic, else by its number, else just that', () => {
    expect(sessionName('Owning the migration', 9)).toBe('Owning the migration');
    expect(sessionName(' ', 9)).toBe('Session 9');
    expect(sessionName('', undefined)).toBe('Session');
  });
});
