import { Extension } from '@tiptap/core';
import { MarkdownManager } from '@tiptap/markdown';
import { Fragment, Node as ProseMirrorNode, Slice, type Schema } from '@tiptap/pm/model';
import { Marked, type marked } from 'marked';
import { notesSchemaExtensions } from './notes-extensions.ts';

/** A picture is not taken; its words are, and lead to where it is. */
const pictureAsLink = Extension.create({
  name: 'pictureAsLink',
  markdownTokenName: 'image',
  parseMarkdown: (token, helpers) =>
    helpers.applyMark('link', [helpers.createTextNode(token.text ?? '')], { href: token.href }),
});

// An instance of our own: extensions change the one that they are given. HTML in it is no token, and so stays words.
const ours = new Marked({ tokenizer: { html: () => undefined, tag: () => undefined } });

const manager = new MarkdownManager({
  marked: ours as unknown as typeof marked,
  extensions: [...notesSchemaExtensions, pictureAsLink],
  // A line is a line, as where it was copied.
  markedOptions: { gfm: true, breaks: true },
});

/** Reads Markdown as the editor's own blocks; `undefined` where that is not possible. */
export function readMarkdown(text: string, schema: Schema): Slice | undefined {
  try {
    const blocks = (manager.parse(text).content ?? []).map((block) => {
      const node = ProseMirrorNode.fromJSON(schema, block);
      node.check();
      return node;
    });
    return Slice.maxOpen(Fragment.from(blocks));
  } catch {
    return undefined;
  }
}
