import { describe, expect, it } from 'vitest';
import { readDueWords } from './due-words.ts';

/** A Wednesday. */
const now = new Date('2026-11-25T10:00').getTime();

const dueIn = (text: string, at = now): string | undefined => readDueWords(text, at)?.dueOn;
/** What is left when the words are taken away. */
const left = (text: string): string => {
  const due = readDueWords(text, now);
  return due === undefined ? text : text.slice(0, due.from) + text.slice(due.to);
};

describe('the day a line ends with', () => {
  it.each([
    ['today', '2026-11-25'],
    ['tonight', '2026-11-25'],
    ['tomorrow', '2026-11-26'],
    ['the day after tomorrow', '2026-11-27'],
    ['Friday', '2026-11-27'],
    ['friday', '2026-11-27'],
    ['on Friday', '2026-11-27'],
    ['by Fri', '2026-11-27'],
    ['this Friday', '2026-11-27'],
    ['next Friday', '2026-12-04'],
    ['next tuesday', '2026-12-01'],
    ['Friday week', '2026-12-04'],
    ['a week on Friday', '2026-12-04'],
    // It is Wednesday: whoever means today says today.
    ['Wednesday', '2026-12-02'],
    ['this Wednesday', '2026-11-25'],
    ['next Wednesday', '2026-12-02'],
    ['by sun', '2026-11-29'],
    ['next Sat', '2026-12-05'],
    ['this weekend', '2026-11-28'],
    ['next week', '2026-12-02'],
    ['in a week', '2026-12-02'],
    ['in two weeks', '2026-12-09'],
    ['within 2 weeks', '2026-12-09'],
    ['in a fortnight', '2026-12-09'],
    ['in 3 days', '2026-11-28'],
    ['three days from now', '2026-11-28'],
    ['in a month', '2026-12-25'],
    ['end of month', '2026-11-30'],
    ['by the end of the month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['end of January', '2027-01-31'],
    ['end of the week', '2026-11-27'],
    ['by the end of next week', '2026-12-04'],
    ['end of year', '2026-12-31'],
    ['12/3', '2027-03-12'],
    ['by 12/3', '2027-03-12'],
    ['1/12', '2026-12-01'],
    ['2/12/26', '2026-12-02'],
    ['12 March', '2027-03-12'],
    ['12 Mar', '2027-03-12'],
    ['12th of March', '2027-03-12'],
    ['by the 12th of March', '2027-03-12'],
    ['March 12', '2027-03-12'],
    ['March 12th', '2027-03-12'],
    ['Dec 1', '2026-12-01'],
    ['12 March 2028', '2028-03-12'],
    ['March 12, 2028', '2028-03-12'],
    ['Tuesday 8 December', '2026-12-08'],
    ['by Friday, 4 December', '2026-12-04'],
    ['8 Dec', '2026-12-08'],
    ['may 3rd', '2027-05-03'],
    ['2026-12-04', '2026-12-04'],
    ['4.12.2026', '2026-12-04'],
    ['by the 12th', '2026-12-12'],
    ['on the 25th', '2026-11-25'],
    ['by the 31st', '2026-12-31'],
    ['before Friday', '2026-11-26'],
    ['until Friday', '2026-11-27'],
    ['due Friday', '2026-11-27'],
    ['due by Friday', '2026-11-27'],
    ['Friday.', '2026-11-27'],
    ['(Friday)', '2026-11-27'],
  ])('“write a page %s” is due on %s', (words, day) => {
    expect(dueIn(`write a page ${words}`)).toBe(day);
    expect(dueIn(words)).toBe(day);
  });

  it.each([
    ['2026-11-29T22:00', 'next Friday', '2026-12-04'],
    ['2026-11-29T22:00', 'Monday', '2026-11-30'],
    ['2026-11-30T00:05', 'next Monday', '2026-12-07'],
    ['2026-11-28T10:00', 'end of the week', '2026-12-04'],
    ['2026-12-31T23:59', 'tomorrow', '2027-01-01'],
    ['2026-12-31T23:59', 'end of month', '2026-12-31'],
    ['2028-02-28T12:00', 'tomorrow', '2028-02-29'],
    ['2026-03-12T08:00', '12 March', '2026-03-12'],
  ])('at %s “%s” is %s', (at, words, day) => {
    expect(dueIn(`do it ${words}`, new Date(at).getTime())).toBe(day);
  });

  it.each([
    'ask whether we may',
    'look at the sun',
    'say where they sat',
    'give me a second',
    'march to the office',
    'begin the march',
    'begin in March',
    'do it now',
    'be back in 30 minutes',
    'call at 5',
    'be there at noon',
    'be reachable 24/7',
    'upgrade to 1.2',
    'read pages 3-4',
    'read for 10 days',
    'wait 2 weeks',
    'plan the weekend',
    'every weekday',
    'meet every Friday',
    'what happened last Friday',
    'what I said yesterday',
    'the notes of Tuesday',
    'what was new since Monday',
    'the time from Monday to Friday',
    'move the review to Friday',
    'choose Monday or Tuesday',
    'buy nothing on Black Friday',
    'Tuesday’s notes',
    'read Tuesday’s',
    'plan next month',
    'on 12 March 2020',
    'on 31/2',
    'by 12/13',
    'by the 32nd',
    'the 12th',
    'Fridays',
    'email fri@example.org',
    'tag v2/12',
    'décembre',
    '',
    '   ',
    '.',
  ])('“%s” names none', (text) => {
    expect(readDueWords(text, now)).toBeUndefined();
  });

  it('leaves what was written before it', () => {
    expect(left('Write one page, next Friday')).toBe('Write one page, ');
    expect(left('ask Leila by 12 March.')).toBe('ask Leila .');
    expect(left('ask Leila due by the 12th of March')).toBe('ask Leila ');
    expect(left('ask Leila on Friday')).toBe('ask Leila ');
    expect(left('by Friday')).toBe('');
  });

  it.each([
    'call Leila Friday 5pm',
    'call Leila tomorrow morning',
    'call Leila tonight',
    'a talk for Friday',
  ])('says that “%s” says more than a day', (text) => {
    expect(readDueWords(text, now)?.saysMore).toBe(true);
  });

  it('is found at the end of a long text, at once', () => {
    const long = 'between Monday and 12 March, 1 2 3 4 5 6 7 8 9 '.repeat(2_000);
    const began = performance.now();
    expect(dueIn(`${long} by Friday`)).toBe('2026-11-27');
    expect(dueIn('1/'.repeat(50_000))).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(200);
  });
});
