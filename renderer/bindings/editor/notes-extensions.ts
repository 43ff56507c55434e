import type { AnyExtension } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type * as Y from 'yjs';
import type { SharedDocument } from '@/model/documents.ts';
import type { Role } from '@/model/role.ts';
import type { History } from '@/model/undo/history.ts';
import { BlockMarks } from './block-marks.ts';
import { NotesCode, NotesHeading, NotesListItem, NotesNumberedList } from './blocks.ts';
import { CheckItem, CheckList } from './check-list.ts';
import { FormatKeys } from './format-keys.ts';
import { guardedCollaboration } from './guarded-collaboration.ts';
import { LineMenu, type LineMenuOptions } from './line-menu.ts';
import { NotesLink } from './links.ts';
import { MentionInk, mentionNames } from './mention-ink.ts';
import type { NotesCheck } from './notes-check.ts';
import { managerForEditor, NotesHistory } from './notes-history.ts';
import { Pasting } from './pasting.ts';

/** What notes are made of: the schema, without the document, the screen and the person. */
export const notesSchemaExtensions: readonly AnyExtension[] = [
  StarterKit.configure({
    // Undo comes with the document, so that it never takes back the other person's words.
    undoRedo: false,
    // It would write an empty paragraph into the document of whoever only looks.
    trailingNode: false,
    // Ours stand below.
    codeBlock: false,
    heading: false,
    link: false,
    listItem: false,
    orderedList: false,
  }),
  NotesHeading,
  NotesCode,
  NotesListItem,
  NotesNumberedList,
  CheckList,
  CheckItem,
  NotesLink,
];

export interface NotesExtensionOptions {
  readonly notes: Y.XmlFragment;
  readonly names: Readonly<Record<Role, string>>;
  /** Whose bars there are; without it the text is only mine. */
  readonly document: SharedDocument | undefined;
  readonly history: History | undefined;
  readonly check: NotesCheck;
  readonly onCut: () => void;
  readonly menu: LineMenuOptions;
  readonly onEditLink: () => void;
}

/** All that makes an editor of a rich text. */
export function notesExtensions(options: NotesExtensionOptions): AnyExtension[] {
  const { notes, names, document, history, check } = options;
  return [
    ...notesSchemaExtensions,
    guardedCollaboration(check, options.onCut).configure({
      fragment: notes,
      ...(history && { yUndoOptions: { undoManager: managerForEditor(history) } }),
    }),
    ...(history ? [NotesHistory.configure({ history, notes })] : []),
    BlockMarks.configure({ notes, shared: document && { document, names } }),
    MentionInk.configure({ names: mentionNames(names) }),
    LineMenu.configure(options.menu),
    Pasting,
    FormatKeys.configure({ onEditLink: options.onEditLink }),
  ];
}
