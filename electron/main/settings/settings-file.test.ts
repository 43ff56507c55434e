import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usualReminders } from '../../contract/reminder-choices.ts';
import type { AppSettings } from '../../contract/settings.ts';
import { openSettings, peekSettings, settingsFrom } from './settings-file.ts';

const reminders = usualReminders;
const defaults: AppSettings = { theme: 'system', textSize: 100, reminders };

describe('the settings', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-settings-'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it.each([null, 42, 'dark', [], { theme: 'pink', textSize: 137 }, { textSize: '200' }, { __proto__: null }])(
    'are as at first where the file says %j',
    (content) => {
      expect(settingsFrom(content)).toEqual(defaults);
    },
  );

  it('keep what makes sense beside what does not', () => {
    expect(settingsFrom({ theme: 'dark', textSize: 7, more: 1 })).toEqual({ ...defaults, theme: 'dark' });
  });

  it('of a file from before there were reminders are as it says, and reminders as at first', () => {
    expect(settingsFrom({ theme: 'light', textSize: 125 })).toEqual({
      theme: 'light',
      textSize: 125,
      reminders,
    });
  });

  it('keep what makes sense about reminders beside what does not', () => {
    const said = {
      beforeSessions: ['evening-before', 'never', 7, '1-hour', '1-hour'],
      actionsDue: 'yes',
      withTopic: true,
      quietHours: { isOn: false, from: '25:00', to: '06:30', more: 1 },
    };
    expect(settingsFrom({ reminders: said }).reminders).toEqual({
      beforeSessions: ['1-hour', 'evening-before'],
      actionsDue: true,
      withTopic: true,
      quietHours: { isOn: false, from: '22:00', to: '06:30' },
    });
    for (const nothing of [null, 7, 'x', []])
      expect(settingsFrom({ reminders: nothing }).reminders).toEqual(reminders);
    expect(settingsFrom({ reminders: { beforeSessions: [] } }).reminders.beforeSessions).toEqual([]);
  });

  it('are there again after a change', async () => {
    const settings = openSettings(folder);
    settings.write({ ...defaults, theme: 'light', textSize: 200 });
    settings.write({ ...defaults, theme: 'dark', textSize: 150 });
    expect(settings.current()).toEqual({ ...defaults, theme: 'dark', textSize: 150 });
    await vi.waitFor(() => {
      expect(openSettings(folder).current()).toEqual({ ...defaults, theme: 'dark', textSize: 150 });
    });
  });

  it('are settled when the file says what holds, or cannot be written', async () => {
    const settings = openSettings(folder);
    expect(settings.isSettled()).toBe(true);
    settings.write({ ...defaults, textSize: 125 });
    settings.write({ ...defaults, textSize: 150 });
    expect(settings.isSettled()).toBe(false);
    await settings.settled();
    expect(settings.isSettled()).toBe(true);
    expect(openSettings(folder).current().textSize).toBe(150);
    const nowhere = openSettings(join(folder, 'missing'));
    nowhere.write(defaults);
    await nowhere.settled();
    expect(nowhere.isSettled()).toBe(true);
  });

  it('are looked at without a touch where the folder is not ours to change', async () => {
    expect(peekSettings(folder)).toEqual(defaults);
    await writeFile(join(folder, 'settings.json'), '{"theme": "da');
    expect(peekSettings(folder)).toEqual(defaults);
    await writeFile(join(folder, 'settings.json'), '{"theme": "dark"}');
    expect(peekSettings(folder)).toEqual({ ...defaults, theme: 'dark' });
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it('are set aside when the file is damaged, and begin anew', async () => {
    await writeFile(join(folder, 'settings.json'), '{"theme": "da');
    const settings = openSettings(folder);
    expect(settings.current()).toEqual(defaults);
    expect(settings.damage).toEqual({ keptAs: 'settings.json.damaged' });
    expect(openSettings(folder).damage).toBeUndefined();
    expect(await readFile(join(folder, 'settings.json.damaged'), 'utf8')).toBe('{"theme": "da');
  });
});
