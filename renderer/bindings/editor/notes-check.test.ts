import { getSchema } from '@tiptap/core';
import { updateYFragment, ySyncPluginKey, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { readRichText, type RichTextNode } from '@/model/rich-text.ts';
import { checkOf, isSound } from './notes-check.ts';
import { notesSchemaExtensions } from './notes-extensions.ts';

const schema = getSchema([...notesSchemaExtensions]);

/** A rich text as plain values: what a random one is made from. */
type Made =
  | { readonly words: string; readonly marks: Readonly<Record<string, unknown>> }
  | {
      readonly name: string;
      readonly attributes: Readonly<Record<string, unknown>>;
      readonly children: readonly Made[];
    };

const anyMarks = fc.dictionary(
  fc.constantFrom(
    'bold',
    'italic',
    'strike',
    'underline',
    'code',
    'link',
    'font',
    '__proto__',
    'link--abcdefgh',
  ),
  fc.constantFrom<unknown>(
    {},
    { href: 'https://example.org', target: null },
    { href: 'javascript:alert(1)' },
    { href: 'https://example.org', onclick: 'x' },
    true,
    'x',
  ),
  { maxKeys: 2 },
);
const anyName = fc.constantFrom(
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'hardBreak',
  'doc',
  'text',
  'image',
  'script',
  'constructor',
);
const anyAttributes = fc.dictionary(
  fc.constantFrom('level', 'start', 'type', 'checked', 'language', 'onclick', 'style', 'class', 'dir'),
  fc.constantFrom<unknown>(1, 2, 3, 1.5, true, false, null, 'js', 'x y', { a: 1 }),
  { maxKeys: 2 },
);
const words = fc.record({ words: fc.string({ minLength: 1, maxLength: 4 }), marks: anyMarks });

const { wild } = fc.letrec<{ wild: Made }>((tie) => ({
  wild: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.record({
      name: anyName,
      attributes: anyAttributes,
      children: fc.array<Made>(tie('wild'), { maxLength: 3 }),
    }),
  ),
}));

const plainMarks = fc.dictionary(fc.constantFrom('bold', 'italic', 'strike', 'underline'), fc.constant({}), {
  maxKeys: 2,
});
const line = fc.array(
  fc.oneof(
    fc.record({ words: fc.string({ minLength: 1, maxLength: 4 }), marks: plainMarks }),
    fc.constant<Made>({ name: 'hardBreak', attributes: {}, children: [] }),
  ),
  { maxLength: 3 },
);
const node = (name: string, children: readonly Made[], attributes = {}) => ({ name, attributes, children });

/** What the editor itself may write. */
const { block: soundBlock } = fc.letrec<{ block: Made }>((tie) => {
  const blocks = fc.array<Made>(tie('block'), { minLength: 1, maxLength: 2 });
  return {
    block: fc.oneof(
      { depthSize: 'small' },
      line.map((children) => node('paragraph', children)),
      line.map((children) => node('heading', children, { level: 2 })),
      fc.constant(node('codeBlock', [{ words: 'code', marks: {} }], { language: 'js' })),
      fc.constant(node('horizontalRule', [])),
      blocks.map((children) => node('blockquote', children)),
      blocks.map((children) => node('bulletList', [node('listItem', children)])),
      blocks.map((children) => node('orderedList', [node('listItem', children)], { start: 2 })),
      blocks.map((children) => node('taskList', [node('taskItem', children, { checked: true })])),
    ),
  };
});

/** Words that follow each other stand in one text, as an editor writes them. */
function buildAll(children: readonly Made[]): (Y.XmlElement | Y.XmlText)[] {
  const built: (Y.XmlElement | Y.XmlText)[] = [];
  let run: { insert: string; attributes: object }[] = [];
  const settle = (): void => {
    if (run.length === 0) return;
    const text = new Y.XmlText();
    text.applyDelta(run, { sanitize: false });
    built.push(text);
    run = [];
  };
  for (const child of children) {
    if ('words' in child) {
      run.push({ insert: child.words, attributes: { ...child.marks } });
      continue;
    }
    settle();
    built.push(build(child));
  }
  settle();
  return built;
}

function build(made: Extract<Made, { name: string }>): Y.XmlElement {
  const element = new Y.XmlElement(made.name);
  for (const [key, value] of Object.entries(made.attributes)) element.setAttribute(key, value as string);
  element.insert(0, buildAll(made.children));
  return element;
}

