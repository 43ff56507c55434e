import * as Y from 'yjs';
import * as z from 'zod/mini';
import { roleSchema, type Role } from './role.ts';

/*
 * Whose words they are that a change made anew. An editor makes a paragraph a heading, a line an item, or two blocks of one by
 * taking the words out and putting the same words in, and undo brings back what was taken out as a copy; to Yjs they are then
 * written by whoever did that. What was somebody else's is put on record beside the authors themselves, by the place of the new
 * letters: `client:clock` → how many, and whose.
 */

/** Letters that follow each other and are one person's. */
export interface AuthorRun {
  readonly length: number;
  /** `undefined` where nobody was put on record. */
  readonly by: Role | undefined;
}

/** A letter in a document, as Yjs counts them. */
export interface Place {
  readonly client: number;
  readonly clock: number;
}

interface KeptRun extends AuthorRun {
  readonly clock: number;
}

const keyPattern = /^(\d{1,16}):(\d{1,16})$/u;
const keptSchema = z.object({
  length: z.int().check(z.minimum(1), z.maximum(10_000_000)),
  by: roleSchema,
});

/** The runs on record, by client and in their order. */
function readKept(authors: Y.Map<unknown>): ReadonlyMap<number, readonly KeptRun[]> {
  const kept = new Map<number, KeptRun[]>();
  for (const [key, value] of authors.entries()) {
    const [, client, clock] = keyPattern.exec(key) ?? [];
    const parsed = client === undefined ? undefined : keptSchema.safeParse(value);
    if (parsed?.success !== true) continue;
    const runs = kept.get(Number(client)) ?? [];
    runs.push({ clock: Number(clock), ...parsed.data });
    kept.set(Number(client), runs);
  }
  for (const runs of kept.values()) runs.sort((a, b) => a.clock - b.clock);
  return kept;
}

interface Known {
  kept: ReadonlyMap<number, readonly KeptRun[]> | undefined;
}

const known = new WeakMap<Y.Map<unknown>, Known>();

/** Reads a document's record once, and again when it has changed. */
function watch(authors: Y.Map<unknown>): Known {
  const made: Known = { kept: undefined };
  // For as long as the document lives: what is read here is asked for with every letter.
  authors.observe(() => {
    made.kept = undefined;
  });
  known.set(authors, made);
  return made;
}

function keptIn(authors: Y.Map<unknown>): ReadonlyMap<number, readonly KeptRun[]> {
  const entry = known.get(authors) ?? watch(authors);
  entry.kept ??= readKept(authors);
  return entry.kept;
}

/** Whose the letters are that a client wrote from `clock` on, where no run says otherwise `author`'s. */
export function runsWithin(
  authors: Y.Map<unknown>,
  author: Role | undefined,
  { client, clock }: Place,
  length: number,
): readonly AuthorRun[] {
  const runs: AuthorRun[] = [];
  let at = clock;
  const end = clock + length;
  for (const kept of keptIn(authors).get(client) ?? []) {
    const [from, to] = [Math.max(kept.clock, at), Math.min(kept.clock + kept.length, end)];
    if (to <= from) continue;
    if (from > at) runs.push({ length: from - at, by: author });
    runs.push({ length: to - from, by: kept.by });
    at = to;
  }
  if (at < end) runs.push({ length: end - at, by: author });
  return runs;
}

/** Words one after another in a text, whose they are, and where they stand. */
interface Words {
  readonly text: string;
  readonly items: readonly Y.Item[];
}

/** The words of a text that `isMeant` picks, in unbroken rows: a row ends where other words stand between. */
function rowsOf(text: Y.AbstractType<unknown>, isMeant: (item: Y.Item) => boolean): readonly Words[] {
  const rows: Words[] = [];
  let items: Y.Item[] = [];
  const settle = (): void => {
    if (items.length > 0)
      rows.push({ items, text: items.map(({ content }) => (content as Y.ContentString).str).join('') });
    items = [];
  };
  for (let item = text._start; item !== null; item = item.right) {
    if (!(item.content instanceof Y.ContentString)) continue;
    if (isMeant(item)) items.push(item);
    else if (!item.deleted) settle();
  }
  settle();
  return rows;
}

/** The texts that words stand in which a transaction took out, or put in under this client. */
function textsOf(items: Iterable<Y.Item>): ReadonlySet<Y.AbstractType<unknown>> {
  const texts = new Set<Y.AbstractType<unknown>>();
  for (const { parent, content } of items)
    if (content instanceof Y.ContentString && parent instanceof Y.AbstractType) texts.add(parent);
  return texts;
}

function deletedItems(transaction: Y.Transaction): readonly Y.Item[] {
  const items: Y.Item[] = [];
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (struct instanceof Y.Item) items.push(struct);
  });
  return items;
}

