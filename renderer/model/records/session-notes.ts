import type * as Y from 'yjs';
import type { SessionDocument } from '../documents.ts';

/**
 * Audience: both of us. The notes of a whole session, rich text under the editor, beside the notes of its points. A root
 * of the document: it is there on both devices without anybody making it.
 */
export const sessionNotes = (document: SessionDocument): Y.XmlFragment => document.getXmlFragment('notes');
