import type { IconShape } from '../icons.ts';
import type { Author } from '../people/avatar.tsx';

/** One line of the palette: something to do, or somewhere to go. */
export interface PaletteEntry {
  readonly id: string;
  readonly title: string;
  /** At the end of the line: the shortcut, or where it is. A function is only asked for the lines that are shown. */
  readonly hint?: string | (() => string);
  readonly icon?: IconShape;
  /** Whose it is, instead of a drawing. */
  readonly person?: { readonly name: string; readonly author: Author };
  /** A person's words are in serif, the app's are not. */
  readonly voice: 'person' | 'app';
  /** Other words that it is found by. */
  readonly keywords?: string;
  readonly run: () => void;
}

/** An entry that fits what was typed. */
export interface FoundEntry {
  readonly entry: PaletteEntry;
  /** Positions of the letters of the title that were typed. */
  readonly marks: readonly number[];
}
