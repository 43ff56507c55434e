import type * as Y from 'yjs';
import { minWriter, writerVersion, type AnyDocument } from './documents.ts';

/** A step from one version of a document's schema to the next. */
export interface Migration {
  /** The version that the document has afterwards; versions count from 1. */
  readonly to: number;
  /** Whether an app of an earlier version would destroy what is new: then it may only read the document from now on. */
  readonly shutsOut: boolean;
  /**
   * Both devices run it, each when it first opens the document, and neither waits for the other. So it has to come to the
   * same on both, also where one has meanwhile written in what the other migrates: it sets plain values under keys that
   * follow from what is there, makes new records only by a constant update, and deletes nothing.
   */
  readonly migrate: (document: Y.Doc) => void;
}

/** What brings an older document to this build's version. None is needed yet. */
export const migrations: readonly Migration[] = [];

/** The origin of a migration's changes: nobody's own edits, so undo leaves them alone. */
export const migrationOrigin = { origin: 'migration' } as const;

/** The version of the document's schema; `1` where nothing is said. */
export function schemaVersion(document: AnyDocument): number {
  const value = document.getMap('header').get('version');
  return typeof value === 'number' ? value : 1;
}

/** Brings a document to the present version; one that a newer Waymark has written is left alone. */
export function migrateDocument(
  document: AnyDocument,
  steps: readonly Migration[] = migrations,
  version = writerVersion,
): void {
  if (minWriter(document) > version) return;
  const from = schemaVersion(document);
  const due = steps.filter(({ to }) => to > from && to <= version).toSorted((a, b) => a.to - b.to);
  if (due.length === 0) return;
  document.transact(() => {
    for (const { to, shutsOut, migrate } of due) {
      migrate(document);
      const header = document.getMap('header');
      header.set('version', to);
      if (shutsOut && minWriter(document) < to) header.set('minWriter', to);
    }
  }, migrationOrigin);
}
