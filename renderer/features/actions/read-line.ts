import { readDueWords } from '@/lib/due-words.ts';
import { shortName } from '@/lib/names.ts';
import { roles, type Role } from '@/model/role.ts';

/** Who can be meant by a name, seen from my side. */
export interface People {
  readonly myRole: Role;
  readonly names: Readonly<Record<Role, string>>;
}

/** Something that a line was understood to say, and the words that say it. */
export interface Guess<Value> {
  readonly value: Value;
  readonly words: string;
  /** Where they stand in the line. */
  readonly from: number;
  readonly to: number;
}

/** A line as it would become an action. */
export interface LineReading {
  /** The line without the words that were understood. */
  readonly text: string;
  readonly owner: Guess<Role> | undefined;
  /** A day, `2026-12-04`. */
  readonly due: Guess<string> | undefined;
}

/** Words that somebody said are not meant so. */
export interface Refused {
  readonly owner?: string;
  readonly due?: string;
}

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What somebody may be called, in the words of a name; a name that means both means nobody. */
function callNames({ myRole, names }: People): readonly { readonly role: Role; readonly words: string[] }[] {
  const all = roles.flatMap((role) =>
    [...new Set([names[role], shortName(names[role]), ...(role === myRole ? ['me'] : [])].map(fold))].map(
      (name) => ({ role, name, words: name.split(/\s+/u).filter(Boolean) }),
    ),
  );
  return all
    .filter(({ role, name, words }) => {
      const isBoth = all.some((other) => other.role !== role && other.name === name);
      return words.length > 0 && !isBoth;
    })
    .toSorted((a, b) => b.words.length - a.words.length);
}

interface Token {
  readonly text: string;
  readonly from: number;
}

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/\S+/gu)].map((match) => ({ text: match[0], from: match.index }));

/** `@name` at the end of a text, or a name there after a comma. */
function ownerAtEnd(text: string, people: People): Guess<Role> | undefined {
  const bare = text.replace(/[\s.,;:!)]+$/u, '');
  const tokens = tokensOf(bare);
  for (const { role, words } of callNames(people)) {
    const named = tokens.slice(-words.length);
    const [first] = named;
    if (first === undefined || named.length < words.length) continue;
    const isMention = first.text.startsWith('@');
    const said = fold(named.map((token) => token.text).join(' ')).slice(isMention ? 1 : 0);
    if (said !== words.join(' ')) continue;
    const before = tokens.at(-words.length - 1);
    if (!isMention && !/[,;]$/u.test(before?.text ?? '')) continue;
    return { value: role, words: bare.slice(first.from), from: first.from, to: bare.length };
  }
  return undefined;
}

/** `@name` at the very beginning. */
function ownerAtStart(text: string, people: People): Guess<Role> | undefined {
  const tokens = tokensOf(text);
  for (const { role, words } of callNames(people)) {
    const named = tokens.slice(0, words.length);
    const last = named.at(-1);
    const [first] = named;
    if (first === undefined || last === undefined || named.length < words.length) continue;
    const said = named.map((token) => token.text).join(' ');
    const bare = said.replace(/[,:;]$/u, '');
    if (fold(bare) !== `@${words.join(' ')}`) continue;
    const to = last.from + last.text.length;
    return { value: role, words: bare, from: first.from, to };
  }
  return undefined;
}

/** Whether these words, or what is left of them while they are taken back letter by letter, are not meant so. */
const isRefused = (refused: string | undefined, words: string): boolean =>
  refused?.toLowerCase().startsWith(words.toLowerCase()) ?? false;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The text without some of its words, and without the commas and spaces that led to them. */
function without(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text.trim();
  let left = text;
  for (const { from, to } of spans.toSorted((a, b) => b.from - a.from)) {
    const before = left.slice(0, from).replace(/[\s,;]+$/u, '');
    const after = left.slice(to);
    left = before === '' ? after.replace(/^[\s,:;]+/u, '') : before + after;
  }
  return left
    .replace(/\s*\(\)/u, '')
    .replace(/[\s,;]+$/u, '')
    .trim();
}

/**
 * Reads a line as somebody writes down what has to be done: "Write one page on late events, Sam, next Friday". The owner is
 * an `@name` at the beginning or the end, or a name after the last comma; the day stands at the end. Nothing else is
 * touched: a day or a name within the sentence is part of what is said. `now` is in milliseconds since 1970.
 */
export function readLine(line: string, people: People, now: number, refused: Refused = {}): LineReading {
  const last = ownerAtEnd(line, people);
  const day = readDueWords(line.slice(0, last?.from ?? line.length), now);
  const owner =
    last ??
    (day === undefined ? undefined : ownerAtEnd(line.slice(0, day.from), people)) ??
    ownerAtStart(line, people);
  const due = day && { value: day.dueOn, words: line.slice(day.from, day.to), from: day.from, to: day.to };
  const guesses = {
    owner: owner && !isRefused(refused.owner, owner.words) ? owner : undefined,
    due: due && !isRefused(refused.due, due.words) ? due : undefined,
  };
  const leaving = [guesses.owner, day?.saysMore === true ? undefined : guesses.due];
  const text = without(
    line,
    leaving.filter((guess) => guess !== undefined),
  );
  // A name or a day alone is no action.
  if (!/[\p{L}\p{N}]/u.test(text)) return { text: line.trim(), owner: undefined, due: undefined };
  return { text, ...guesses };
}
