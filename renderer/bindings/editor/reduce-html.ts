import { allowedLink } from '@/platform/desktop.ts';

/*
 * HTML from elsewhere, cut down to what notes can hold, before anything parses it: parsed as it is, even in a document that is
 * never shown, it would make Chromium look at its styles, its base and its depth. This is no wall. What comes of it is parsed,
 * read by the editor's schema, and drawn by our own rules, and each of them takes nothing else.
 *
 * One walk from the beginning to the end; nothing is looked for twice, whatever is pasted.
 */

/** How notes call an element, by what HTML calls it; all others only leave their words. */
const kept: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...Object.fromEntries(
      'p br h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code b i u s a hr div input'
        .split(' ')
        .map((name) => [name, name]),
    ),
    strong: 'b',
    em: 'i',
    ins: 'u',
    del: 's',
    strike: 's',
    tt: 'code',
    kbd: 'code',
    samp: 'code',
    span: 'span',
    // A line of its own, as a page draws it.
    ...Object.fromEntries(
      'section article header footer main aside nav figure figcaption dl dt dd address details summary form fieldset center table caption tr hgroup'
        .split(' ')
        .map((name) => [name, 'div']),
    ),
  }),
);

/** What is text to HTML and no words to anybody. */
const silent = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'xmp',
]);
const withoutEnd = new Set('br hr input img meta link base area col embed source track wbr param'.split(' '));
/** Whose end is left out, where the next one of them begins. */
const endsItself = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option']);

/** Elements one in the other; deeper ones only leave their words. */
const deepest = 60;
/** How far an end is looked for among what is open. */
const furthest = 64;

