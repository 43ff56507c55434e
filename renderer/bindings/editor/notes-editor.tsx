import { Editor } from '@tiptap/core';
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useCommands } from '@/ui/commands/use-commands.ts';
import type { SuggestionPlace } from '@/ui/editing/suggestion-place.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { begunHistory } from '../histories.ts';
import { useServices } from '../services.ts';
import { applyFormat, formatsOn } from './apply-format.ts';
import { takeInHand, useEditorInHand } from './editor-in-hand.ts';
import { hearClicks, hearPress, hearUndoKeys } from './hear-in-notes.ts';
import { LineMenuView, type ShownMenu } from './line-menu-view.tsx';
import { linkHere, readAddress, removeLink, setLink } from './links.ts';
import { menuChoices } from './menu-choices.ts';
import { notesCommands } from './notes-commands.ts';
import { notesExtensions } from './notes-extensions.ts';
import { checkOf } from './notes-check.ts';
import type { RichNotesProps } from './notes-props.ts';
import { strings } from './strings.ts';
import { useNotesEditor } from './use-notes-editor.ts';

// It comes with the first link that somebody looks at.
const LinkPopover = lazy(async () => ({
  default: (await import('@/ui/editing/link-popover.tsx')).LinkPopover,
}));

const none: readonly number[] = [];

/** Where the caret or what is chosen stands in the window. */
function placeOf({ view, state }: Editor): SuggestionPlace {
  const [from, to] = [view.coordsAtPos(state.selection.from), view.coordsAtPos(state.selection.to, -1)];
  return { left: Math.min(from.left, to.left), top: from.top, bottom: to.bottom };
}

/** The formats at the caret of an editor, as {@link formatsOn} writes them. */
function useFormatsOn(editor: Editor | undefined): string {
  return useSyncExternalStore(
    useCallback(
      (listener: () => void) => {
        editor?.on('transaction', listener);
        return () => editor?.off('transaction', listener);
      },
      [editor],
    ),
    () => (editor === undefined || editor.isDestroyed ? '' : formatsOn(editor)),
  );
}

/** The editor of a rich text that is sound: see rich-notes.tsx. */
export function NotesEditor(props: RichNotesProps) {
  const { notes, label, className = '', isWritable, newBlocks = none, toolbar } = props;
  const { learner, mentor } = props.names;
  const { desktop } = useServices();
  const listId = useId();
  const [shownMenu, setShownMenu] = useState<ShownMenu>();
  const [link, setLinkAsked] = useState<SuggestionPlace>();
  // What changes while somebody types is read when it is needed: for nothing of it the editor is made anew.
  const latest = useRef({ commands: props.inlineCommands, label });
  useLayoutEffect(() => {
    latest.current = { commands: props.inlineCommands, label };
  });
  const document = props.isPrivate === true ? undefined : props.document;
  const history = begunHistory(props.document);
  const hasHistory = history !== undefined;

  const make = useCallback(
    (place: HTMLElement): Editor => {
      const names = { learner, mentor };
      const commands = () => latest.current.commands ?? [];
      const editor: Editor = new Editor({
        element: place,
        extensions: notesExtensions({
          notes,
          names,
          document,
          history,
          check: checkOf(notes),
          onCut: () => editor.setEditable(false, false),
          menu: {
            listId,
            commands,
            choicesFor: menuChoices(names, commands),
            onChange: (open, hint) => setShownMenu({ open, hint }),
          },
          onEditLink: () => setLinkAsked(placeOf(editor)),
        }),
        // Our content policy refuses injected styles; the rules it would inject are in ui/styles/notes.css.
        injectCSS: false,
        editable: isWritable,
        editorProps: {
          attributes: {
            class: className,
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': latest.current.label,
            'data-words-only': '',
          },
          handleDOMEvents: {
            keydown: (_, event) => hearUndoKeys(editor, event, hasHistory),
            mousedown: (_, event) => hearPress(event),
            click: (_, event) => hearClicks(event, isWritable, (address) => desktop.openLink(address)),
          },
        },
      });
      return editor;
    },
    [notes, document, history, hasHistory, isWritable, learner, mentor, className, listId, desktop],
  );
  const { place, editor } = useNotesEditor(make);
  const on = useFormatsOn(editor).split(' ');

  useEffect(() => editor?.view.dom.setAttribute('aria-label', label), [editor, label]);
  useEffect(() => editor && takeInHand(editor), [editor]);
  useEffect(() => editor?.storage.blockMarks.showNew(newBlocks), [editor, newBlocks]);
  const inHand = useEditorInHand();
  const editLink = (): void => {
    if (editor !== undefined) setLinkAsked(placeOf(editor));
  };
  useCommands(
    isWritable && (inHand === undefined || inHand === editor)
      ? notesCommands(editor, inHand === editor, editLink)
      : [],
  );

  return (
    <>
      <div ref={place} />
      {editor && shownMenu && <LineMenuView editor={editor} listId={listId} shown={shownMenu} />}
      {editor && link && (
        <Suspense>
          <LinkPopover
            place={link}
            address={linkHere(editor)?.address}
            asksForWords={editor.state.selection.empty && linkHere(editor) === undefined}
            problemWith={(address) => (readAddress(address) === undefined ? strings.noAddress : undefined)}
            onApply={(typed, words) => {
              const address = readAddress(typed);
              if (address !== undefined) setLink(editor, address, words === '' ? typed.trim() : words);
            }}
            onRemove={() => removeLink(editor)}
            onOpen={(typed) => {
              void desktop.openLink(readAddress(typed) ?? typed).then((isOpened) => {
                if (!isOpened) showToast(strings.linkNotOpened);
              });
            }}
            onClose={() => setLinkAsked(undefined)}
          />
        </Suspense>
      )}
      {isWritable &&
        toolbar({
          isAvailable: true,
          isOn: (format) => on.includes(format),
          toggle: (format) => {
            if (editor !== undefined) applyFormat(editor, format);
          },
          editLink,
        })}
    </>
  );
}
