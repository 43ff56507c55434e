import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Slice } from '@tiptap/pm/model';
import { showToast } from '@/ui/feedback/toasts.ts';
import { cleanSlice } from './clean-slice.ts';
import { judgePaste, looksLikeMarkdown, maximumPasteCharacters } from './judge-paste.ts';
import { reduceHtml } from './reduce-html.ts';
import { strings } from './strings.ts';

const key = new PluginKey('pasting');

const refusals = {
  'only-files': strings.noFiles,
  'too-much': strings.tooMuch(new Intl.NumberFormat('en-GB').format(maximumPasteCharacters)),
  full: strings.notesFull,
} as const;

/** Says what cannot come in and keeps it out; answers whether it was refused as a whole. */
function refuse(view: EditorView, data: DataTransfer): boolean {
  const verdict = judgePaste({
    text: data.getData('text/plain'),
    html: data.getData('text/html'),
    files: data.files.length,
    present: view.state.doc.content.size,
  });
  if (verdict.kind === 'refused') showToast(refusals[verdict.because]);
  else if (verdict.leavesOut) showToast(strings.noFilesAround);
  return verdict.kind === 'refused';
}

async function pasteMarkdown(editor: Editor, text: string): Promise<void> {
  const { readMarkdown } = await import('./read-markdown.ts');
  if (editor.isDestroyed) return;
  const { view, schema } = editor;
  const slice = readMarkdown(text, schema);
  if (slice === undefined) view.pasteText(text);
  else view.dispatch(view.state.tr.replaceSelection(said(cleanSlice(slice, schema))).scrollIntoView());
}

function said({ slice, cutInto }: ReturnType<typeof cleanSlice>): Slice {
  if (cutInto > 0) showToast(strings.wasCut(cutInto));
  return slice;
}

const isInCode = ({ state }: EditorView): boolean =>
  state.selection.$head.parent.type.spec.code === true ||
  state.selection.$head.marks().some(({ type }) => type.spec.code === true);

/**
 * What comes in from elsewhere: words, and nothing else. Markdown becomes what it says, unless it is pasted as plain words
 * (with Shift) or into code.
 */
export const Pasting = Extension.create({
  name: 'pasting',
  priority: 1_200,
  addProseMirrorPlugins() {
    const { editor } = this;
    let isPlain = false;
    return [
      new Plugin({
        key,
        props: {
          handleDOMEvents: {
            keydown: (_, event) => {
              isPlain = event.key.toLowerCase() === 'v' && event.shiftKey && (event.ctrlKey || event.metaKey);
              return false;
            },
            paste: (view, event) => {
              const plain = isPlain;
              isPlain = false;
              const data = event.clipboardData;
              if (data === null || !view.editable) return false;
              const isRefused = refuse(view, data);
              const text = data.getData('text/plain');
              const isMarkdown =
                !plain && data.getData('text/html') === '' && !isInCode(view) && looksLikeMarkdown(text);
              if (!isRefused && !isMarkdown) return false;
              event.preventDefault();
              if (!isRefused) void pasteMarkdown(editor, text);
              return true;
            },
            drop: (view, event) => {
              // What is moved within the text came in before.
              const data = view.dragging === null ? event.dataTransfer : null;
              if (data === null || !view.editable || !refuse(view, data)) return false;
              event.preventDefault();
              return true;
            },
          },
          transformPastedHTML: reduceHtml,
          transformPasted: (slice, { state }) => said(cleanSlice(slice, state.schema)),
        },
      }),
    ];
  },
});
