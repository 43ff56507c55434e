import { expect, it } from 'vitest';
import { consentWords } from './decision-words.ts';

const pair = {
  myRole: 'learner',
  partnerRole: 'mentor',
  names: { learner: 'Maya Okafor', mentor: 'Sam Lindqvist' },
  partnerName: 'Sam Lindqvist',
  partner: 'Sam',
  isPlaceTaken: true,
} as const;
const now = new Date('2026-03-12T17:00').getTime();
const at = (time: string): number => new Date(time).getTime();
const words = (
  learner: boolean,
  mentor: boolean,
  proposedBy: 'learner' | 'mentor',
  agreedAt?: number,
): string => consentWords({ consent: { learner, mentor }, proposedBy, agreedAt }, pair, now);

it('says who proposes, who agrees, and since when both do', () => {
  expect(words(false, true, 'mentor')).toBe('Sam proposes');
  expect(words(true, false, 'learner')).toBe('You propose, Sam has not agreed yet');
  expect(words(true, true, 'mentor', at('2026-03-12T16:40'))).toBe('Both agreed, 16:40');
  expect(words(true, true, 'mentor', at('2026-03-11T16:40'))).toBe('Both agreed, yesterday, 16:40');
  expect(words(true, true, 'learner')).toBe('Both agreed');
});

it('says who is left where somebody withdrew, or where the words are others', () => {
  expect(words(true, false, 'mentor')).toBe('You agree, Sam does not yet');
  expect(words(false, true, 'learner')).toBe('Sam agrees');
  expect(words(false, false, 'learner')).toBe('Nobody has agreed to these words yet');
});
