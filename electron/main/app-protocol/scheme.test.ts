import { describe, expect, it, vi } from 'vitest';
import { isAppAddress, isOurPage } from './scheme.ts';

vi.mock('electron', () => ({ protocol: {} }));

describe('an address of ours', () => {
  it.each(['app://waymark/', 'app://waymark/index.html', 'app://waymark/assets/a.js?b#c', 'APP://waymark/'])(
    '%s is one',
    (address) => {
      expect(isAppAddress(address)).toBe(true);
    },
  );

  it.each([
    'https://waymark/',
    'file://waymark/',
    'app://elsewhere/',
    'app://waymark.example/',
    'app://waymark:8080/',
    'app://user@waymark/',
    'app://:word@waymark/',
    'app:waymark',
    'waymark',
    '',
  ])('%j is none', (address) => {
    expect(isAppAddress(address)).toBe(false);
  });
});

describe('our page', () => {
  it.each(['app://waymark/index.html', 'app://waymark/index.html#/today'])('is at %s', (address) => {
    expect(isOurPage(address)).toBe(true);
  });

  it.each(['app://waymark/', 'app://waymark/index.html?a', 'app://waymark/x', 'about:blank', ''])(
    'is not at %j',
    (address) => {
      expect(isOurPage(address)).toBe(false);
    },
  );
});
