import { expect, it } from 'vitest';
import type { ShownReminder } from '@/platform/desktop.ts';
import { createEmitter } from '@/platform/browser/emitter.ts';
import { watchReminders } from './reminder-store.ts';

const shown = (title: string): ShownReminder => ({
  title,
  text: 'Thursday',
  place: { kind: 'today' },
  until: 1,
});

it('a chosen reminder waits until the window goes there, and the last one counts', () => {
  const main = createEmitter();
  const store = watchReminders(main);
  main.emit('reminders:chosen', { kind: 'actions' });
  main.emit('reminders:chosen', { kind: 'today' });
  let told = 0;
  const stop = store.subscribe(() => (told += 1));
  expect(store.snapshot().chosen).toEqual({ kind: 'today' });
  store.take();
  expect(store.snapshot().chosen).toBeUndefined();
  expect(told).toBe(1);
  stop();
  main.emit('reminders:chosen', { kind: 'today' });
  expect(told).toBe(1);
});

it('what the window shows itself stays until it is dismissed, the last three at most', () => {
  const main = createEmitter();
  const store = watchReminders(main);
  const titles = () => store.snapshot().shown.map(({ title }) => title);
  for (const title of ['a', 'b', 'c', 'd']) main.emit('reminders:show', shown(title));
  expect(titles()).toEqual(['d', 'c', 'b']);
  const [, middle] = store.snapshot().shown;
  if (middle !== undefined) store.dismiss(middle);
  expect(titles()).toEqual(['d', 'b']);
});
