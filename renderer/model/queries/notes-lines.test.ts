import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { firstWords } from './first-words.ts';
import { notesDifference } from './notes-difference.ts';
import { notesLines, textOf } from './notes-lines.ts';

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
const line = (text: string): Y.XmlElement => element('paragraph', [words(text)]);
const item = (text: string, checked: boolean): Y.XmlElement => element('taskItem', [line(text)], { checked });

function notesOf(...blocks: readonly unknown[]): Y.XmlFragment {
  const notes = new Y.Doc().getXmlFragment('notes');
  notes.insert(0, blocks as Y.XmlElement[]);
  return notes;
}
const read = (notes: Y.XmlFragment) =>
  notesLines(notes).map((line) => [line.kind, line.depth, line.marker, textOf(line), line.block]);

it('reads every kind of block as lines', () => {
  const notes = notesOf(
    element('heading', [words('Above')], { level: 1 }),
    element('heading', [words('Beneath')], { level: 2 }),
    element('bulletList', [
      element('listItem', [
        line('one'),
        line('and more'),
        element('orderedList', [element('listItem', [line('in it')])], { start: 4 }),
      ]),
    ]),
    element('taskList', [item('done', true), item('to do', false)]),
    element('blockquote', [line('said')]),
    element('codeBlock', [words('let x')]),
    element('horizontalRule'),
    element('paragraph', [words('a'), element('hardBreak'), words('b')]),
  );
  expect(read(notes)).toEqual([
    ['heading', 0, '', 'Above', 0],
    ['heading', 0, '', 'Beneath', 1],
    ['item', 1, '–', 'one', 2],
    ['item', 1, '', 'and more', 2],
    ['item', 2, '4.', 'in it', 2],
    ['item', 1, '☑', 'done', 3],
    ['item', 1, '☐', 'to do', 3],
    ['quote', 0, '', 'said', 4],
    ['code', 0, '', 'let x', 5],
    ['rule', 0, '', '', 6],
    ['paragraph', 0, '', 'a\nb', 7],
  ]);
  expect(
    notesLines(notes)
      .map(({ level }) => level)
      .slice(0, 3),
  ).toEqual([1, 2, undefined]);
  expect(
    notesLines(notes)
      .map(({ isDone }) => isDone)
      .slice(4, 8),
  ).toEqual([undefined, true, false, undefined]);
});

it('tells where a link leads, as it stands there', () => {
  const notes = notesOf(
    element('paragraph', [
      words('here', { link: { href: 'https://example.org' }, bold: {} }),
      element('hardBreak'),
      words('there', { link: { href: 'javascript:0' } }),
      element('hardBreak'),
      words('nowhere', { link: { href: { a: 1 } } }),
    ]),
  );
  const [first] = notesLines(notes);
  expect(first?.runs.map(({ href }) => href)).toEqual([
    'https://example.org',
    undefined,
    'javascript:0',
    undefined,
    undefined,
  ]);
  expect(first?.runs[0]?.marks).toEqual(['bold', 'link']);
});

it('names what is none of ours, and reads its words all the same', () => {
  const notes = notesOf(
    element('table', [element('row', [line('a cell')])]),
    element('script', [words('alert(1)')]),
    element('widget'),
    words('words without a block'),
    new Y.Map(),
  );
  expect(read(notes)).toEqual([
    ['unknown', 0, '', '', 0],
    ['unknown', 0, '', '', 0],
    ['paragraph', 0, '', 'a cell', 0],
    ['unknown', 0, '', '', 1],
    ['paragraph', 0, '', 'alert(1)', 1],
    ['unknown', 0, '', '', 2],
    ['unknown', 0, '', '', 3],
    ['paragraph', 0, '', 'words without a block', 3],
    ['unknown', 0, '', '', 4],
  ]);
});

it('follows ten thousand levels no further than a page goes', () => {
  const document = new Y.Doc();
  const notes = document.getXmlFragment('notes');
  document.transact(() => {
    let at: Y.XmlFragment = notes;
    for (let level = 0; level < 10_000; level += 1) {
      const made = element('blockquote');
      at.insert(0, [made]);
      at = made;
    }
    at.insert(0, [line('far in')]);
    notes.insert(1, [line('after it')]);
  });
  expect(read(notes)).toEqual([
    ['unknown', 0, '', '', 0],
    ['paragraph', 0, '', 'after it', 1],
  ]);
  expect(firstWords(notes)).toBe('after it');
});

it('a tick is a change of its line', () => {
  const [before, after] = [
    notesLines(notesOf(element('taskList', [item('buy milk', false)]))),
    notesLines(notesOf(element('taskList', [item('buy milk', true)]))),
  ];
  expect(notesDifference(before, after).map(({ kind, line }) => [kind, line.marker])).toEqual([
    ['removed', '☐'],
    ['added', '☑'],
  ]);
});

it('notes begin with their first words', () => {
  expect(firstWords(notesOf())).toBe('');
  expect(firstWords(notesOf(element('paragraph'), element('horizontalRule')))).toBe('');
  expect(
    firstWords(notesOf(element('paragraph'), element('bulletList', [element('listItem', [line('one')])]))),
  ).toBe('one');
  expect(firstWords(notesOf(line('x'.repeat(5_000))))).toHaveLength(200);
});
