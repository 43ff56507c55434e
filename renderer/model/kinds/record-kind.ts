import type { AnyDocument } from '../documents.ts';
import { recordIn } from '../record.ts';
import type { Role } from '../role.ts';
import { restorableFields, type Restorable } from './restorable.ts';

/**
 * One thing that is known of a record besides its words: plain, so that whoever shows it, or tells what became of it,
 * needs to know no record. `value` is `undefined` (or empty) where nothing is said. That a detail is another is told only
 * where nothing else became another: it comes with that.
 */
export type Fact =
  /** A stretch of time: its start, milliseconds since 1970, and its length. */
  | { readonly type: 'time'; readonly value: { readonly start: number; readonly minutes: number } }
  /** A day of the calendar, `2026-11-23`. */
  | { readonly type: 'day'; readonly value: string | undefined }
  /** A person's words. */
  | { readonly type: 'text'; readonly value: string; readonly isDetail?: boolean }
  | { readonly type: 'people'; readonly value: readonly Role[]; readonly isDetail?: boolean }
  /** One of a few words of ours: a state. */
  | WordFact<string>;

export interface WordFact<Word extends string> {
  readonly type: 'word';
  readonly value: Word;
}

/** The facts of a record, by name. */
export type Facts = Readonly<Record<string, Fact>>;

/** A record as it is read at one moment, to hold another moment against. It outlives its document. */
export interface RecordPicture<Known extends Facts = Facts> {
  readonly id: string;
  /** What it is called: a title, a sentence. */
  readonly words: string;
  readonly by: Role;
  readonly facts: Known;
  /** All that a restore would set back. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Records of one kind, as their history has to know them: how a version differs is told from it, and restored by it. */
export interface RecordKind<
  Document extends AnyDocument,
  Known extends Facts = Facts,
> extends Restorable<Document> {
  /** Those that are there to be seen, in the order in which they are shown. */
  readonly pictures: (document: Document) => readonly RecordPicture<Known>[];
}

export type FactsOf<Kind> = Kind extends {
  readonly pictures: (document: never) => readonly (infer Picture)[];
}
  ? Picture extends RecordPicture<infer Known>
    ? Known
    : never
  : never;

/** Describes a kind of record for its history. Whatever is not among its facts is restored too, and told as *something else*. */
export function recordKind<
  Document extends AnyDocument,
  Item extends { readonly id: string },
  const Known extends Facts,
>(
  kind: Omit<Restorable<Document>, 'read'> & {
    readonly read: (document: Document) => readonly Item[];
    readonly words: (item: Item) => string;
    readonly by: (item: Item) => Role;
    readonly facts: (item: Item) => Known;
  },
): RecordKind<Document, Known> {
  const { records, read, words, by, facts } = kind;
  return {
    ...kind,
    pictures: (document) =>
      read(document).flatMap((item) => {
        const record = recordIn(records(document), item.id);
        return record === undefined
          ? []
          : [
              {
                id: item.id,
                words: words(item),
                by: by(item),
                facts: facts(item),
                fields: restorableFields(kind, record),
              },
            ];
      }),
  };
}
