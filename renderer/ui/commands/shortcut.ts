import type { FramePlatform } from '../frame/app-frame.tsx';

/**
 * A shortcut is written as `Mod+Shift+F`: any of `Mod`, `Alt` and `Shift`, then a key as the keyboard event names it. `Mod`
 * is Command on macOS and Ctrl elsewhere; `Plus` stands for the plus key, which the notation itself needs.
 */
export interface Shortcut {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/** What of a keyboard event decides. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/** Throws for a modifier there is not: a shortcut is written by us. */
export function parseShortcut(shortcut: string): Shortcut {
  const parts = shortcut.split('+');
  const key = parts.pop();
  const unknown = parts.filter((part) => !['Mod', 'Alt', 'Shift'].includes(part));
  if (key === undefined || key === '' || unknown.length > 0) throw new Error(`No shortcut: ${shortcut}`);
  return { mod: parts.includes('Mod'), alt: parts.includes('Alt'), shift: parts.includes('Shift'), key };
}

/** A plain key writes a letter or edits, so it is nobody's shortcut while somebody types. */
export const isPlain = ({ mod, alt }: Shortcut): boolean => !mod && !alt;

/** Whether these keys are that shortcut. A letter or digit is also known by its place, for keyboards of other scripts. */
export function matchesShortcut(shortcut: Shortcut, event: KeyPress, platform: FramePlatform): boolean {
  const [mod, other] =
    platform === 'darwin' ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  // AltGr, which Windows reports as Ctrl with Alt, writes characters.
  if (other || event.getModifierState('AltGraph')) return false;
  if (mod !== shortcut.mod || event.altKey !== shortcut.alt) return false;
  const isLetterOrDigit = /^[a-z0-9]$/iu.test(shortcut.key);
  // Which signs need Shift depends on the keyboard, so it only counts for what every keyboard has without it.
  const isSign = shortcut.key.length === 1 && !isLetterOrDigit;
  if (!isSign && shortcut.key !== 'Plus' && event.shiftKey !== shortcut.shift) return false;
  if (shortcut.key === 'Plus') return event.key === '+' || event.key === '=';
  if (event.key.toLowerCase() === shortcut.key.toLowerCase()) return true;
  if (!isLetterOrDigit || !shortcut.mod) return false;
  const place = /^[0-9]$/u.test(shortcut.key) ? `Digit${shortcut.key}` : `Key${shortcut.key.toUpperCase()}`;
  return event.code === place && !/^[a-z]$/iu.test(event.key);
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Plus: '+',
};
const macKeyNames: Readonly<Record<string, string>> = {
  Delete: '⌦',
  Enter: '↩',
  PageUp: '⇞',
  PageDown: '⇟',
};

/** As it is written on this system: `Ctrl Shift F`, `⇧⌘F`. */
export function formatShortcut(shortcut: string, platform: FramePlatform): string {
  const { mod, alt, shift, key } = parseShortcut(shortcut);
  const letter = key.length === 1 ? key.toUpperCase() : key;
  if (platform === 'darwin') {
    const name = macKeyNames[key] ?? keyNames[key] ?? letter;
    return [alt && '⌥', shift && '⇧', mod && '⌘', name].filter(Boolean).join('');
  }
  return [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', keyNames[key] ?? letter].filter(Boolean).join(' ');
}

/** As `aria-keyshortcuts` wants it: `Control+K`, `Meta+K`. */
export function ariaKeyShortcut(shortcut: string, platform: FramePlatform): string {
  const { mod, alt, shift, key } = parseShortcut(shortcut);
  const control = platform === 'darwin' ? 'Meta' : 'Control';
  return [mod && control, alt && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}
