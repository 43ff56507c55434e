import { Dexie, type Table } from 'dexie';
import { equalityDeep } from 'lib0/function';

/**
 * What lists and search need without opening documents. A row is derived from a document by the room that knows its
 * fields (`value` is opaque here, but for `startsAt`, by which rows can be read) and can always be made anew from it.
 */
export interface CatalogueRow {
  /** What the row is about: `mentorship`, `session`. */
  readonly kind: string;
  /** Unique within its kind. */
  readonly id: string;
  /** The room it belongs to. */
  readonly room: string;
  readonly value: unknown;
}

export class Catalogue extends Dexie {
  declare readonly rows: Table<CatalogueRow, [kind: string, id: string]>;

  constructor() {
    // Relaxed rows could be gone after a power cut while the documents they list are there.
    super('waymark-catalogue', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rows: '[kind+id], [kind+room], kind' });
    // Rows are derived: those of before know less, and all are made anew from the documents.
    for (const version of [2, 3])
      this.version(version)
        .stores({ rows: '[kind+id], [kind+room], kind, [kind+value.startsAt]' })
        .upgrade((transaction) => transaction.table('rows').clear());
  }
}

/** The rows of a kind that start at `from` (milliseconds since 1970) or later, by their start: so many at most. */
export function rowsFrom(
  { rows }: Catalogue,
  kind: string,
  from: number,
  limit: number,
  /** Rooms whose rows do not count. */
  leftOut: ReadonlySet<string> = new Set(),
): Promise<readonly CatalogueRow[]> {
  const found = rows.where('[kind+value.startsAt]').between([kind, from], [kind, Dexie.maxKey]);
  // Row by row only where some are left out: that takes longer than all at once.
  const counted = leftOut.size === 0 ? found : found.filter(({ room }) => !leftOut.has(room));
  return counted.limit(limit).toArray();
}

/** The latest rows of a kind that start at `from` or later, the last one first: so many at most. */
export const latestRows = (
  { rows }: Catalogue,
  kind: string,
  from: number,
  limit: number,
): Promise<readonly CatalogueRow[]> =>
  rows
    .where('[kind+value.startsAt]')
    .between([kind, from], [kind, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();

/**
 * Replaces all rows of one kind in one room: what is not derived any more is gone. Rows that stay as they are are not
 * written: they are derived each time a document is opened, and whoever watches them would look again.
 */
export async function replaceRows(
  catalogue: Catalogue,
  kind: string,
  room: string,
  rows: readonly CatalogueRow[],
): Promise<void> {
  await catalogue.transaction('rw', catalogue.rows, async () => {
    const known = new Map((await catalogue.rows.where({ kind, room }).toArray()).map((row) => [row.id, row]));
    const changed = rows.filter((row) => !equalityDeep(known.get(row.id), row));
    for (const { id } of rows) known.delete(id);
    if (known.size > 0) await catalogue.rows.bulkDelete([...known.keys()].map((id) => [kind, id]));
    if (changed.length > 0) await catalogue.rows.bulkPut([...changed]);
  });
}
