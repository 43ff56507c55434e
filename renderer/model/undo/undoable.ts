import type * as Y from 'yjs';
import type { DraftsDocument, MentorshipDocument, PersonalDocument, SessionDocument } from '../documents.ts';

/**
 * The maps of records whose changes undo follows. What is not named here no undo takes back: who takes part and under
 * which name (written by joining and by Settings, in all mentorships at once), feedback that was sent, who wrote what.
 */
export const undoable = {
  session: (document: SessionDocument): readonly Y.Map<unknown>[] => [
    document.getMap('points'),
    document.getMap('decisions'),
  ],
  mentorship: (document: MentorshipDocument): readonly Y.Map<unknown>[] => [
    document.getMap('sessions'),
    document.getMap('actions'),
  ],
  personal: (document: PersonalDocument): readonly Y.Map<unknown>[] => [
    document.getMap('points'),
    document.getMap('templates'),
    document.getMap('templatePoints'),
    document.getMap('questions'),
    document.getMap('hidden'),
  ],
  drafts: (document: DraftsDocument): readonly Y.Map<unknown>[] => [document.getMap('feedback')],
} as const;
