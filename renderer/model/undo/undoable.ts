import type * as Y from 'yjs';
import type { DraftsDocument, MentorshipDocument, SessionDocument } from '../documents.ts';

/**
 * The maps of records whose changes undo follows. What is not named here no undo takes back: who takes part and under
 * which name (written by joining and by Settings, in all mentorships at once), feedback that was sent, who wrote what.
 * Series are: how more of them are booked goes back together with the sessions that were changed. And what a mentorship
 * says of itself, which after its beginning is its phase.
 */
export const undoable = {
  session: (document: SessionDocument): readonly Y.Map<unknown>[] => [
    document.getMap('points'),
    document.getMap('decisions'),
  ],
  mentorship: (document: MentorshipDocument): readonly Y.Map<unknown>[] => [
    document.getMap('sessions'),
    document.getMap('series'),
    document.getMap('actions'),
    document.getMap('about'),
  ],
  drafts: (document: DraftsDocument): readonly Y.Map<unknown>[] => [document.getMap('feedback')],
} as const;
