import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSettings, peekSettings, settingsFrom } from './settings-file.ts';

const defaults = { theme: 'system', textSize: 100 };

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
    expect(settingsFrom({ theme: 'dark', textSize: 7, more: 1 })).toEqual({ theme: 'dark', textSize: 100 });
  });

  it('are there again after a change', async () => {
    const settings = openSettings(folder);
    settings.write({ theme: 'light', textSize: 200 });
    settings.write({ theme: 'dark', textSize: 150 });
    expect(settings.current()).toEqual({ theme: 'dark', textSize: 150 });
    await vi.waitFor(() => {
      expect(openSettings(folder).current()).toEqual({ theme: 'dark', textSize: 150 });
    });
  });

  it('are looked at without a touch where the folder is not ours to change', async () => {
    expect(peekSettings(folder)).toEqual(defaults);
    await writeFile(join(folder, 'settings.json'), '{"theme": "da');
    expect(peekSettings(folder)).toEqual(defaults);
    await writeFile(join(folder, 'settings.json'), '{"theme": "dark"}');
    expect(peekSettings(folder)).toEqual({ theme: 'dark', textSize: 100 });
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
