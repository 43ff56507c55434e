import { Collaboration } from '@tiptap/extension-collaboration';
import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useState, type ReactNode } from 'react';
import type * as Y from 'yjs';
import type { PersonalDocument, SharedDocument } from '@/model/documents.ts';
import type { Role } from '@/model/role.ts';
import { useServices } from '../services.ts';
import { begunHistory } from '../histories.ts';
import { AuthorBars } from './author-bars.ts';
import { managerForEditor, NotesHistory } from './notes-history.ts';

/** The marks and blocks the toolbar switches. */
export type NotesFormat = 'bold' | 'italic' | 'bulletList' | 'blockquote';

export interface NotesToolbar {
  readonly isOn: (format: NotesFormat) => boolean;
  readonly toggle: (format: NotesFormat) => void;
}

export interface RichNotesProps {
  readonly document: SharedDocument | PersonalDocument;
  readonly notes: Y.XmlFragment;
  /** Who may have written in it; left out where only I do. */
  readonly names?: Readonly<Record<Role, string>>;
  /** The editor's name for a screen reader. */
  readonly label: string;
  readonly className?: string;
  readonly isWritable: boolean;
  /** Renders the formatting buttons; called again when what the caret stands in changes. */
  readonly toolbar: (toolbar: NotesToolbar) => ReactNode;
  /** What to say in place of notes that this version cannot show without losing part of them. */
  readonly unreadable: ReactNode;
}

function toggle(editor: Editor, format: NotesFormat): void {
  const chain = editor.chain().focus();
  switch (format) {
    case 'bold':
      chain.toggleBold().run();
      break;
    case 'italic':
      chain.toggleItalic().run();
      break;
    case 'bulletList':
      chain.toggleBulletList().run();
      break;
    case 'blockquote':
      chain.toggleBlockquote().run();
      break;
  }
}

/** A rich text of a shared document, edited in place. Every keystroke goes into the document; nothing is kept here. */
export function RichNotes(props: RichNotesProps) {
  const { document, notes, names, label, className = '', isWritable } = props;
  const { desktop } = useServices();
  const [isUnreadable, setIsUnreadable] = useState(false);

  const history = begunHistory(document);
  const editor = useEditor(
    {
      extensions: [
        // Undo comes with the document, so that it never takes back the other person's words.
        StarterKit.configure({
          undoRedo: false,
          // It would write an empty paragraph into the document of whoever only looks.
          trailingNode: false,
          link: { openOnClick: false, HTMLAttributes: { rel: null, target: null } },
        }),
        // Without its keys: the window's undo hears them.
        Collaboration.extend({ addKeyboardShortcuts: () => ({}) }).configure({
          fragment: notes,
          ...(history && { yUndoOptions: { undoManager: managerForEditor(history) } }),
        }),
        ...(history ? [NotesHistory.configure({ history, notes })] : []),
        ...(names ? [AuthorBars.configure({ document: document as SharedDocument, notes, names })] : []),
      ],
      // Our content policy refuses injected styles; the rules it would inject are in ui/styles.
      injectCSS: false,
      editable: isWritable,
      // A node this version does not know would be deleted, for both people, by the first keystroke.
      enableContentCheck: true,
      onContentError: ({ disableCollaboration }) => {
        disableCollaboration();
        setIsUnreadable(true);
      },
      editorProps: {
        attributes: { class: className, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
        handleDOMEvents: {
          // The editor would swallow these; so they go on to the window, whose undo knows all of the document.
          keydown: (_, event) =>
            (event.ctrlKey || event.metaKey) &&
            (/^[zy]$/iu.test(event.key) || event.code === 'KeyZ' || event.code === 'KeyY'),
          click: (_, event) => {
            const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
            if (link === null) return false;
            event.preventDefault();
            if (event.ctrlKey || event.metaKey) void desktop.openLink(link.getAttribute('href') ?? '');
            return false;
          },
        },
      },
    },
    [document, notes, isWritable],
  );

  const on = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      bulletList: editor.isActive('bulletList'),
      blockquote: editor.isActive('blockquote'),
    }),
  });

  if (isUnreadable) return props.unreadable;
  return (
    <>
      <EditorContent editor={editor} />
      {isWritable &&
        props.toolbar({ isOn: (format) => on[format], toggle: (format) => toggle(editor, format) })}
    </>
  );
}
