import { equalityDeep } from 'lib0/function';
import type { Fact, Facts, RecordPicture, WordFact } from './record-kind.ts';

/**
 * What became of a record: a fact's name stands for *it is another now*; where the fact is a word, `state.held` says which.
 * `otherwise` is something that only a later Waymark knows.
 */
export type DeedOf<Known extends Facts> =
  | 'added'
  | 'removed'
  | 'reworded'
  | 'otherwise'
  | {
      readonly [Name in keyof Known & string]: Known[Name] extends WordFact<infer Word>
        ? `${Name}.${Word}`
        : Name;
    }[keyof Known & string];

/** A record of either of two moments, and what became of it from the first to the second. */
export interface RecordDifference {
  readonly id: string;
  readonly before: RecordPicture | undefined;
  readonly after: RecordPicture | undefined;
  /** See {@link DeedOf}; empty where it is the same. */
  readonly deeds: readonly string[];
  /** Whether setting it back would change anything of it. */
  readonly isRestorable: boolean;
}

/** How the records of one kind differ between two moments: those of the first in its order, then those only the second has. */
export interface RecordsDifference {
  readonly records: readonly RecordDifference[];
  /** How many records each deed was done to. */
  readonly deeds: ReadonlyMap<string, number>;
}

const deedOf = (name: string, now: Fact): string => (now.type === 'word' ? `${name}.${now.value}` : name);

const isDetail = (fact: Fact): boolean => 'isDetail' in fact && fact.isDetail;

function changesOf(before: RecordPicture, after: RecordPicture): readonly string[] {
  const changed = Object.entries(after.facts).filter(
    ([name, fact]) => !equalityDeep(fact, before.facts[name]),
  );
  const deeds = (facts: typeof changed): readonly string[] => facts.map(([name, fact]) => deedOf(name, fact));
  const main = [
    ...(before.words === after.words ? [] : ['reworded']),
    ...deeds(changed.filter(([, fact]) => !isDetail(fact))),
  ];
  const known = main.length > 0 ? main : deeds(changed);
  return known.length > 0 || equalityDeep(before.fields, after.fields) ? known : ['otherwise'];
}

function compare(before: RecordPicture | undefined, after: RecordPicture | undefined): RecordDifference {
  const deeds =
    before === undefined ? ['added'] : after === undefined ? ['removed'] : changesOf(before, after);
  return {
    id: (before ?? after)?.id ?? '',
    before,
    after,
    deeds,
    isRestorable: !equalityDeep(before?.fields, after?.fields),
  };
}

export function recordsDifference(
  before: readonly RecordPicture[],
  after: readonly RecordPicture[],
): RecordsDifference {
  const then = new Set(before.map(({ id }) => id));
  const now = new Map(after.map((record) => [record.id, record]));
  const records = [
    ...before.map((record) => compare(record, now.get(record.id))),
    ...after.filter(({ id }) => !then.has(id)).map((record) => compare(undefined, record)),
  ];
  const deeds = new Map<string, number>();
  for (const deed of records.flatMap((record) => record.deeds)) deeds.set(deed, (deeds.get(deed) ?? 0) + 1);
  return { records, deeds };
}
