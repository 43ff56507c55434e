import type * as Y from 'yjs';
import type { DraftsDocument, MentorshipDocument, SessionDocument } from '../documents.ts';
import { sessionNotes } from '../records/session-notes.ts';

/** A map of records, or a rich text that belongs to the document itself and not to a record. */
export type UndoRoot = Y.Map<unknown> | Y.XmlFragment;

/**
 * The roots whose changes undo follows. What is not named here no undo takes back: who takes part and under which name
 * (written by joining and by Settings, in all mentorships at once), feedback that was sent, who wrote what.
 */
export const undoable = {
  session: (document: SessionDocument): readonly UndoRoot[] => [
    document.getMap('points'),
    document.getMap('decisions'),
    sessionNotes(document),
  ],
  mentorship: (document: MentorshipDocument): readonly UndoRoot[] => [
    document.getMap('sessions'),
    document.getMap('actions'),
  ],
  drafts: (document: DraftsDocument): readonly UndoRoot[] => [document.getMap('feedback')],
} as const;
