import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { maximumBlockCharacters, maximumNotesDepth, nestsTooDeep, weighBlock } from './notes-blocks.ts';

type Made = Y.XmlElement | Y.XmlText;

const element = (
  name: string,
  children: readonly Made[] = [],
  attributes: Readonly<Record<string, unknown>> = {},
): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(0, [...children]);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
  return made;
};

const words = (text: string, marks: Readonly<Record<string, unknown>> = {}): Y.XmlText => {
  const made = new Y.XmlText();
  made.applyDelta([{ insert: text, attributes: marks }], { sanitize: false });
  return made;
};

/** The weight of a block that stands in a document. */
function weigh(make: () => unknown) {
  const notes = new Y.Doc().getXmlFragment('notes');
  notes.insert(0, [make() as Y.XmlElement]);
  return weighBlock(notes.toArray()[0]);
}

const nested = (depth: number): Y.XmlElement => {
  let made = element('paragraph', [words('deep')]);
  for (let level = 1; level < depth; level += 1) made = element('blockquote', [made]);
  return made;
};

it.each<readonly [string, () => unknown]>([
  ['a paragraph', () => element('paragraph', [words('Hello', { bold: {}, code: {} })])],
  ['an empty one', () => element('paragraph')],
  ['a heading', () => element('heading', [words('Hello')], { level: 1 })],
  ['a heading of an older Waymark', () => element('heading', [words('Hello')], { level: 5 })],
  ['a line break', () => element('paragraph', [words('a'), element('hardBreak'), words('b')])],
  [
    'a link, wherever it leads',
    () => element('paragraph', [words('x', { link: { href: 'javascript:0', target: null, rel: null } })]),
  ],
  [
    'lists in lists',
    () =>
      element(
        'orderedList',
        [
          element('listItem', [
            element('paragraph', [words('a')]),
            element('bulletList', [element('listItem', [element('paragraph')])]),
          ]),
        ],
        { start: 3 },
      ),
  ],
  [
    'a check list',
    () => element('taskList', [element('taskItem', [element('paragraph', [words('x')])], { checked: true })]),
  ],
  ['code', () => element('codeBlock', [words('let x')], { language: 'js' })],
  ['a rule', () => element('horizontalRule')],
  ['a quote as deep as can be', () => nested(maximumNotesDepth)],
])('%s can be written in', (_, make) => {
  expect(weigh(make).fault).toBeUndefined();
});

it.each<readonly [string, () => unknown]>([
  ['a name that nobody knows', () => element('table')],
  ['a script', () => element('script', [words('alert(1)')])],
  ['a name from JavaScript', () => element('__proto__')],
  ['a picture', () => element('paragraph', [element('image', [], { src: 'https://waymark.invalid/x.png' })])],
  ['an item outside a list', () => element('listItem', [element('paragraph')])],
  ['a paragraph in a list, without an item', () => element('bulletList', [element('paragraph')])],
  ['an item of the other kind of list', () => element('bulletList', [element('taskItem')])],
  ['a block in a paragraph', () => element('paragraph', [element('paragraph')])],
  ['words between items', () => element('bulletList', [words('x')])],
  ['words without a block', () => words('x')],
  ['anything but an element', () => new Y.Map()],
  ['an attribute that nobody knows', () => element('paragraph', [], { onclick: 'alert(1)' })],
  ['a style', () => element('paragraph', [words('x')], { style: 'position: fixed' })],
  ['an attribute of another kind', () => element('heading', [words('x')], { level: 'high' })],
  ['a tick that is no tick', () => element('taskList', [element('taskItem', [], { checked: 'yes' })])],
  ['a mark that nobody knows', () => element('paragraph', [words('x', { iframe: { src: 'x' } })])],
  ['a mark with more in it than it has', () => element('paragraph', [words('x', { bold: { style: 'x' } })])],
  ['a link with an event', () => element('paragraph', [words('x', { link: { href: 'x', onclick: 'x' } })])],
  ['a link that is no text', () => element('paragraph', [words('x', { link: { href: { a: 1 } } })])],
  ['marks in code', () => element('codeBlock', [words('x', { bold: {} })])],
  [
    'an address beyond all bounds',
    () => element('paragraph', [words('x', { link: { href: 'x'.repeat(5_000) } })]),
  ],
  [
    'something embedded in words',
    () => {
      const text = new Y.XmlText('x');
      text.insertEmbed(1, { image: 'https://waymark.invalid' });
      return element('paragraph', [text]);
    },
  ],
  ['a value where an element stands', () => element('paragraph', [new Y.Map() as never])],
])('%s cannot', (_, make) => {
  expect(weigh(make).fault).toBe('unknown');
});

it('a block of more than a page holds is named as large, and one that nests deeper than a page as deep', () => {
  expect(
    weigh(() => element('paragraph', [words('x'.repeat(maximumBlockCharacters))])).fault,
  ).toBeUndefined();
  expect(weigh(() => element('paragraph', [words('x'.repeat(maximumBlockCharacters + 1))])).fault).toBe(
    'large',
  );
  const many = () =>
    element(
      'paragraph',
      Array.from({ length: 20_000 }, () => element('hardBreak')),
    );
  expect(weigh(many).fault).toBe('large');
  expect(weigh(() => nested(maximumNotesDepth + 1)).fault).toBe('deep');
});

it('a block that nests ten thousand levels is looked through without recursion', () => {
  const document = new Y.Doc();
  const notes = document.getXmlFragment('notes');
  document.transact(() => {
    let at: Y.XmlFragment = notes;
    for (let level = 0; level < 10_000; level += 1) {
      const made = element('blockquote');
      at.insert(0, [made]);
      at = made;
    }
  });
  expect(weighBlock(notes.get(0)).fault).toBe('deep');
  expect(nestsTooDeep(notes.get(0))).toBe(true);
  notes.insert(1, [nested(maximumNotesDepth - 1)]);
  expect(nestsTooDeep(notes.get(1))).toBe(false);
});

it('what was taken out of a block is no part of it', () => {
  const notes = new Y.Doc().getXmlFragment('notes');
  const paragraph = element('paragraph', [words('x'), element('script')], { onclick: 'alert(1)' });
  notes.insert(0, [paragraph]);
  paragraph.delete(1, 1);
  paragraph.removeAttribute('onclick');
  expect(weighBlock(paragraph)).toEqual({ fault: undefined, characters: 1 });
});
