import { expect, it } from 'vitest';
import { findMentions, mentionNames } from './mention-ink.ts';

it('people are named by their first name, or in full where both have the same', () => {
  expect(mentionNames({ learner: 'Maya Okafor', mentor: 'Sam Lindqvist' })).toEqual({
    learner: 'Maya',
    mentor: 'Sam',
  });
  expect(mentionNames({ learner: 'Sam Okafor', mentor: 'sam Lindqvist' })).toEqual({
    learner: 'Sam Okafor',
    mentor: 'sam Lindqvist',
  });
});

it('a name is found behind its sign, whole, as often as it stands there', () => {
  const names = { learner: 'Maya', mentor: 'Sam (the 2nd).*' };
  expect(findMentions('@Maya, ask @Sam (the 2nd).* and @Maya', names)).toEqual([
    { role: 'learner', from: 0, to: 5 },
    { role: 'learner', from: 32, to: 37 },
    { role: 'mentor', from: 11, to: 27 },
  ]);
  expect(findMentions('@Mayas maya@Maya.org @maya Maya', names)).toEqual([]);
  expect(findMentions('@', { learner: '', mentor: 'Sam' })).toEqual([]);
});
