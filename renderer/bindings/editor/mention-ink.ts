import { Extension, getChangedRanges } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { shortName } from '@/lib/names.ts';
import { roles, type Role } from '@/model/role.ts';

/** How each of the two is called behind an `@`: by first name, or in full where both have the same one. */
export function mentionNames(names: Readonly<Record<Role, string>>): Readonly<Record<Role, string>> {
  const [learner, mentor] = [shortName(names.learner), shortName(names.mentor)];
  return learner.toLowerCase() === mentor.toLowerCase() ? names : { learner, mentor };
}

/** A place in a text where somebody is named. */
export interface Mention {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
}

/** Finds `@Sam` in a text: plain words, which mean the person by nothing but their name. */
export function findMentions(text: string, names: Readonly<Record<Role, string>>): readonly Mention[] {
  return roles.flatMap((role) => {
    const sign = `@${names[role]}`;
    const found: Mention[] = [];
    if (sign === '@') return found;
    for (let from = text.indexOf(sign); from !== -1; from = text.indexOf(sign, from + sign.length)) {
      const to = from + sign.length;
      const isWhole =
        !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(from - 2, 0), from)) &&
        !/^[\p{L}\p{N}]/u.test(text.slice(to, to + 2));
      if (isWhole) found.push({ role, from, to });
    }
    return found;
  });
}

const key = new PluginKey<DecorationSet>('mention-ink');

type Names = Readonly<Record<Role, string>>;

function inkWithin(doc: ProseMirrorNode, from: number, to: number, names: Names): Decoration[] {
  const made: Decoration[] = [];
  doc.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\n');
    for (const mention of text.includes('@') ? findMentions(text, names) : [])
      made.push(
        Decoration.inline(at + 1 + mention.from, at + 1 + mention.to, { class: `name-${mention.role}` }),
      );
    return false;
  });
  return made;
}

/** The names of the two people, behind an `@`, in their own ink. Nothing of it stands in the document. */
export const MentionInk = Extension.create<{ readonly names: Names }>({
  name: 'mentionInk',
  addProseMirrorPlugins() {
    const { names } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => DecorationSet.create(doc, inkWithin(doc, 0, doc.content.size, names)),
          apply: (transaction, before) => {
            if (!transaction.docChanged) return before;
            const { doc } = transaction;
            let set = before.map(transaction.mapping, doc);
            for (const { newRange } of getChangedRanges(transaction)) {
              const [from, to] = [
                Math.max(newRange.from - 1, 0),
                Math.min(newRange.to + 1, doc.content.size),
              ];
              const $from = doc.resolve(from);
              const $to = doc.resolve(to);
              const [start, end] = [
                $from.depth > 0 ? $from.before(1) : from,
                $to.depth > 0 ? $to.after(1) : to,
              ];
              set = set.remove(set.find(start, end)).add(doc, inkWithin(doc, start, end, names));
            }
            return set;
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});
