import type { Editor } from '@tiptap/core';
import { AllSelection, TextSelection } from '@tiptap/pm/state';
import type { NotesFormat } from './formats.ts';
import { formatNames } from './formats.ts';
import { toggleList } from './lists.ts';

export function isFormatOn(editor: Editor, format: NotesFormat): boolean {
  if (format === 'heading') return editor.isActive('heading', { level: 1 });
  if (format === 'subheading') return editor.isActive('heading') && !editor.isActive('heading', { level: 1 });
  return editor.isActive(format);
}

/** The formats at the caret, as one text: so that whoever shows them draws anew only when they are others. */
export const formatsOn = (editor: Editor): string =>
  [
    ...formatNames.filter((format) => isFormatOn(editor, format)),
    ...(editor.isActive('link') ? ['link'] : []),
  ].join(' ');

/** Switches a format; `range` is taken out first, as one step: what somebody typed to ask for it. */
export function applyFormat(
  editor: Editor,
  format: NotesFormat,
  range?: { readonly from: number; readonly to: number },
): void {
  const chain = editor.chain().focus();
  if (range !== undefined) chain.deleteRange(range);
  // All of a text is more than its blocks, and no block can be made of that: what is meant is all that stands in it.
  if (editor.state.selection instanceof AllSelection)
    chain.command(({ tr }) => {
      tr.setSelection(TextSelection.between(tr.doc.resolve(0), tr.doc.resolve(tr.doc.content.size)));
      return true;
    });
  switch (format) {
    case 'bold':
      chain.toggleBold().run();
      break;
    case 'italic':
      chain.toggleItalic().run();
      break;
    case 'underline':
      chain.toggleUnderline().run();
      break;
    case 'strike':
      chain.toggleStrike().run();
      break;
    case 'code':
      chain.toggleCode().run();
      break;
    case 'heading':
      chain.toggleHeading({ level: 1 }).run();
      break;
    case 'subheading':
      chain.toggleHeading({ level: 2 }).run();
      break;
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      chain.command(({ tr, commands }) => toggleList(tr, commands, format)).run();
      break;
    case 'blockquote':
      chain.toggleBlockquote().run();
      break;
    case 'codeBlock':
      chain.toggleCodeBlock().run();
      break;
  }
}
