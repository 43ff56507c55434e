import type { FramePlatform } from '../frame/app-frame.tsx';
import { isEnabled, type Command } from './command.ts';
import { isPlain, matchesShortcut, parseShortcut, type KeyPress } from './shortcut.ts';

const writable = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const floating = 'dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"]';

/** Whether keys that reach this element write or choose something there. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(writable) !== null;

/** Whether something waits for an answer in front of the page: what is behind it does not hear keys or menus then. */
export const isPageCovered = (page: Document = document): boolean => page.querySelector(floating) !== null;

/** The enabled command that these keys call. A plain key calls none while somebody types. */
export function findByKeys(
  commands: readonly Command[],
  event: KeyPress & Pick<KeyboardEvent, 'target'>,
  platform: FramePlatform,
): Command | undefined {
  return commands.find((command) => {
    if (!isEnabled(command)) return false;
    return [command.shortcut, command.otherShortcut].some((written) => {
      if (written === undefined) return false;
      const shortcut = parseShortcut(written);
      if (!matchesShortcut(shortcut, event, platform)) return false;
      return !isPlain(shortcut) || !isTyping(event.target);
    });
  });
}

/** Runs the command that these keys call, for the part of the page that hears its own keys; answers whether there was one. */
export function hearKeys(
  commands: readonly Command[],
  event: KeyboardEvent,
  platform: FramePlatform,
): boolean {
  const command = findByKeys(commands, event, platform);
  if (command === undefined) return false;
  event.preventDefault();
  command.run();
  return true;
}
