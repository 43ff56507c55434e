import { Link } from '@tiptap/extension-link';
import type { Editor } from '@tiptap/core';
import { getMarkRange } from '@tiptap/core';
import { clip } from '@/lib/names.ts';
import { allowedLink } from '@/platform/desktop.ts';
import { platformName } from '@/platform/platform-name.ts';
import { strings } from './strings.ts';

const hasScheme = /^[a-z][a-z0-9+.-]*:/iu;
const isMailAddress = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u;

/**
 * What somebody typed or pasted as an address, as it may stand in a link: only what the system may be asked to open later.
 * `undefined` for anything else.
 */
export function readAddress(typed: string): string | undefined {
  const address = typed.trim();
  if (isMailAddress.test(address)) return allowedLink(`mailto:${address}`);
  // `example.org:8080` has a port, not a scheme.
  if (hasScheme.test(address) && !/^[^/:]+\.[^/:]+:\d/u.test(address)) return allowedLink(address);
  return /^[^\s/]+\.[^\s/]+/u.test(address) ? allowedLink(`https://${address}`) : undefined;
}

/** Of an address, for a tooltip; characters. */
const longestSaid = 200;

const clickKey = (): string => (platformName() === 'darwin' ? '⌘' : 'Ctrl');

/**
 * Links that lead where the list of main allows. A link that came in a document may say anything: it is looked at each time
 * it is drawn, and one that is not allowed is drawn as words, without an address that a click could follow.
 */
export const NotesLink = Link.configure({
  openOnClick: false,
  linkOnPaste: true,
  markdownLinks: true,
  defaultProtocol: 'https',
  isAllowedUri: (address) => readAddress(address) !== undefined,
  HTMLAttributes: { rel: null, target: null, class: null },
}).extend({
  // Typing on behind a link is not part of it.
  inclusive: false,
  // The others may stand in a document and are never drawn; from pasted HTML they are not taken at all.
  addAttributes: () => ({
    href: { default: null },
    ...Object.fromEntries(
      ['target', 'rel', 'class', 'title'].map((name) => [name, { default: null, parseHTML: () => null }]),
    ),
  }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (link: HTMLElement) =>
        allowedLink(link.getAttribute('href') ?? '') === undefined ? false : null,
    },
  ],
  renderHTML: ({ mark }) => {
    const stored: unknown = mark.attrs['href'];
    const address = typeof stored === 'string' ? readAddress(stored) : undefined;
    if (address !== undefined)
      return [
        'a',
        {
          href: address,
          rel: 'noreferrer',
          title: strings.opensWith(clickKey(), clip(address, longestSaid)),
        },
        0,
      ];
    const said = typeof stored === 'string' ? clip(stored.slice(0, 2 * longestSaid), longestSaid) : '';
    return ['span', { 'data-refused-link': '', title: strings.isRefused(said) }, 0];
  },
});

/** The link that the caret stands in, or that is chosen. */
export interface LinkHere {
  /** As it stands in the document. */
  readonly address: string;
  readonly from: number;
  readonly to: number;
}

export function linkHere({ state }: Editor): LinkHere | undefined {
  const type = state.schema.marks['link'];
  const range = type && getMarkRange(state.selection.$from, type);
  if (!range) return undefined;
  const mark = state.doc.nodeAt(range.from)?.marks.find((mark) => mark.type === type);
  const address: unknown = mark?.attrs['href'];
  return { address: typeof address === 'string' ? address : '', from: range.from, to: range.to };
}

/** Makes what is chosen a link, or the link at the caret another one; where neither is, the words are put in. */
export function setLink(editor: Editor, address: string, words: string): void {
  const here = linkHere(editor);
  const chain = editor.chain().focus();
  const attributes = { href: address };
  if (here !== undefined) chain.setTextSelection(here).setLink(attributes).run();
  else if (!editor.state.selection.empty) chain.setLink(attributes).run();
  else chain.insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: attributes }] }).run();
}

export function removeLink(editor: Editor): void {
  const here = linkHere(editor);
  if (here !== undefined) editor.chain().focus().setTextSelection(here).unsetLink().run();
}
