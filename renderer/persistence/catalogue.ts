import { Dexie, type Table } from 'dexie';

/**
 * What lists and search need without opening documents. A row is derived from a document by the room that knows its
 * fields (`value` is opaque here) and can always be made anew from it.
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
  }
}

/** Replaces all rows of one kind in one room: what is not derived any more is gone. */
export async function replaceRows(
  catalogue: Catalogue,
  kind: string,
  room: string,
  rows: readonly CatalogueRow[],
): Promise<void> {
  await catalogue.transaction('rw', catalogue.rows, async () => {
    const known = await catalogue.rows.where({ kind, room }).primaryKeys();
    const kept = new Set(rows.map((row) => row.id));
    await catalogue.rows.bulkDelete(known.filter(([, id]) => !kept.has(id)));
    await catalogue.rows.bulkPut([...rows]);
  });
}
