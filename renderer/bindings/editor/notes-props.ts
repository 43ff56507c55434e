import type { ReactNode } from 'react';
import type * as Y from 'yjs';
import type { PersonalDocument, SharedDocument } from '@/model/documents.ts';
import type { Role } from '@/model/role.ts';
import type { InlineCommand } from './line-menu.ts';
import type { NotesToolbar } from './notes-toolbar.ts';

/** Shared notes have their two authors beside them; those in the personal document are mine alone, and look it. */
type NotesAudience =
  | { readonly document: SharedDocument; readonly isPrivate?: false }
  | { readonly document: PersonalDocument; readonly isPrivate: true };

export type RichNotesProps = NotesAudience & {
  readonly notes: Y.XmlFragment;
  readonly names: Readonly<Record<Role, string>>;
  /** The editor's name for a screen reader. */
  readonly label: string;
  readonly className?: string;
  readonly isWritable: boolean;
  /** Renders the formatting buttons; called again when what the caret stands in changes. */
  readonly toolbar: (toolbar: NotesToolbar) => ReactNode;
  /** The blocks in which there are words that I have not seen, by their place when this was found out. */
  readonly newBlocks?: readonly number[];
  /** What a line can be made into, beside blocks: its words leave the notes. */
  readonly inlineCommands?: readonly InlineCommand[];
};
