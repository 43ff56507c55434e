import { TaskItem, TaskList } from '@tiptap/extension-list';
import { InputRule, type Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';
import { announce } from '@/ui/announce.ts';
import { changeList, listAround } from './lists.ts';
import { strings } from './strings.ts';

/** A list of things to tick; the ticks are part of the text, so both people see them. */
export const CheckList = TaskList.extend({
  // The second is how GitHub and others write one.
  parseHTML: () => [
    { tag: 'ul[data-type="taskList"]', priority: 60 },
    { tag: 'ul.contains-task-list', priority: 60 },
  ],
  renderHTML: () => ['ul', { 'data-type': 'taskList', class: 'check-list' }, 0],
});

const itemName = 'taskItem';
const isDone = (item: ProseMirrorNode): boolean => item.attrs['checked'] === true;

/** The item that a place in the text stands in, and where it begins. */
function itemAround(place: ResolvedPos): { readonly at: number; readonly item: ProseMirrorNode } | undefined {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const item = place.node(depth);
    if (item.type.name === itemName) return { at: place.before(depth), item };
  }
  return undefined;
}

function tick(editor: Editor, at: number, done: boolean): boolean {
  return editor.commands.command(({ tr }) => {
    if (tr.doc.nodeAt(at)?.type.name !== itemName) return false;
    tr.setNodeAttribute(at, 'checked', done);
    return true;
  });
}

/** Ticks or unticks the item that the caret stands in; answers whether there was one. */
export function tickHere(editor: Editor): boolean {
  const found = itemAround(editor.state.selection.$head);
  if (found === undefined || !editor.isEditable) return false;
  announce(strings.itemTicked(!isDone(found.item)));
  return tick(editor, found.at, !isDone(found.item));
}

/** The words beside the box: the first line of the item. */
const wordsOf = (item: ProseMirrorNode): string => item.firstChild?.textContent.slice(0, 200) ?? '';

/** An item with its box. The box is no stop for the Tab key, which moves within the text: Ctrl Enter ticks. */
export const CheckItem = TaskItem.extend({
  content: 'block+',
  priority: 1_000,
  addAttributes: () => ({
    checked: {
      default: false,
      keepOnSplit: false,
      parseHTML: (item: HTMLElement): boolean =>
        item.dataset['checked'] === 'true' || item.querySelector('input')?.hasAttribute('checked') === true,
    },
  }),
  parseHTML: () => [
    {
      tag: `li[data-type="${itemName}"]`,
      priority: 60,
      contentElement: (item: HTMLElement) => item.querySelector('div') ?? item,
    },
    { tag: 'li.task-list-item', priority: 60 },
  ],
  renderHTML: ({ node }) => ['li', { 'data-type': itemName, 'data-checked': isDone(node) }, ['div', 0]],
  addKeyboardShortcuts() {
    return { ...this.parent?.(), 'Mod-Enter': () => tickHere(this.editor) };
  },
  addInputRules() {
    const wraps: readonly InputRule[] = this.parent?.() ?? [];
    // `- [ ] ` as Markdown writes it: the list that the first sign has made becomes another kind.
    const changes = new InputRule({
      find: /^\[([ x]?)\]\s$/u,
      handler: ({ state, range, match }) => {
        const here = listAround(state.selection.$from);
        if (here === undefined || here.list.type.name === 'taskList') return null;
        state.tr.delete(range.from, range.to);
        const after = listAround(state.tr.selection.$from);
        if (after === undefined) return null;
        changeList(state.tr, after, 'taskList', (index) => ({
          checked: index === here.index && match[1] === 'x',
        }));
        return undefined;
      },
    });
    return [changes, ...wraps];
  },
  addNodeView() {
    return ({ node, getPos, editor }) => {
      const dom = document.createElement('li');
      const box = document.createElement('input');
      const contentDOM = document.createElement('div');
      box.type = 'checkbox';
      box.className = 'check-box';
      box.contentEditable = 'false';
      box.tabIndex = -1;
      // The caret stays where it is.
      box.addEventListener('mousedown', (event) => event.preventDefault());
      box.addEventListener('change', () => {
        const at = getPos();
        if (at !== undefined) tick(editor, at, box.checked);
      });
      dom.append(box, contentDOM);
      let shown: ProseMirrorNode | undefined;
      const show = (item: ProseMirrorNode): void => {
        // What stands in it is drawn by the editor; of the item itself little changes while somebody types.
        if (shown === undefined || isDone(shown) !== isDone(item)) {
          dom.dataset['checked'] = String(isDone(item));
          box.checked = isDone(item);
          box.defaultChecked = isDone(item);
        }
        if (shown?.firstChild !== item.firstChild)
          box.setAttribute('aria-label', strings.tickItem(wordsOf(item)));
        box.disabled = !editor.isEditable;
        shown = item;
      };
      show(node);
      return {
        dom,
        contentDOM,
        update: (next) => {
          if (next.type.name !== itemName) return false;
          show(next);
          return true;
        },
        ignoreMutation: (mutation) => mutation.type !== 'selection' && mutation.target === box,
        stopEvent: (event) => event.target === box,
      };
    };
  },
}).configure({ nested: true });
