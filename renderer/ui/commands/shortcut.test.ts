import { describe, expect, it } from 'vitest';
import {
  ariaKeyShortcut,
  formatShortcut,
  isPlain,
  matchesShortcut,
  parseShortcut,
  type KeyPress,
} from './shortcut.ts';

function press(key: string, held: Partial<KeyPress> & { readonly altGraph?: boolean } = {}): KeyPress {
  const { altGraph = false, ...rest } = held;
  const base = { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { ...base, ...rest, getModifierState: (name) => name === 'AltGraph' && altGraph };
}

describe('a shortcut', () => {
  it.each([
    ['Mod+K', 'Ctrl K', '⌘K', 'Control+K', 'Meta+K'],
    ['Mod+Shift+f', 'Ctrl Shift F', '⇧⌘F', 'Control+Shift+f', 'Meta+Shift+f'],
    ['Alt+ArrowUp', 'Alt ↑', '⌥↑', 'Alt+ArrowUp', 'Alt+ArrowUp'],
    ['Mod+Enter', 'Ctrl Enter', '⌘↩', 'Control+Enter', 'Meta+Enter'],
    ['Delete', 'Del', '⌦', 'Delete', 'Delete'],
    ['Mod+Plus', 'Ctrl +', '⌘+', 'Control+Plus', 'Meta+Plus'],
    ['?', '?', '?', '?', '?'],
  ])('%s is written %s, on macOS %s', (shortcut, elsewhere, mac, aria, macAria) => {
    expect(formatShortcut(shortcut, 'linux')).toBe(elsewhere);
    expect(formatShortcut(shortcut, 'win32')).toBe(elsewhere);
    expect(formatShortcut(shortcut, 'darwin')).toBe(mac);
    expect(ariaKeyShortcut(shortcut, 'linux')).toBe(aria);
    expect(ariaKeyShortcut(shortcut, 'darwin')).toBe(macAria);
  });

  it.each(['', 'Mod+', 'Control+K', 'Mod+Hyper+K'])('is not written “%s”', (shortcut) => {
    expect(() => parseShortcut(shortcut)).toThrow('No shortcut');
  });

  it('is plain where it has neither Mod nor Alt', () => {
    expect(['N', '?', 'Delete', 'Shift+N'].map((shortcut) => isPlain(parseShortcut(shortcut)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isPlain(parseShortcut('Mod+N'))).toBe(false);
    expect(isPlain(parseShortcut('Alt+ArrowUp'))).toBe(false);
  });

  it.each([
    ['Mod+K', press('k', { ctrlKey: true }), true],
    ['Mod+K', press('K', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+K', press('k', { metaKey: true }), false],
    ['Mod+K', press('k', { ctrlKey: true, altKey: true }), false],
    ['Mod+K', press('k'), false],
    // Caps lock.
    ['N', press('N'), true],
    ['N', press('n', { ctrlKey: true }), false],
    ['Mod+Shift+F', press('F', { ctrlKey: true, shiftKey: true }), true],
    // Where the question mark needs Shift, and where it does not.
    ['?', press('?', { shiftKey: true }), true],
    ['?', press('?'), true],
    ['Mod+Plus', press('=', { ctrlKey: true }), true],
    ['Mod+Plus', press('+', { ctrlKey: true, shiftKey: true }), true],
    ['Alt+ArrowUp', press('ArrowUp', { altKey: true }), true],
    ['Alt+ArrowUp', press('ArrowUp'), false],
    // A Russian keyboard, a French one, and one with the letters elsewhere.
    ['Mod+K', press('л', { ctrlKey: true, code: 'KeyK' }), true],
    ['Mod+1', press('&', { ctrlKey: true, code: 'Digit1' }), true],
    ['Mod+K', press('t', { ctrlKey: true, code: 'KeyK' }), false],
    ['N', press('т', { code: 'KeyN' }), false],
    ['Mod+2', press('²', { ctrlKey: true, code: 'Digit2', altGraph: true }), false],
  ])('%s is told from other keys (%#)', (shortcut, event, expected) => {
    expect(matchesShortcut(parseShortcut(shortcut), event, 'linux')).toBe(expected);
  });

  it('takes Command for Mod on macOS', () => {
    const shortcut = parseShortcut('Mod+K');
    expect(matchesShortcut(shortcut, press('k', { metaKey: true }), 'darwin')).toBe(true);
    expect(matchesShortcut(shortcut, press('k', { ctrlKey: true }), 'darwin')).toBe(false);
  });
});
