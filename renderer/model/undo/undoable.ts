import type * as Y from 'yjs';
import type { DraftsDocument, MentorshipDocument, PersonalDocument, SessionDocument } from '../documents.ts';
import { mentorshipKinds } from '../kinds/mentorship-kinds.ts';
import { sessionKinds } from '../kinds/session-kinds.ts';
import { drafts } from '../records/feedback-draft.ts';
import { hidden } from '../records/hidden.ts';
import { about } from '../records/mentorship.ts';
import { privatePoints } from '../records/private-point.ts';
import { questions } from '../records/question.ts';
import { series } from '../records/series.ts';
import { sessionNotes } from '../records/session-notes.ts';
import { templates } from '../records/template.ts';
import { templatePoints } from '../records/template-point.ts';

/** A map of records, or a rich text that belongs to the document itself and not to a record. */
export type UndoRoot = Y.Map<unknown> | Y.XmlFragment;

/**
 * The roots whose changes undo follows: whatever a version gives back, and of a mentorship also its series (how more of them
 * are booked goes back together with the sessions that were changed) and what it says of itself, which after its beginning is
 * its phase. What is not among them no undo takes back: who takes part and under which name (written by joining and by
 * Settings, in all mentorships at once), feedback that was sent, who wrote what.
 */
export const undoable = {
  session: (document: SessionDocument): readonly UndoRoot[] => [
    ...Object.values(sessionKinds).map(({ records }) => records(document)),
    sessionNotes(document),
  ],
  mentorship: (document: MentorshipDocument): readonly UndoRoot[] => [
    ...Object.values(mentorshipKinds).map(({ records }) => records(document)),
    series(document),
    about(document),
  ],
  personal: (document: PersonalDocument): readonly UndoRoot[] => [
    privatePoints(document),
    templates(document),
    templatePoints(document),
    questions(document),
    hidden(document),
  ],
  drafts: (document: DraftsDocument): readonly UndoRoot[] => [drafts(document)],
} as const;
