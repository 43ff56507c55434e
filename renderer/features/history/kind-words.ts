import { formatDay, formatTimeRange } from '@/lib/dates.ts';
import type { Fact, Facts, WordFact } from '@/model/kinds/record-kind.ts';
import type { DeedOf, RecordsDifference } from '@/model/kinds/records-difference.ts';
import type { Role } from '@/model/role.ts';
import { counted, type Counted } from './counted.ts';

/** How a history speaks of one kind of record. The compiler asks for words for all that the model tells of it. */
export interface KindWords<Known extends Facts> {
  /** Above the list of them. */
  readonly heading: string;
  /** The list's name for a screen reader. */
  readonly listAsItWas: string;
  /** In place of the list where there was none. */
  readonly noneThen: string;
  /** For one that has no words yet. */
  readonly noWords: string;
  /** What became of one, in its row; and of how many, in a sentence. */
  readonly deeds: Readonly<Record<DeedOf<Known>, { readonly row: string; readonly done: Counted }>>;
  /** How a fact is said: around its value, or for each of its words; empty for what goes without saying. */
  readonly facts: {
    readonly [Name in keyof Known]: Known[Name] extends WordFact<infer Word>
      ? Readonly<Record<Word, string>>
      : (value: string) => string;
  };
  /** What a restore does to how many of them, each a sentence after its number. */
  readonly restored: { readonly removed: Counted; readonly added: Counted; readonly changed: Counted };
  readonly setBack: string;
  readonly setBackThis: (words: string) => string;
  readonly bringBackThis: (words: string) => string;
  /** When one was set back or has come back. */
  readonly isAsItWas: string;
}

/** The same, for whoever shows any kind: what it is asked for is there. */
export interface AnyKindWords extends Omit<KindWords<Facts>, 'deeds' | 'facts'> {
  readonly deeds: Readonly<Record<string, { readonly row: string; readonly done: Counted }>>;
  readonly facts: Readonly<Record<string, Readonly<Record<string, string>> | ((value: string) => string)>>;
}

/** What was done to the records of a kind, as clauses with numbers. */
export const deedClauses = ({ deeds }: RecordsDifference, words: AnyKindWords): readonly string[] =>
  counted(Object.entries(words.deeds).map(([deed, { done }]) => [deeds.get(deed) ?? 0, ...done] as const));

/** What a restore will do to the records of a kind, as sentences with numbers. */
export function restoredSentences(
  { records }: RecordsDifference,
  { restored }: AnyKindWords,
): readonly string[] {
  const restorable = records.filter(({ isRestorable }) => isRestorable);
  const removed = restorable.filter(({ after }) => after === undefined).length;
  const added = restorable.filter(({ before }) => before === undefined).length;
  return counted([
    [removed, ...restored.removed],
    [added, ...restored.added],
    [restorable.length - removed - added, ...restored.changed],
  ]);
}

/** What a fact says besides its name needs: today, and who is who. */
export interface Telling {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly names: Readonly<Record<Role, string>>;
}

function valueOf(fact: Fact, { now, names }: Telling): string {
  switch (fact.type) {
    case 'time':
      return `${formatDay(fact.value.start, now)}, ${formatTimeRange(fact.value.start, fact.value.minutes)}`;
    case 'day':
      // Without a zone this is read as local time: the day that was meant.
      return fact.value === undefined ? '' : formatDay(new Date(`${fact.value}T00:00`).getTime(), now);
    case 'people':
      return fact.value.map((role) => names[role]).join(' and ');
    case 'text':
    case 'word':
      return fact.value;
  }
}

/** A fact in words; empty where there is nothing to say. */
export function sayFact(name: string, fact: Fact, words: AnyKindWords, telling: Telling): string {
  const say = words.facts[name];
  const value = valueOf(fact, telling);
  if (typeof say === 'function') return value === '' ? '' : say(value);
  return say?.[value] ?? '';
}