function notesOf(blocks: readonly Made[]): Y.XmlFragment {
  const notes = new Y.Doc().getXmlFragment('notes');
  notes.insert(0, buildAll(blocks));
  return notes;
}

const defaults: Readonly<Record<string, unknown>> = { level: 1, start: 1, checked: false };

/** All that stands in a rich text; what says nothing, and what the schema says by itself, is left out. */
function contentOf(nodes: readonly RichTextNode[]): unknown {
  return nodes.map((node) => {
    // Letter by letter: how a text is cut into runs is no part of it.
    if ('runs' in node)
      return node.runs.flatMap(([text, marks]) =>
        Array.from(text, (letter) => [letter, withoutNothing(marks)]),
      );
    return [node.name, withoutNothing(node.attributes), contentOf(node.children)];
  });
}
const withoutNothing = (attributes: readonly (readonly [string, unknown])[]): unknown =>
  attributes
    .filter(([key, value]) => value !== null && defaults[key] !== value)
    .map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null
        ? Object.entries(value).filter(([, part]) => part !== null)
        : value,
    ]);

/** Empty lists, items and quotes hold nothing: the binding takes them out. */
const isEmptyContainer = (made: Made): boolean =>
  'name' in made &&
  ((/(?:List|Item|quote)$/u.test(made.name) && made.children.length === 0) ||
    made.children.some(isEmptyContainer));

it('whatever is found sound, the binding shows and takes up again without losing any of it', () => {
  let sound = 0;
  fc.assert(
    fc.property(fc.array(fc.oneof(wild, soundBlock), { maxLength: 2 }), (blocks) => {
      const notes = notesOf(blocks);
      if (!isSound(checkOf(notes).snapshot()) || blocks.some(isEmptyContainer)) return;
      sound += 1;
      const before = contentOf(readRichText(notes));
      const shown = yXmlFragmentToProseMirrorRootNode(notes, schema);
      if (blocks.length > 0) shown.check();
      updateYFragment(notes.doc as Y.Doc, notes, shown, { mapping: new Map(), isOMark: new Map() });
      expect(contentOf(readRichText(notes))).toEqual(before);
    }),
    { numRuns: 2_000 },
  );
  expect(sound).toBeGreaterThan(300);
});

it('what the editor itself may write is sound', () => {
  fc.assert(
    fc.property(fc.array(soundBlock, { maxLength: 3 }), (blocks) => {
      expect(isSound(checkOf(notesOf(blocks)).snapshot())).toBe(true);
    }),
  );
});

it('names the blocks that cannot be written in, as they come and go', () => {
  const notes = notesOf([node('paragraph', []), node('paragraph', [])]);
  const check = checkOf(notes);
  let heard = 0;
  const stop = check.subscribe(() => (heard += 1));
  expect(check.snapshot()).toEqual({ blocks: new Map(), isTooLarge: false });
  notes.insert(1, [build(node('script', []))]);
  expect([...check.snapshot().blocks]).toEqual([[1, 'unknown']]);
  expect(check.snapshot()).toBe(check.snapshot());
  (notes.get(0) as Y.XmlElement).setAttribute('onclick', 'alert(1)');
  expect([...check.snapshot().blocks]).toEqual([
    [0, 'unknown'],
    [1, 'unknown'],
  ]);
  notes.delete(0, 2);
  expect(isSound(check.snapshot())).toBe(true);
  expect(heard).toBe(3);
  stop();
  notes.insert(0, [build(node('script', []))]);
  expect(heard).toBe(3);
  expect(isSound(check.snapshot())).toBe(false);
});

it('is not asked at each letter: what the editor writes is sound', () => {
  const notes = notesOf([node('paragraph', [{ words: 'a', marks: {} }])]);
  let heard = 0;
  checkOf(notes).subscribe(() => (heard += 1));
  const text = (notes.get(0) as Y.XmlElement).get(0) as Y.XmlText;
  notes.doc?.transact(() => text.insert(1, 'b'), ySyncPluginKey);
  expect(heard).toBe(0);
  text.insert(2, 'c');
  expect(heard).toBe(1);
});

it('notes that hold more than an editor opens are too large as a whole', () => {
  const long = (): Made => node('paragraph', [{ words: 'x'.repeat(90_000), marks: {} }]);
  expect(checkOf(notesOf(Array.from({ length: 11 }, long))).snapshot()).toEqual({
    blocks: new Map(),
    isTooLarge: false,
  });
  expect(checkOf(notesOf(Array.from({ length: 12 }, long))).snapshot().isTooLarge).toBe(true);
});
