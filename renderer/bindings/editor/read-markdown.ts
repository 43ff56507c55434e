import type { AnyExtension } from '@tiptap/core';
import { Fragment, Node as ProseMirrorNode, Slice, type Schema } from '@tiptap/pm/model';
import { MarkdownManager } from '@tiptap/markdown';

/**
 * Reads Markdown as the editor's own blocks; `undefined` where that is not possible. What is HTML in it is read by the editor's
 * rules, as pasted HTML is.
 */
export function readMarkdown(
  text: string,
  { extensions, schema }: { readonly extensions: readonly AnyExtension[]; readonly schema: Schema },
): Slice | undefined {
  const manager = new MarkdownManager({
    extensions: [...extensions],
    // A line is a line, as where it was copied.
    markedOptions: { gfm: true, breaks: true },
  });
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
