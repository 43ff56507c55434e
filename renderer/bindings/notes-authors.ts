import type * as Y from 'yjs';
import type { SessionDocument } from '@/model/documents.ts';
import type { Role } from '@/model/role.ts';
import { paragraphAuthors } from './editor/paragraph-authors.ts';

/** Who wrote each block of notes in a session, in the blocks' order; of none where there are no notes. */
export const notesAuthors = (
  document: SessionDocument,
  notes: Y.XmlFragment | undefined,
): readonly (Role | undefined)[] => (notes === undefined ? [] : paragraphAuthors(document, notes));
