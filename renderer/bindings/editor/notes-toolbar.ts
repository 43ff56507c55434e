import type { NotesFormat } from './formats.ts';

/** What the buttons of an editor do, and what the words at the caret are already. */
export interface NotesToolbar {
  /** False where the notes can only be read: then there is nothing to format. */
  readonly isAvailable: boolean;
  readonly isOn: (format: NotesFormat | 'link') => boolean;
  readonly toggle: (format: NotesFormat) => void;
  /** Opens the small sheet for the link at the caret, or for a new one. */
  readonly editLink: () => void;
}

export const noToolbar: NotesToolbar = {
  isAvailable: false,
  isOn: () => false,
  toggle: () => undefined,
  editLink: () => undefined,
};
