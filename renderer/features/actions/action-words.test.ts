import { describe, expect, it } from 'vitest';
import type { ActionRow } from '@/bindings/action-rows.ts';
import { newId } from '@/model/ids.ts';
import { dueWords, settledWords, textOf } from './action-words.ts';

/** A Thursday. */
const now = new Date('2026-11-26T10:00').getTime();
const people = { myRole: 'learner', names: { learner: 'Maya Okafor', mentor: 'Sam Lindqvist' } } as const;

const settled = (said: Partial<ActionRow>): ActionRow => ({
  id: newId(),
  room: newId(),
  text: 'Write one page',
  owner: 'mentor',
  dueOn: undefined,
  state: 'done',
  reason: '',
  session: undefined,
  point: undefined,
  begunAt: 0,
  changedAt: undefined,
  settledBy: 'mentor',
  settledAt: new Date('2026-11-25T23:30').getTime(),
  isDamaged: false,
  ...said,
});

describe('an action in words', () => {
  it.each([
    ['2026-11-26', 'today'],
    ['2026-11-27', 'tomorrow'],
    ['2026-12-04', 'Friday 4 December'],
    ['2026-11-25', 'was due yesterday'],
    ['2026-11-24', 'was due on Tuesday'],
    ['2026-11-12', 'was due on Thursday 12 November'],
    ['2025-11-26', 'was due on Wednesday 26 November 2025'],
  ])('due on %s it is %s', (dueOn, said) => {
    expect(dueWords(dueOn, now)).toBe(said);
  });

  it('names who wrote down that it is done or dropped, where that is not whose it is', () => {
    expect(settledWords(settled({}), people, now)).toBe('done yesterday');
    expect(settledWords(settled({ settledBy: 'learner' }), people, now)).toBe('done yesterday, noted by you');
    expect(settledWords(settled({ owner: 'learner', state: 'dropped' }), people, now)).toBe(
      'dropped yesterday, noted by Sam',
    );
    expect(settledWords(settled({ settledBy: undefined, settledAt: undefined }), people, now)).toBe('done');
    const onTuesday = new Date('2026-11-24T12:00').getTime();
    expect(settledWords(settled({ settledAt: onTuesday }), people, now)).toBe('done on Tuesday');
  });

  it('has a word for none', () => {
    expect(textOf({ text: '  ' })).toBe('No words yet');
  });
});