function newItems({ doc, beforeState }: Y.Transaction): readonly Y.Item[] {
  const structs = doc.store.clients.get(doc.clientID) ?? [];
  const from = beforeState.get(doc.clientID) ?? 0;
  const items: Y.Item[] = [];
  for (let index = structs.length - 1; index >= 0; index -= 1) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock < from) break;
    if (struct instanceof Y.Item) items.push(struct);
  }
  return items;
}

/** Shorter words are found again by chance. */
const leastWords = 2;
/** Words of this length are the same words, however little they are of what was taken out; characters. */
const surelyTheSame = 20;

/** Where words that were put in are words that were taken out: both beginnings, and how many letters. */
function findAgain(
  made: string,
  taken: string,
): readonly [made: number, taken: number, length: number] | undefined {
  const length = Math.min(made.length, taken.length);
  if (length < leastWords || (length < surelyTheSame && length < taken.length / 2)) return undefined;
  const [inTaken, inMade] = [taken.indexOf(made), made.indexOf(taken)];
  if (inTaken !== -1) return [0, inTaken, length];
  return inMade === -1 ? undefined : [inMade, 0, length];
}

export interface KeptWords extends KeptRun {
  readonly by: Role;
}

type RunsOf = (place: Place, length: number) => readonly AuthorRun[];

const runsOfItem = (runsOf: RunsOf, { id, length }: Y.Item): readonly AuthorRun[] => runsOf(id, length);

/** Lays whose letters they were over the items that hold them now. */
function lay(made: Words, madeAt: number, authors: readonly AuthorRun[], me: Role): readonly KeptWords[] {
  const kept: KeptWords[] = [];
  let at = 0;
  let left = authors.map((run) => ({ ...run }));
  for (const item of made.items) {
    const begin = Math.max(madeAt - at, 0);
    at += item.length;
    for (let clock = item.id.clock + begin; clock < item.id.clock + item.length && left.length > 0;) {
      const [run] = left;
      if (run === undefined) break;
      const length = Math.min(run.length, item.id.clock + item.length - clock);
      if (run.by !== undefined && run.by !== me) kept.push({ clock, length, by: run.by });
      clock += length;
      left =
        run.length === length ? left.slice(1) : [{ ...run, length: run.length - length }, ...left.slice(1)];
    }
  }
  return kept;
}

/** The middle of authors' runs. */
function cutRuns(runs: readonly AuthorRun[], from: number, length: number): readonly AuthorRun[] {
  const cut: AuthorRun[] = [];
  let at = 0;
  for (const run of runs) {
    const [begin, end] = [Math.max(at, from), Math.min(at + run.length, from + length)];
    at += run.length;
    if (end > begin) cut.push({ length: end - begin, by: run.by });
  }
  return cut;
}

/** Words that undo brought back: Yjs notes on each what became of it. */
function broughtBack(transaction: Y.Transaction, runsOf: RunsOf, me: Role): readonly KeptWords[] {
  const { doc, beforeState } = transaction;
  const from = beforeState.get(doc.clientID) ?? 0;
  const kept: KeptWords[] = [];
  for (const structs of doc.store.clients.values())
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || struct.redone === null || struct.redone.client !== doc.clientID)
        continue;
      if (struct.redone.clock < from || !(struct.content instanceof Y.ContentString)) continue;
      let { clock } = struct.redone;
      for (const { length, by } of runsOfItem(runsOf, struct)) {
        if (by !== undefined && by !== me) kept.push({ clock, length, by });
        clock += length;
      }
    }
  return kept;
}

/**
 * Somebody else's words that a change of mine has made anew, by their new places. Call when a transaction has ended and what it
 * deleted has not been cleared away. A change that takes nothing out costs nothing.
 */
export function keptWords(transaction: Y.Transaction, runsOf: RunsOf, me: Role): readonly KeptWords[] {
  if (transaction.origin instanceof Y.UndoManager) {
    const kept = broughtBack(transaction, runsOf, me);
    if (kept.length > 0) return kept;
  }
  if (transaction.deleteSet.clients.size === 0) return [];
  const deleted = new Set(deletedItems(transaction));
  const isOthers = (item: Y.Item): boolean =>
    item.content instanceof Y.ContentString &&
    runsOfItem(runsOf, item).some(({ by }) => by !== undefined && by !== me);
  if (![...deleted].some(isOthers)) return [];
  const made = newItems(transaction);
  const fresh = new Set(made.filter((item) => !item.deleted));
  const taken = [...textsOf(deleted)].flatMap((text) => rowsOf(text, (item) => deleted.has(item)));
  const kept: KeptWords[] = [];
  for (const row of [...textsOf(fresh)].flatMap((text) => rowsOf(text, (item) => fresh.has(item)))) {
    for (const [index, old] of taken.entries()) {
      const found = findAgain(row.text, old.text);
      if (found === undefined) continue;
      const [madeAt, takenAt, length] = found;
      const runs = old.items.flatMap((item) => runsOfItem(runsOf, item));
      kept.push(...lay(row, madeAt, cutRuns(runs, takenAt, length), me));
      taken.splice(index, 1);
      break;
    }
  }
  return kept;
}
