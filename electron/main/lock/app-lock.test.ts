import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppLock } from './app-lock.ts';
import { waitAfter } from './attempts.ts';
import { createHoldBack } from './hold-back.ts';
import { createLockFile, lockFileName, lockFrom, readLock } from './lock-file.ts';

describe('the lock', () => {
  let folder: string;
  let now = 0;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-lock-'));
    now = 0;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const open = () => createAppLock(readLock(folder), createLockFile(folder), () => now, 2 ** 10);
  const path = (): string => join(folder, lockFileName);
  const locked = async () => {
    await open().setUp('three quiet owls', 5);
    return open();
  };

  it('is open where there is none, and starts closed where there is one', async () => {
    expect(open().state()).toEqual({ isSet: false, isLocked: false, isDamaged: false, idleMinutes: 0 });
    const lock = await locked();
    expect(lock.state()).toEqual({ isSet: true, isLocked: true, isDamaged: false, idleMinutes: 5 });
    expect(await lock.unlock('three quiet owls')).toEqual({ kind: 'right' });
    expect(lock.state().isLocked).toBe(false);
  });

  it('keeps no passphrase, and no two files of one passphrase are the same', async () => {
    await locked();
    const first = await readFile(path(), 'utf8');
    expect(first).not.toContain('owls');
    await rm(path());
    await locked();
    expect(await readFile(path(), 'utf8')).not.toBe(first);
  });

  it('takes a letter however a keyboard writes it', async () => {
    await open().setUp('caf\u00e9 at nine', 0);
    expect(await open().unlock('cafe\u0301 at nine')).toEqual({ kind: 'right' });
  });

  it('makes whoever guesses wait, longer each time, and looks at nothing meanwhile', async () => {
    const lock = await locked();
    expect(await lock.unlock('one')).toEqual({ kind: 'wrong', waitMs: 0 });
    expect(await lock.unlock('two')).toEqual({ kind: 'wrong', waitMs: 0 });
    expect(await lock.unlock('three')).toEqual({ kind: 'wrong', waitMs: 5_000 });
    now += 4_999;
    expect(await lock.unlock('three quiet owls')).toEqual({ kind: 'too-soon', waitMs: 1 });
    now += 1;
    expect(await lock.unlock('four')).toEqual({ kind: 'wrong', waitMs: 10_000 });
    expect([5, 6, 20].map(waitAfter)).toEqual([20_000, 40_000, 300_000]);
  });

  it('counts guesses that come at once one by one', async () => {
    const lock = await locked();
    const answers = await Promise.all(['a', 'b', 'c', 'three quiet owls', 'd'].map(lock.unlock));
    expect(answers.map(({ kind }) => kind)).toEqual(['wrong', 'wrong', 'wrong', 'too-soon', 'too-soon']);
  });

  it('counts a wrong one of whoever would remove or change it too', async () => {
    const lock = await locked();
    await lock.unlock('three quiet owls');
    await lock.remove('one');
    await lock.change('two', 'four quiet owls');
    expect(await lock.remove('three')).toEqual({ kind: 'wrong', waitMs: 5_000 });
    expect(open().state().isSet).toBe(true);
  });

  it('is changed and removed with the passphrase there is', async () => {
    const lock = await locked();
    await lock.unlock('three quiet owls');
    expect(await lock.change('three quiet owls', 'four quiet owls')).toEqual({ kind: 'right' });
    expect(await open().unlock('four quiet owls')).toEqual({ kind: 'right' });
    expect(await lock.remove('four quiet owls')).toEqual({ kind: 'right' });
    expect(open().state().isSet).toBe(false);
  });

  it('stays as it was where the disk refuses', async () => {
    await rm(folder, { recursive: true });
    const lock = open();
    expect(await lock.setUp('three quiet owls', 5)).toEqual({ kind: 'not-written' });
    expect(lock.state().isSet).toBe(false);
  });

  it('is closed by hand only where there is one', async () => {
    const none = open();
    none.lockNow();
    expect(none.state().isLocked).toBe(false);
    const lock = await locked();
    await lock.unlock('three quiet owls');
    lock.lockNow();
    expect(lock.state().isLocked).toBe(true);
  });

  it('that is damaged is closed, takes no passphrase, and is opened and set aside on purpose', async () => {
    await writeFile(path(), '{"version": 1');
    const lock = open();
    expect(lock.state()).toMatchObject({ isSet: true, isLocked: true, isDamaged: true });
    expect(await lock.unlock('three quiet owls')).toMatchObject({ kind: 'wrong' });
    lock.openDamaged();
    expect(lock.state()).toMatchObject({ isSet: false, isLocked: false, isDamaged: false });
    expect(await readFile(`${path()}.damaged`, 'utf8')).toBe('{"version": 1');
  });

  it('that is sound is not opened as if it were damaged', async () => {
    const lock = await locked();
    lock.openDamaged();
    expect(lock.state().isLocked).toBe(true);
  });

  it('is damaged where its file asks for more work than any of ours, or is not whole', async () => {
    await locked();
    const file = JSON.parse(await readFile(path(), 'utf8')) as Record<string, unknown>;
    expect(lockFrom(file)).toBeDefined();
    for (const change of [
      { cost: 2 ** 30 },
      { cost: 3000 },
      { salt: 'AAAA' },
      { hash: '' },
      { version: 2 },
      { idleMinutes: 7 },
    ])
      expect([change, lockFrom({ ...file, ...change })]).toEqual([change, undefined]);
  });
});

describe('while the lock is closed', () => {
  it('only what is named crosses, and events wait in their order', () => {
    let isLocked = true;
    const { mayAnswer, pass, release } = createHoldBack(() => isLocked);
    expect(mayAnswer('archive:choose-and-read')).toBe(false);
    expect(mayAnswer('settings:write')).toBe(false);
    expect(mayAnswer('lock:set-up')).toBe(false);
    expect(mayAnswer('lock:unlock')).toBe(true);
    expect(mayAnswer('window:ready-to-close')).toBe(true);
    const sent: string[] = [];
    pass('menu:chosen', () => sent.push('first'));
    pass('menu:chosen', () => sent.push('second'));
    pass('window:state', () => sent.push('window'));
    expect(sent).toEqual(['window']);
    isLocked = false;
    release();
    expect(sent).toEqual(['window', 'first', 'second']);
    expect(mayAnswer('archive:choose-and-read')).toBe(true);
  });
});
