import { CodeBlock } from '@tiptap/extension-code-block';
import { Heading } from '@tiptap/extension-heading';
import { ListItem, OrderedList } from '@tiptap/extension-list';
import { textblockTypeInputRule } from '@tiptap/core';

/*
 * Blocks as we draw them. What a document says of a block goes into the page as a property that we name, never as it stands
 * there: a `class` or a `style` from elsewhere could cover the page or pass for part of it. The names and attributes are those
 * of model/notes-blocks.ts.
 */

/** Two levels. Older notes may hold more; they read as the lower one. Beneath the title of their point they are h3 and h4. */
export const NotesHeading = Heading.configure({ levels: [1, 2] }).extend({
  parseHTML: () => [
    { tag: 'h3[data-level="1"]', attrs: { level: 1 }, priority: 60 },
    { tag: 'h1', attrs: { level: 1 } },
    ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 2 } })),
  ],
  renderHTML: ({ node }) => {
    const isUpper = node.attrs['level'] === 1;
    return [isUpper ? 'h3' : 'h4', { 'data-level': isUpper ? 1 : 2 }, 0];
  },
  addInputRules() {
    return [
      textblockTypeInputRule({
        find: /^(#{1,6})\s$/,
        type: this.type,
        getAttributes: ([, signs = '']) => ({ level: signs.length === 1 ? 1 : 2 }),
      }),
    ];
  },
});

/** Without colours: its language is kept, as other programs may want it. */
export const NotesCode = CodeBlock.extend({
  renderHTML: () => ['pre', { spellcheck: 'false' }, ['code', 0]],
});

/**
 * Any block may come first, not only a paragraph: when two people take paragraphs out of one item at the same time, what is
 * left may begin with a list, and a block that the schema does not allow is deleted, with all that is in it.
 */
export const NotesListItem = ListItem.extend({ content: 'block+', renderHTML: () => ['li', 0] });

/** The numbers are drawn as the list counts them; their style is ours. */
export const NotesNumberedList = OrderedList.extend({
  renderHTML: ({ node }) => [
    'ol',
    { start: node.attrs['start'] === 1 ? null : Number(node.attrs['start']) },
    0,
  ],
});