type Attributes = ReadonlyMap<string, string>;

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const decoded = (value: string): string => value.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** The attributes that mean something in notes. */
function keptAttributes(name: string, attributes: Attributes): string {
  const given: string[] = [];
  const give = (key: string, isFit: (value: string) => boolean): void => {
    const value = attributes.get(key);
    if (value !== undefined && isFit(value)) given.push(`${key}="${escaped(value)}"`);
  };
  if (name === 'a') give('href', (href) => allowedLink(href) !== undefined);
  if (name === 'ol') give('start', (start) => /^\d{1,6}$/u.test(start));
  if (name === 'ul' || name === 'li') {
    give('data-type', (type) => /^task(?:List|Item)$/u.test(type));
    give('data-checked', (checked) => checked === 'true' || checked === 'false');
    give('class', (names) => /^(?:contains-task-list|task-list-item)$/u.test(names));
  }
  if (name === 'h3') give('data-level', (level) => level === '1');
  if (name === 'code') give('class', (names) => /^language-[\w+#-]{1,32}$/u.test(names));
  if (name === 'input') {
    give('type', (type) => type === 'checkbox');
    give('checked', () => true);
  }
  // How much of its first and last block was chosen, where it comes from an editor like ours; and no block besides.
  give('data-pm-slice', (slice) => /^\d{1,3} \d{1,3}(?: -?\d{1,3})? \[\]$/u.test(slice));
  return given.map((attribute) => ` ${attribute}`).join('');
}

/** How words look by their style, as far as notes know it. */
function marksOf(name: string, style: string): readonly string[] {
  if (name !== 'span' && name !== 'b') return [];
  const marks: string[] = [];
  const weight = /font-weight:\s*(\w{1,10})/iu.exec(style)?.[1];
  const isBold = weight === undefined ? name === 'b' : /^(?:bold|bolder|[6-9]00)$/u.test(weight);
  if (isBold) marks.push('b');
  if (/font-style:\s*italic/iu.test(style)) marks.push('i');
  if (/text-decoration[a-z-]{0,10}:[^;]{0,40}line-through/iu.test(style)) marks.push('s');
  return marks;
}

interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  /** Behind its `>`. */
  readonly end: number;
}

const isSpace = (sign: string): boolean =>
  sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r' || sign === '\f';

/** Reads a tag whose name begins at `at`, as HTML does: quotes hold anything. */
function readTag(html: string, at: number): Tag {
  const { length } = html;
  let here = at;
  const until = (stops: (sign: string) => boolean): string => {
    const from = here;
    while (here < length && !stops(html.charAt(here))) here += 1;
    return html.slice(from, here);
  };
  const name = until((sign) => isSpace(sign) || sign === '/' || sign === '>').toLowerCase();
  const attributes = new Map<string, string>();
  while (here < length && html.charAt(here) !== '>') {
    until((sign) => !isSpace(sign) && sign !== '/');
    const key = until((sign) => isSpace(sign) || sign === '=' || sign === '>' || sign === '/').toLowerCase();
    until((sign) => !isSpace(sign));
    let value = '';
    if (html.charAt(here) === '=') {
      here += 1;
      until((sign) => !isSpace(sign));
      const quote = html.charAt(here);
      if (quote === '"' || quote === "'") {
        here += 1;
        value = until((sign) => sign === quote);
        here += 1;
      } else value = until((sign) => isSpace(sign) || sign === '>');
    } else if (key === '') here += html.charAt(here) === '>' ? 0 : 1;
    if (key !== '' && value.length <= 4_096 && !attributes.has(key)) attributes.set(key, decoded(value));
  }
  return { name, attributes, end: Math.min(here + 1, length) };
}

/** What is open: how HTML calls it, and what was written for it. */
interface Open {
  readonly name: string;
  readonly written: readonly string[];
}

/** Cuts HTML down to elements and attributes that notes know, with all its words. */
export function reduceHtml(html: string): string {
  const out: string[] = [];
  const open: Open[] = [];
  let depth = 0;

  const closeLast = (): void => {
    const last = open.pop();
    for (const name of last?.written.toReversed() ?? []) out.push(`</${name}>`);
    depth -= last?.written.length ?? 0;
  };
  const begin = ({ name, attributes }: Tag): void => {
    if (endsItself.has(name) && open.at(-1)?.name === name) closeLast();
    const made = depth < deepest ? kept.get(name) : undefined;
    if (withoutEnd.has(name)) {
      if (made !== undefined) out.push(`<${made}${keptAttributes(made, attributes)}>`);
      return;
    }
    const marks = made === 'span' || made === 'b' ? marksOf(made, attributes.get('style') ?? '') : undefined;
    const written = marks ?? (made === undefined ? [] : [made]);
    for (const each of written) out.push(`<${each}${marks ? '' : keptAttributes(each, attributes)}>`);
    open.push({ name, written });
    depth += written.length;
  };
  const end = (name: string): void => {
    const nearest = open.slice(-furthest).findLastIndex((each) => each.name === name);
    if (nearest === -1) return;
    const index = Math.max(open.length - furthest, 0) + nearest;
    while (open.length > index) closeLast();
    // Cells stand beside each other.
    if (name === 'td' || name === 'th') out.push(' ');
  };

  let at = 0;
  while (at < html.length) {
    const sign = html.indexOf('<', at);
    if (sign === -1) {
      out.push(html.slice(at));
      break;
    }
    out.push(html.slice(at, sign));
    const next = html.charAt(sign + 1);
    if (html.startsWith('<!--', sign)) {
      const close = html.indexOf('-->', sign + 4);
      at = close === -1 ? html.length : close + 3;
    } else if (next === '!' || next === '?') {
      const close = html.indexOf('>', sign);
      at = close === -1 ? html.length : close + 1;
    } else if (/[a-z]/iu.test(next)) {
      const tag = readTag(html, sign + 1);
      at = tag.end;
      if (silent.has(tag.name)) at = behindSilent(html, tag.name, at);
      else begin(tag);
    } else if (next === '/' && /[a-z]/iu.test(html.charAt(sign + 2))) {
      const tag = readTag(html, sign + 2);
      at = tag.end;
      end(tag.name);
    } else {
      out.push('&lt;');
      at = sign + 1;
    }
  }
  while (open.length > 0) closeLast();
  return out.join('');
}

/** Behind the end of an element that holds no words. */
function behindSilent(html: string, name: string, at: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'giu');
  close.lastIndex = at;
  const found = close.exec(html);
  if (found === null) return html.length;
  const end = html.indexOf('>', found.index);
  return end === -1 ? html.length : end + 1;
}
