import { expect, it } from 'vitest';
import type { DraftsDocument, MentorshipDocument, PersonalDocument, SessionDocument } from '../documents.ts';
import type { FeedbackId, PointId, RoomId, TemplateId } from '../ids.ts';
import { beginAction } from '../records/action.ts';
import { sharePrivatePoint } from '../records/copied-point.ts';
import { proposeDecision } from '../records/decision.ts';
import { beginDraft, writeDraft } from '../records/feedback-draft.ts';
import { hide } from '../records/hidden.ts';
import { removeMentorship } from '../records/mentorship-entry.ts';
import { addPoint } from '../records/point.ts';
import { addPrivatePoint, removePrivatePoint } from '../records/private-point.ts';
import { writeProfile } from '../records/profile.ts';
import { addQuestion } from '../records/question.ts';
import { sessionNotes } from '../records/session-notes.ts';
import { bookSession } from '../records/session.ts';
import { makeTemplate } from '../records/template.ts';
import { addTemplatePoints } from '../records/template-point.ts';
import { putOnAgenda } from '../template-agenda.ts';

/** Never run: the compiler reads it. A line that compiles where an error is expected is an error itself. */
function cannotBeWritten(
  documents: {
    readonly mentorship: MentorshipDocument;
    readonly session: SessionDocument;
    readonly personal: PersonalDocument;
    readonly drafts: DraftsDocument;
  },
  ids: {
    readonly room: RoomId;
    readonly point: PointId;
    readonly feedback: FeedbackId;
    readonly template: TemplateId;
  },
): void {
  const { mentorship, session, personal, drafts } = documents;
  const { room, point, feedback, template } = ids;
  const change = { by: 'learner', at: 1 } as const;
  const meeting = { title: '', startsAt: 1, minutes: 1, place: '' };

  // @ts-expect-error -- a private point in an agenda
  addPrivatePoint(session, { room, title: '', now: 1 });
  // @ts-expect-error -- a private point in a mentorship
  removePrivatePoint(mentorship, point, 1);
  // @ts-expect-error -- a private point among drafts, which never leave the device and are not kept with it
  addPrivatePoint(drafts, { room, title: '', now: 1 });
  // @ts-expect-error -- shared from an agenda into my own
  sharePrivatePoint(session, point, personal, 'learner');
  // @ts-expect-error -- my profile in a mentorship
  writeProfile(mentorship, { name: '', purpose: 'both' });
  // @ts-expect-error -- how I keep a mentorship, in the mentorship
  removeMentorship(mentorship, room, 1);
  // @ts-expect-error -- a draft in a mentorship
  beginDraft(mentorship, room, 1);
  // @ts-expect-error -- a draft where my other devices have it
  writeDraft(personal, feedback, 'title', '');
  // @ts-expect-error -- a template of mine in a mentorship
  makeTemplate(mentorship, { name: '', points: [], now: 1 });
  // @ts-expect-error -- its points on an agenda, as points of a template
  addTemplatePoints(session, template, []);
  // @ts-expect-error -- a question of mine in an agenda
  addQuestion(session, { text: '', topic: 'career', asker: 'either', phases: [], now: 1 });
  // @ts-expect-error -- what I hide, told to the other person
  hide(mentorship, 'question', '', 1);

  // @ts-expect-error -- a point of an agenda in my own space
  addPoint(personal, 'learner', { title: '' });
  // @ts-expect-error -- a session's notes among drafts
  sessionNotes(drafts);
  // @ts-expect-error -- a decision in the mentorship instead of the session
  proposeDecision(mentorship, { text: '', proposedBy: 'learner', now: 1 });
  // @ts-expect-error -- an action in my own space
  beginAction(personal, { text: '', owner: 'learner' }, change);
  // @ts-expect-error -- a template put on an agenda that is not one
  putOnAgenda(personal, 'learner', []);
  // @ts-expect-error -- a session in an agenda
  bookSession(session, 'learner', meeting);
}

it('is the compiler that keeps what is only mine out of what is shared', () => {
  expect(cannotBeWritten).toBeTypeOf('function');
});
