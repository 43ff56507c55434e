import { describe, expect, it } from 'vitest';
import type { SessionId } from '../ids.ts';
import type { SessionState } from '../records/session.ts';
import {
  isOver,
  numberSessions,
  overtaken,
  sessionNowFirst,
  sessionsBeside,
  sessionToCome,
} from './sessions.ts';

const hour = 60 * 60_000;
const session = (id: string, startsAt: number, state: SessionState = 'planned') => ({
  id: id as SessionId,
  startsAt: startsAt * hour,
  minutes: 60,
  state,
});

describe('the sessions of a mentorship', () => {
  const all = [
    session('held', 1, 'held'),
    session('cancelled', 2, 'cancelled'),
    session('now', 3),
    session('dayless', 4, 'postponed'),
    session('next', 5),
    session('last', 6),
  ];

  it('are numbered by start, without those that do not take place', () => {
    expect([...numberSessions(all)]).toEqual([
      ['held', 1],
      ['now', 2],
      ['next', 3],
      ['last', 4],
    ]);
  });

  it('are over when their time is, or when they were closed', () => {
    expect(isOver(session('a', 3), 4 * hour - 1)).toBe(false);
    expect(isOver(session('a', 3), 4 * hour)).toBe(true);
    expect(isOver(session('a', 3, 'held'), 0)).toBe(true);
  });

  it('go on to the next that is planned and not over', () => {
    expect(sessionToCome(all, 'now' as SessionId, 3.5 * hour)).toBe('next');
    expect(sessionToCome(all, 'held' as SessionId, 3.5 * hour)).toBe('now');
    expect(sessionToCome(all, 'now' as SessionId, 5.5 * hour)).toBe('next');
    expect(sessionToCome(all, 'next' as SessionId, 0)).toBe('last');
    expect(sessionToCome(all, 'last' as SessionId, 0)).toBeUndefined();
  });

  it('stand beside each other without the cancelled ones', () => {
    expect(sessionsBeside(all, 'now' as SessionId)).toEqual({ previous: 'held', next: 'dayless' });
    expect(sessionsBeside(all, 'cancelled' as SessionId)).toEqual({ previous: 'held', next: 'now' });
    expect(sessionsBeside(all, 'gone' as SessionId)).toEqual({ previous: undefined, next: undefined });
  });
});

describe('a session that is postponed', () => {
  const [one, two, three] = [session('one', 1), session('two', 2), session('three', 3)];

  it('past others is overtaken by these', () => {
    expect(overtaken([one, two, three], [two, session('one', 2.5), three], one.id)).toEqual(['two']);
    expect(overtaken([one, two, three], [two, three, session('one', 9)], one.id)).toEqual(['two', 'three']);
    expect(overtaken([one, two, three], [session('one', 1.5), two, three], one.id)).toEqual([]);
    expect(overtaken([one, two, three], [session('three', 0), one, two], 'three' as SessionId)).toEqual([]);
  });

  it('to no day comes after all', () => {
    expect(overtaken([one, two, three], [session('one', 1, 'postponed'), two, three], one.id)).toEqual([
      'two',
      'three',
    ]);
  });

  it('leaves its points to the first that now comes before it and is still to come', () => {
    const all = [one, two, three];
    expect(sessionNowFirst(all, one.id, 2.5 * hour, 0)).toBe('two');
    expect(sessionNowFirst(all, one.id, 9 * hour, 0)).toBe('two');
    expect(sessionNowFirst(all, one.id, 9 * hour, 3 * hour)).toBe('three');
    expect(sessionNowFirst(all, one.id, 1.5 * hour, 0)).toBeUndefined();
    expect(sessionNowFirst(all, one.id, undefined, 0)).toBe('two');
    expect(sessionNowFirst(all, three.id, undefined, 0)).toBeUndefined();
    expect(sessionNowFirst([one, session('two', 2, 'cancelled'), three], one.id, undefined, 0)).toBe('three');
  });
});
