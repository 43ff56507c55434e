import { expect, it, vi } from 'vitest';
import { usualReminders } from '@contract/reminder-choices.ts';
import { createSettingsStore } from '@/bindings/settings-store.ts';
import type { AppSettings } from '@/platform/desktop.ts';
import { changeTextSize, steppedSize } from './text-size.ts';

it('text grows and shrinks in steps, and stays at the ends', () => {
  expect(steppedSize(100, 'larger')).toBe(110);
  expect(steppedSize(200, 'larger')).toBe(200);
  expect(steppedSize(125, 'smaller')).toBe(110);
  expect(steppedSize(100, 'smaller')).toBe(100);
  expect(steppedSize(175, 'normal')).toBe(100);
});

it('text grows also where nobody has asked for the settings before', async () => {
  let kept: AppSettings = { theme: 'dark', textSize: 110, reminders: usualReminders };
  const store = createSettingsStore({
    readSettings: async () => kept,
    writeSettings: async (next) => {
      kept = next;
      return next;
    },
  });
  changeTextSize(store, 'larger');
  await vi.waitFor(() => expect(store.snapshot()).toMatchObject({ theme: 'dark', textSize: 125 }));
  changeTextSize(store, 'larger');
  await vi.waitFor(() => expect(kept).toMatchObject({ theme: 'dark', textSize: 150 }));
});
