import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { StarterKit } from '@tiptap/starter-kit';
import * as Y from 'yjs';
import { recordAuthor } from '@/model/authors.ts';
import { sessionNotes } from '@/model/records/session-notes.ts';
import { writeHistory, type OnesHistory } from './write-history.ts';
import { asSession } from './world.ts';

/** What a page gives notes to be read in, and nothing else. */
const look =
  '.bare { width: 600px; margin: 0 auto; font: 15px/24px serif; white-space: break-spaces; outline: none; } .bare p { margin: 0 0 8px; }';

/** The document that both the app and the bare editor are given: notes written over a long time, by one person. */
export function writtenNotes(history: OnesHistory): Y.Doc {
  const document = new Y.Doc();
  const stop = recordAuthor(asSession(document), 'learner');
  writeHistory(sessionNotes(asSession(document)), history);
  stop();
  return document;
}

/** TipTap as it comes over a Yjs document, with nothing of ours around it. */
export function createBareEditor(history: OnesHistory) {
  const update = Y.encodeStateAsUpdate(writtenNotes(history));
  const style = new CSSStyleSheet();
  style.replaceSync(look);
  document.adoptedStyleSheets.push(style);
  document.body.style.height = '100vh';
  document.body.style.overflow = 'auto';
  let editor: Editor | undefined;

  const open = (): void => {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, update);
    editor = new Editor({
      element: document.body,
      extensions: [
        StarterKit.configure({ undoRedo: false }),
        Collaboration.configure({ fragment: copy.getXmlFragment('notes') }),
      ],
      injectCSS: false,
      editorProps: { attributes: { class: 'bare' } },
    });
  };
  const close = (): void => editor?.destroy();

  return {
    open,
    close,
    /** Milliseconds until the notes are drawn; the document is there already. */
    rendering: async (): Promise<number> => {
      close();
      const copy = new Y.Doc();
      Y.applyUpdate(copy, update);
      const begin = performance.now();
      editor = new Editor({
        element: document.body,
        extensions: [
          StarterKit.configure({ undoRedo: false }),
          Collaboration.configure({ fragment: copy.getXmlFragment('notes') }),
        ],
        injectCSS: false,
        editorProps: { attributes: { class: 'bare' } },
      });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      // Style, layout and paint of this frame come after its callbacks, and this task before all others.
      await scheduler.postTask(() => undefined, { priority: 'user-blocking' });
      return performance.now() - begin;
    },
  };
}
