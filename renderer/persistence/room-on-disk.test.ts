import { expect, it, vi } from 'vitest';
import { createRoomOnDisk, fillingRate, longestAnswerMs, reserveBytes } from './room-on-disk.ts';

function disk(spare: number) {
  let time = 5_000;
  let usage = 100;
  const estimate = vi.fn(() => Promise.resolve({ quota: 100 + reserveBytes + spare, usage }));
  return {
    estimate,
    ...createRoomOnDisk(
      () => ({ estimate }),
      () => time,
    ),
    pass: (milliseconds: number): void => {
      time += milliseconds;
    },
    fill: (bytes: number): void => {
      usage += bytes;
    },
  };
}

it('keeps an answer no longer than others could need to fill the disk', async () => {
  const spare = fillingRate / 10;
  const { hasRoom, estimate, pass, fill } = disk(spare);
  expect(await hasRoom()).toBe(true);
  pass(99);
  expect(await hasRoom()).toBe(true);
  expect(estimate).toHaveBeenCalledTimes(1);
  fill(spare + 1);
  pass(1);
  expect(await hasRoom()).toBe(false);
});

it('asks every second however large the disk is', async () => {
  const { hasRoom, estimate, pass } = disk(1024 * fillingRate);
  await hasRoom();
  pass(longestAnswerMs - 1);
  await hasRoom();
  expect(estimate).toHaveBeenCalledTimes(1);
  pass(1);
  await hasRoom();
  expect(estimate).toHaveBeenCalledTimes(2);
});

it('asks again for whoever wants to know why a write has failed, and forgets what it knew', async () => {
  const { hasRoom, hasRoomNow, fill } = disk(fillingRate);
  expect(await hasRoom()).toBe(true);
  fill(fillingRate + 1);
  expect(await hasRoom()).toBe(true);
  expect(await hasRoomNow()).toBe(false);
  expect(await hasRoom()).toBe(false);
});

it('asks each time where there is no room', async () => {
  const { hasRoom, estimate, fill } = disk(0);
  expect(await hasRoom()).toBe(true);
  fill(1);
  expect(await hasRoom()).toBe(false);
  fill(-1);
  expect(await hasRoom()).toBe(true);
  expect(estimate).toHaveBeenCalledTimes(3);
});

it('holds nobody up where the storage does not answer, and asks again', async () => {
  const estimate = vi.fn(() => Promise.reject(new Error('no answer')));
  const { hasRoom } = createRoomOnDisk(
    () => ({ estimate }),
    () => 0,
  );
  expect(await hasRoom()).toBe(true);
  expect(await hasRoom()).toBe(true);
  expect(estimate).toHaveBeenCalledTimes(2);
  expect(await createRoomOnDisk(() => undefined).hasRoom()).toBe(true);
});
