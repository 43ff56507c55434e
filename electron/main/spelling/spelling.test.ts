import { beforeEach, describe, expect, it, vi } from 'vitest';
import { smallDictionary } from '../../../e2e/fixtures/small-dictionary.ts';
import { isDictionary } from './dictionary.ts';
import { dictionaryAddress, isDictionaryAddress } from './fetch-dictionary.ts';
import { createSpelling, type SpellingEffects } from './spelling.ts';

const sound = new Uint8Array(smallDictionary(['hello', 'agenda']));

describe('a dictionary', () => {
  it('is one only whole', () => {
    expect(isDictionary(sound)).toBe(true);
    expect(isDictionary(sound.subarray(0, -1))).toBe(false);
    expect(isDictionary(new Uint8Array())).toBe(false);
    for (const at of [0, 4, 8, 12, 16, 40, sound.length - 2]) {
      const broken = sound.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x55;
      expect(isDictionary(broken), `byte ${String(at)}`).toBe(false);
    }
  });

  it.each([
    [dictionaryAddress, true],
    ['https://r3---sn.gvt1.com/edgedl/chrome/dict/en-gb-10-1.bdic?cms=1', true],
    ['http://r3.gvt1.com/edgedl/chrome/dict/en-gb-10-1.bdic', false],
    ['https://evilgvt1.com/en-gb-10-1.bdic', false],
    ['https://gvt1.com.example.org/en-gb-10-1.bdic', false],
    ['https://r3.gvt1.com:8443/en-gb-10-1.bdic', false],
    ['https://a:b@r3.gvt1.com/en-gb-10-1.bdic', false],
    ['https://r3.gvt1.com/en-us-10-1.bdic', false],
    ['file:///etc/passwd', false],
  ])('may come from %s: %s', (address, may) => {
    expect(isDictionaryAddress(address)).toBe(may);
  });
});

describe('spelling', () => {
  let kept: Uint8Array | undefined;
  let wish = false;
  const fetchDictionary = vi.fn<() => Promise<Uint8Array>>();
  const open = (changes: Partial<SpellingEffects> = {}) =>
    createSpelling({
      hasSystemChecker: false,
      readWish: () => Promise.resolve(wish),
      writeWish: async (isOn) => void (wish = isOn),
      hasDictionary: () => Promise.resolve(kept !== undefined),
      findSystemDictionary: () => Promise.resolve(undefined),
      fetchDictionary,
      isDictionary,
      keepDictionary: async (bytes) => void (kept = bytes),
      enable: () => Promise.resolve(true),
      disable: () => undefined,
      ...changes,
    });
  beforeEach(() => {
    kept = undefined;
    wish = false;
    fetchDictionary.mockReset().mockResolvedValue(sound);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('fetches nothing to be described or to start, also where the dictionary has gone', async () => {
    wish = true;
    const spelling = open();
    await spelling.resume();
    expect(await spelling.describe()).toEqual({ isOn: false, dictionary: 'to-fetch' });
    expect(fetchDictionary).not.toHaveBeenCalled();
  });

  it('fetches one when the person agrees, and comes back with it', async () => {
    expect(await open().turnOn()).toEqual({ isOn: true, dictionary: 'on-device' });
    const next = open();
    await next.resume();
    expect(await next.describe()).toEqual({ isOn: true, dictionary: 'on-device' });
    expect(fetchDictionary).toHaveBeenCalledOnce();
  });

  it('takes the one of the system before it fetches any', async () => {
    expect(await open({ findSystemDictionary: () => Promise.resolve(sound) }).turnOn()).toMatchObject({
      isOn: true,
    });
    expect(fetchDictionary).not.toHaveBeenCalled();
  });

  it('needs none where the system checks', async () => {
    expect(await open({ hasSystemChecker: true }).turnOn()).toEqual({ isOn: true, dictionary: 'system' });
    expect(fetchDictionary).not.toHaveBeenCalled();
    expect(kept).toBeUndefined();
  });

  it.each([
    ['not-reached', { fetchDictionary: () => Promise.reject(new Error('offline')) }],
    ['not-a-dictionary', { fetchDictionary: () => Promise.resolve(new Uint8Array(100)) }],
    ['not-written', { keepDictionary: () => Promise.reject(new Error('full')) }],
    ['not-taken', { enable: () => Promise.resolve(false) }],
  ] as const)('stays off and says why: %s', async (failure, changes) => {
    expect(await open(changes).turnOn()).toMatchObject({ isOn: false, failure });
    expect(wish).toBe(false);
  });

  it('is off when it was turned off', async () => {
    const spelling = open();
    await spelling.turnOn();
    expect(await spelling.turnOff()).toEqual({ isOn: false, dictionary: 'on-device' });
    expect(wish).toBe(false);
  });
});
