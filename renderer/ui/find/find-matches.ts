import { findInText } from './find-in-text.ts';
import { hiddenWordsOf, type HiddenWords } from './hidden-words.ts';

/** One place of the page where the words stand. */
export type Match =
  | { readonly kind: 'text'; readonly range: Range }
  /** Within a field: a page cannot mark single letters of what is written in one, so the field is marked. */
  | { readonly kind: 'field'; readonly field: HTMLInputElement | HTMLTextAreaElement }
  /** Not drawn: the element that they belong to is marked, and going on to them draws them. */
  | { readonly kind: 'hidden'; readonly element: HTMLElement; readonly words: HiddenWords };

/** Marks within running text; a word may begin in one and end in the next. */
const inline: ReadonlySet<string> = new Set(['A', 'B', 'CODE', 'EM', 'I', 'S', 'STRONG', 'U']);

/** What nobody sees, and the find bar itself, which would always find what is typed in it. */
const left = '.sr-only, [data-find-bar], [aria-hidden="true"], script, style, select';

interface Run {
  readonly block: Element;
  text: string;
  readonly parts: { readonly node: Text; readonly from: number }[];
}

/** Every place where the words stand, in the order of the page. Hidden text is left out. */
export function findMatches(page: HTMLElement, query: string): readonly Match[] {
  if (query === '') return [];
  const matches: Match[] = [];
  let run: Run | undefined;
  let closed: HTMLElement | undefined;
  const finish = (): void => {
    if (run !== undefined) matches.push(...matchesIn(run, query));
    run = undefined;
  };
  /** What an element hides comes after what it shows: so it keeps its place among the matches when it is drawn. */
  const leaveClosed = (node: Node | null): void => {
    if (closed === undefined || closed.contains(node)) return;
    finish();
    matches.push(...hiddenIn(closed, query));
    closed = undefined;
  };
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return node.matches(left) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    leaveClosed(node);
    if (node instanceof HTMLElement && hiddenWordsOf(node) !== undefined) closed = node;
    if (node instanceof Text) {
      const block = blockOf(node);
      if (block === undefined) continue;
      if (run?.block !== block) {
        finish();
        run = { block, text: '', parts: [] };
      }
      run.parts.push({ node, from: run.text.length });
      run.text += node.data;
    } else if (isField(node)) {
      finish();
      const field = node;
      if (isVisible(field))
        matches.push(...findInText(field.value, query).map(() => ({ kind: 'field' as const, field })));
    } else if (node instanceof Element && !inline.has(node.tagName)) finish();
  }
  leaveClosed(null);
  finish();
  return matches.filter(
    (match) => match.kind !== 'text' || isVisible(match.range.startContainer.parentElement),
  );
}

function hiddenIn(element: HTMLElement, query: string): readonly Match[] {
  const words = hiddenWordsOf(element);
  if (words === undefined || !isVisible(element)) return [];
  return findInText(words.text(), query).map(() => ({ kind: 'hidden', element, words }));
}

function blockOf(text: Text): Element | undefined {
  let element = text.parentElement;
  while (element !== null && inline.has(element.tagName)) element = element.parentElement;
  // What a text area holds is its value, which may be another by now.
  return element === null || element instanceof HTMLTextAreaElement ? undefined : element;
}

function matchesIn({ text, parts }: Run, query: string): readonly Match[] {
  return findInText(text, query).map((at) => {
    const range = document.createRange();
    const [start, end] = [partAt(parts, at), partAt(parts, at + query.length - 1)];
    range.setStart(start.node, at - start.from);
    range.setEnd(end.node, at + query.length - end.from);
    return { kind: 'text', range };
  });
}

function partAt(parts: Run['parts'], at: number): Run['parts'][number] {
  const part = parts.findLast(({ from }) => from <= at);
  if (part === undefined) throw new Error('A place before the text');
  return part;
}

const readable: ReadonlySet<string> = new Set(['text', 'search', 'email', 'tel', 'url', 'number']);

const isField = (node: Node): node is HTMLInputElement | HTMLTextAreaElement =>
  node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && readable.has(node.type));

const isVisible = (element: Element | null): boolean =>
  element?.checkVisibility({ visibilityProperty: true }) === true;
