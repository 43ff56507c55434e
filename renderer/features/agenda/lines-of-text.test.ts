import { expect, it } from 'vitest';
import { linesOf } from './lines-of-text.ts';

it('takes each line of a pasted list as one point, without markers and empty lines', () => {
  expect(
    linesOf(
      'Agenda\r\n\r\n- How it went\n* Reviews\n  • The design\n1. First\n12) Twelfth\n- [ ] To do\n[x] Done\n\t',
    ),
  ).toEqual(['Agenda', 'How it went', 'Reviews', 'The design', 'First', 'Twelfth', 'To do', 'Done']);
});

it('leaves words alone that only begin like a marker', () => {
  expect(linesOf('-5 degrees\n2026 in review\n1.5 hours\n*emphasis*')).toEqual([
    '-5 degrees',
    '2026 in review',
    '1.5 hours',
    '*emphasis*',
  ]);
});
