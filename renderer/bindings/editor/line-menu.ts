import { Extension, type Editor } from '@tiptap/core';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { announce } from '@/ui/announce.ts';
import type { IconShape } from '@/ui/icons.ts';
import { readCommand, readQuery, type LineCommand, type MenuSign } from './read-line.ts';
import { strings } from './strings.ts';

/** Something handed in from outside that takes words from the notes: an action, a decision. */
export interface InlineCommand extends LineCommand {
  readonly icon: IconShape;
  /** Is given the rest of the line, which leaves the notes. */
  readonly run: (text: string) => void;
}

/** A line of the menu. */
export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconShape;
  /** Written for the platform. */
  readonly shortcut?: string;
  /** Takes the place of the sign and what is typed behind it. */
  readonly choose: (editor: Editor, range: { readonly from: number; readonly to: number }) => void;
}

/** What the menu shows. */
export interface OpenMenu {
  readonly sign: MenuSign;
  /** From the sign to the caret. */
  readonly from: number;
  readonly to: number;
  readonly choices: readonly MenuChoice[];
  readonly index: number;
}

/** A command that the line ends in. Enter runs it, once there is something to give it. */
export interface CommandHint {
  readonly label: string;
  readonly from: number;
  readonly isEmpty: boolean;
}

interface MenuState {
  readonly open: OpenMenu | undefined;
  readonly command: CommandHint | undefined;
  /** The place of a sign whose menu was closed: it stays so until another one is typed. */
  readonly dismissed: number | undefined;
}

const closed: MenuState = { open: undefined, command: undefined, dismissed: undefined };

const key = new PluginKey<MenuState>('line-menu');

export interface LineMenuOptions {
  /** What fits what has been typed behind a sign. */
  readonly choicesFor: (sign: MenuSign, words: string) => readonly MenuChoice[];
  readonly commands: () => readonly InlineCommand[];
  /** For the editor's attributes: what a screen reader follows while the menu is open. */
  readonly listId: string;
  readonly onChange: (menu: OpenMenu | undefined, hint: CommandHint | undefined) => void;
}

export const optionId = (listId: string, index: number): string => `${listId}-${String(index)}`;

/** The line that the caret stands in: the text of its block between two breaks. */
export function lineAround({
  selection,
}: EditorState): { readonly start: number; readonly before: string; readonly text: string } | undefined {
  const { $head, empty } = selection;
  const block = $head.parent;
  if (!empty || !block.isTextblock || block.type.spec.code === true) return undefined;
  if ($head.marks().some(({ type }) => type.spec.code === true)) return undefined;
  // Breaks and anything else that is one step long stand for themselves, so that places in the text are places in the block.
  const whole = block.textBetween(0, block.content.size, undefined, '\n');
  const begin = whole.lastIndexOf('\n', $head.parentOffset - 1) + 1;
  const end = whole.indexOf('\n', $head.parentOffset);
  const text = whole.slice(begin, end === -1 ? undefined : end);
  return { start: $head.start() + begin, before: text.slice(0, $head.parentOffset - begin), text };
}

function findMenu(
  state: EditorState,
  before: OpenMenu | undefined,
  { choicesFor }: LineMenuOptions,
): OpenMenu | undefined {
  const line = lineAround(state);
  const query = line && readQuery(line.before);
  if (line === undefined || query === undefined) return undefined;
  const choices = choicesFor(query.sign, query.words);
  if (choices.length === 0) return undefined;
  const from = line.start + query.at;
  const chosen = before?.from === from ? before.choices[before.index]?.id : undefined;
  const index = Math.max(
    choices.findIndex(({ id }) => id === chosen),
    0,
  );
  return { sign: query.sign, from, to: state.selection.head, choices, index };
}

function findCommand(
  state: EditorState,
  before: CommandHint | undefined,
  { commands }: LineMenuOptions,
): CommandHint | undefined {
  const line = commands().length === 0 ? undefined : lineAround(state);
  const found = line && readCommand(line.text, commands());
  if (line === undefined || found === undefined) return undefined;
  // Only from within what it is given: elsewhere in the line Enter is Enter.
  const from = line.start + found.at;
  if (state.selection.head <= from) return undefined;
  const hint = { label: found.command.label, from, isEmpty: found.rest === '' };
  const isSame = before?.from === from && before.label === hint.label && before.isEmpty === hint.isEmpty;
  return isSame ? before : hint;
}

/**
 * Chooses a command from the menu: it takes the words behind the sign, or where there are none those before it on the line.
 * An empty line waits for them behind the command's name.
 */
