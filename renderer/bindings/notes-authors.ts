import type { SessionDocument } from '@/model/documents.ts';
import type { PointId } from '@/model/ids.ts';
import { pointNotes } from '@/model/records/point.ts';
import type { Role } from '@/model/role.ts';
import { paragraphAuthors } from './editor/paragraph-authors.ts';

/** Who wrote each block of a point's notes, in the blocks' order. */
export function notesAuthors(document: SessionDocument, id: PointId): readonly (Role | undefined)[] {
  const notes = pointNotes(document, id);
  return notes === undefined ? [] : paragraphAuthors(document, notes);
}
