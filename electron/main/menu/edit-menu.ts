import type { MenuItemConstructorOptions } from 'electron';
import { strings } from './strings.ts';

/** What is under the pointer, as the page's engine says. */
export interface EditPlace {
  readonly isEditable: boolean;
  /** Empty where the word is right, or nobody checks. */
  readonly misspelledWord: string;
  readonly suggestions: readonly string[];
  readonly can: {
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    readonly canCut: boolean;
    readonly canCopy: boolean;
    readonly canPaste: boolean;
    readonly canSelectAll: boolean;
  };
}

export interface EditEffects {
  readonly replace: (word: string) => void;
  /** From now on that word is right. */
  readonly learn: (word: string) => void;
}

/** More would push the menu's other lines away. */
const mostSuggestions = 5;

const separator = { type: 'separator' } as const;

/** The menu of a text: a misspelt word's suggestions first, then what can be done with what is written. */
export function editMenu(
  { isEditable, misspelledWord, suggestions, can }: EditPlace,
  platform: NodeJS.Platform,
  { replace, learn }: EditEffects,
): MenuItemConstructorOptions[] {
  if (!isEditable) return [{ role: 'copy', enabled: can.canCopy }];
  const spelling: MenuItemConstructorOptions[] =
    misspelledWord === ''
      ? []
      : [
          ...(suggestions.length === 0
            ? [{ label: strings.noSuggestions, enabled: false }]
            : suggestions.slice(0, mostSuggestions).map((word) => ({
                // A single one would underline the next letter.
                label: word.replaceAll('&', '&&'),
                click: () => replace(word),
              }))),
          separator,
          { label: strings.learnWord, click: () => learn(misspelledWord) },
          separator,
        ];
  // macOS has these two in its Edit menu only.
  const undo: MenuItemConstructorOptions[] =
    platform === 'darwin'
      ? []
      : [{ role: 'undo', enabled: can.canUndo }, { role: 'redo', enabled: can.canRedo }, separator];
  return [
    ...spelling,
    ...undo,
    { role: 'cut', enabled: can.canCut },
    { role: 'copy', enabled: can.canCopy },
    { role: 'paste', enabled: can.canPaste },
    separator,
    { role: 'selectAll', enabled: can.canSelectAll },
  ];
}