export function takeLine(
  { view, state }: Editor,
  range: { readonly from: number; readonly to: number },
  command: InlineCommand,
): void {
  const line = lineAround(state);
  if (line === undefined) return;
  const [at, end] = [range.from - line.start, range.to - line.start];
  const [before, behind] = [line.text.slice(0, at).trim(), line.text.slice(end).trim()];
  const words = behind === '' ? before : behind;
  if (words === '') {
    view.dispatch(state.tr.insertText(`/${command.label.toLowerCase()} `, range.from, range.to));
    return;
  }
  const from = behind === '' ? line.start : range.from;
  view.dispatch(state.tr.delete(from, line.start + line.text.length).scrollIntoView());
  command.run(words);
}

/** Gives the line's command its words, which leave the notes; answers whether there was one. */
function runLine(view: EditorView, { commands }: LineMenuOptions): boolean {
  const line = lineAround(view.state);
  const found = line && readCommand(line.text, commands());
  if (line === undefined || found === undefined || found.rest === '') return false;
  const end = line.start + line.text.length;
  view.dispatch(view.state.tr.delete(line.start + found.at, end).scrollIntoView());
  found.command.run(found.rest);
  return true;
}

/** What can be put in at the caret, and who can be named: a menu that is worked with the keys while the caret stays. */
export const LineMenu = Extension.create<LineMenuOptions>({
  name: 'lineMenu',
  priority: 1_100,
  addProseMirrorPlugins() {
    const { editor, options } = this;
    const stateOf = (state: EditorState): MenuState => key.getState(state) ?? closed;
    const choose = (view: EditorView, open: OpenMenu): void => {
      open.choices[open.index]?.choose(editor, open);
      view.focus();
    };
    return [
      new Plugin<MenuState>({
        key,
        state: {
          init: () => closed,
          apply: (transaction, before, _, state) => {
            const set = transaction.getMeta(key) as Partial<MenuState> | undefined;
            if (set !== undefined) return { ...before, ...set };
            const isTyped = transaction.docChanged && !isChangeOrigin(transaction);
            if (!isTyped && !transaction.selectionSet && !transaction.docChanged) return before;
            const map = (place: number): number => transaction.mapping.map(place, -1);
            const dismissed = before.dismissed === undefined ? undefined : map(before.dismissed);
            const open = before.open && { ...before.open, from: map(before.open.from) };
            // A caret that only comes by asks for nothing.
            const found = isTyped || open !== undefined ? findMenu(state, open, options) : undefined;
            const isSame = found !== undefined && (isTyped || found.from === open?.from);
            return {
              open: isSame && found.from !== dismissed ? found : undefined,
              command: findCommand(state, before.command, options),
              dismissed: found?.from === dismissed ? dismissed : undefined,
            };
          },
        },
        props: {
          attributes: (state): Record<string, string> => {
            const { open } = stateOf(state);
            if (open === undefined) return {};
            return {
              'aria-controls': options.listId,
              'aria-activedescendant': optionId(options.listId, open.index),
            };
          },
          handleKeyDown: (view, event) => {
            const { open, command } = stateOf(view.state);
            const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
            if (!isPlain || view.composing) return false;
            if (open === undefined)
              return event.key === 'Enter' && command !== undefined && runLine(view, options);
            const count = open.choices.length;
            const go = (by: number): boolean => {
              const index = (open.index + by + count) % count;
              view.dispatch(view.state.tr.setMeta(key, { open: { ...open, index } }));
              announce(strings.menuAt(open.choices[index]?.label ?? '', index + 1, count));
              return true;
            };
            switch (event.key) {
              case 'ArrowDown':
                return go(1);
              case 'ArrowUp':
                return go(-1);
              case 'Enter':
              case 'Tab':
                choose(view, open);
                return true;
              case 'Escape':
                // Not for what is around the text, which Escape closes too.
                event.stopPropagation();
                view.dispatch(view.state.tr.setMeta(key, { open: undefined, dismissed: open.from }));
                return true;
              default:
                return false;
            }
          },
          handleDOMEvents: {
            blur: (view) => {
              const { open } = stateOf(view.state);
              if (open !== undefined) view.dispatch(view.state.tr.setMeta(key, { open: undefined }));
              return false;
            },
          },
        },
        view: () => ({
          update: (view, previous) => {
            const [{ open, command }, before] = [stateOf(view.state), stateOf(previous)];
            if (open === before.open && command === before.command) return;
            if (open !== undefined && before.open?.from !== open.from)
              announce(strings.menuOpened(open.choices.length, open.choices[0]?.label ?? ''));
            if (command !== undefined && command.from !== before.command?.from)
              announce(strings.writeThen(command.label));
            options.onChange(open, command);
          },
          destroy: () => options.onChange(undefined, undefined),
        }),
      }),
    ];
  },
});
