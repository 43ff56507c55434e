import { expect, test } from 'vitest';
import { crashLimit, createCrashGuard } from './crash-guard.ts';

function createWorld() {
  let time = 1_000_000;
  const guard = createCrashGuard(() => time);
  return {
    ...guard,
    crashesAfter: (milliseconds: number) => {
      time += milliseconds;
      return guard.crashed();
    },
  };
}

const minuteMs = 60_000;

test('[1] [2] three crashes in a row are mended, the fourth is not', () => {
  const { crashesAfter } = createWorld();
  expect([0, 1, 1, 1].map(crashesAfter)).toEqual(['come-back', 'start-afresh', 'start-afresh', 'give-up']);
});

test('[3] a crash now and then is mended for ever', () => {
  const { crashesAfter } = createWorld();
  for (let time = 0; time < 50; time++) expect(crashesAfter(2 * minuteMs)).not.toBe('give-up');
  expect(crashesAfter(crashLimit.withinMs)).toBe('come-back');
});

test('[3] the time is counted to the millisecond', () => {
  const { crashesAfter } = createWorld();
  crashesAfter(0);
  crashesAfter(0);
  crashesAfter(0);
  expect(crashesAfter(crashLimit.withinMs - 1)).toBe('give-up');
  const later = createWorld();
  later.crashesAfter(0);
  later.crashesAfter(0);
  later.crashesAfter(0);
  expect(later.crashesAfter(crashLimit.withinMs)).toBe('come-back');
});

test('[4] having given up it waits for the person', () => {
  const { crashesAfter, triedAgain } = createWorld();
  for (let crash = 0; crash < 4; crash++) crashesAfter(1);
  expect(crashesAfter(60 * minuteMs)).toBe('give-up');
  triedAgain();
  expect(crashesAfter(1)).toBe('come-back');
});
