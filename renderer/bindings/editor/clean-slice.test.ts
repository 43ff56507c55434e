import { getSchema } from '@tiptap/core';
import { Fragment, Node as ProseMirrorNode, Slice } from '@tiptap/pm/model';
import { expect, it } from 'vitest';
import { cleanSlice, longestParagraph } from './clean-slice.ts';
import { notesSchemaExtensions } from './notes-extensions.ts';

const schema = getSchema([...notesSchemaExtensions]);
const sliceOf = (...blocks: readonly object[]): Slice =>
  new Slice(Fragment.from(blocks.map((block) => ProseMirrorNode.fromJSON(schema, block))), 0, 0);
const text = (words: string, marks: readonly object[] = []) => ({ type: 'text', text: words, marks });
const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });
const cleaned = (slice: Slice) => {
  const { slice: made, cutInto } = cleanSlice(slice, schema);
  made.content.forEach((block) => block.check());
  return { made, cutInto, json: made.content.toJSON() as unknown };
};
const link = (href: string) => ({ type: 'link', attrs: { href } });

it('keeps words whose link may not be followed, and links that may', () => {
  const { made } = cleaned(
    sliceOf(
      paragraph(
        text('a', [link('javascript:alert(1)')]),
        text('b', [link('data:text/html,x')]),
        text('c', [link('file:///etc/passwd'), { type: 'bold' }]),
        text('d', [link('https://example.org')]),
      ),
    ),
  );
  expect(made.content.firstChild?.textContent).toBe('abcd');
  const links: unknown[] = [];
  made.content.descendants((node) => {
    for (const mark of node.marks) if (mark.type.name === 'link') links.push([node.text, mark.attrs['href']]);
  });
  expect(links).toEqual([['d', 'https://example.org']]);
});

it('takes of a block’s attributes what is ours', () => {
  const { json } = cleaned(
    sliceOf(
      { type: 'heading', attrs: { level: 4 }, content: [text('h')] },
      { type: 'codeBlock', attrs: { language: 'x fixed inset-0' }, content: [text('c')] },
      {
        type: 'orderedList',
        attrs: { start: 1e12, type: 'I' },
        content: [{ type: 'listItem', content: [paragraph(text('i'))] }],
      },
    ),
  );
  expect(json).toMatchObject([
    { attrs: { level: 2 } },
    { attrs: { language: null } },
    { attrs: { start: 1, type: null } },
  ]);
});

it('flattens what nests further than anybody reads, with all its words', () => {
  let made: object = paragraph(text('innermost'));
  for (let depth = 0; depth < 300; depth += 1)
    made = { type: 'blockquote', content: [paragraph(text(`level ${String(depth)}`)), made] };
  const { made: slice } = cleaned(sliceOf(made));
  let deepest = 0;
  const walk = (node: ProseMirrorNode, depth: number): void => {
    deepest = Math.max(deepest, depth);
    node.forEach((child) => walk(child, depth + 1));
  };
  slice.content.forEach((block) => walk(block, 1));
  expect(deepest).toBeLessThan(40);
  const all = slice.content.textBetween(0, slice.content.size, '\n');
  for (const words of ['innermost', 'level 0', 'level 299']) expect(all).toContain(words);
});

it('cuts a paragraph that nobody could write in, behind spaces and never within a letter', () => {
  const words = 'word and '.repeat(10_000).trim();
  const { made, cutInto } = cleaned(sliceOf(paragraph(text(words))));
  expect(cutInto).toBe(made.content.childCount);
  const pieces: string[] = [];
  made.content.forEach((block) => pieces.push(block.textContent));
  expect(pieces.join('')).toBe(words);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(longestParagraph);
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith(' '))).toBe(true);

  const emoji = '🌱'.repeat(12_000);
  const cut: string[] = [];
  cleaned(sliceOf(paragraph(text(emoji)))).made.content.forEach((block) => cut.push(block.textContent));
  expect(cut.join('')).toBe(emoji);
  expect(cut.every((piece) => piece.isWellFormed())).toBe(true);
});

it('leaves what is fit as it is', () => {
  const slice = new Slice(
    Fragment.from(
      ProseMirrorNode.fromJSON(schema, paragraph(text('half'), text(' bold', [{ type: 'bold' }]))),
    ),
    1,
    1,
  );
  const { made, cutInto } = cleaned(slice);
  expect(cutInto).toBe(0);
  expect(made.eq(slice)).toBe(true);
});
