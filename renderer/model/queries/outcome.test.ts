import * as Y from 'yjs';
import { expect, it } from 'vitest';
import type { MentorshipDocument, SessionDocument } from '../documents.ts';
import { newId, type SessionId } from '../ids.ts';
import { beginAction, readActions } from '../records/action.ts';
import { giveConsent, proposeDecision, readDecisions } from '../records/decision.ts';
import { addPoint, notePointCarried, readAgenda, setPointState } from '../records/point.ts';
import { beginRun, readRuns, stopRun } from '../records/timer.ts';
import { outcomeOf } from './outcome.ts';

it('sums up a session: what was discussed and how long, what is left, and what was decided', () => {
  const [session, next] = [newId<SessionId>(), newId<SessionId>()];
  const document = new Y.Doc() as SessionDocument;
  const mentorship = new Y.Doc() as MentorshipDocument;
  const [one, two, three, four] = (['one', 'two', 'three', 'four'] as const).map((title) =>
    addPoint(document, 'learner', { title }),
  ) as [ReturnType<typeof addPoint>, ...ReturnType<typeof addPoint>[]];
  if (two === undefined || three === undefined || four === undefined) throw new Error('no points');
  beginRun(document, one, 100);
  setPointState(document, one, 'discussed');
  beginRun(document, two, 250);
  stopRun(document, 300);
  setPointState(document, three, 'parked');
  notePointCarried(document, four, next);
  const agreed = proposeDecision(document, { text: 'Mondays', proposedBy: 'learner', now: 1 });
  giveConsent(document, agreed, 'mentor', { text: 'Mondays', at: 2 });
  proposeDecision(document, { text: 'Fridays', proposedBy: 'mentor', now: 3 });
  proposeDecision(document, { text: 'Sundays', proposedBy: 'learner', now: 4 });
  const began = { by: 'learner', at: 1 } as const;
  beginAction(mentorship, { text: 'Ask Leila', owner: 'learner', session }, began);
  beginAction(mentorship, { text: 'Elsewhere', owner: 'learner', session: next }, began);
  beginAction(mentorship, { text: 'On its own', owner: 'mentor' }, began);

  const outcome = outcomeOf(
    session,
    {
      agenda: readAgenda(document),
      runs: readRuns(document),
      decisions: readDecisions(document),
      actions: readActions(mentorship),
    },
    1_000,
  );
  expect(outcome).toMatchObject({
    discussed: [{ point: { title: 'one' }, used: 150 }],
    open: [{ point: { title: 'two' }, used: 50 }],
    parked: [{ title: 'three' }],
    carried: [{ title: 'four' }],
    agreed: [{ text: 'Mondays' }],
    proposed: [{ text: 'Fridays' }, { text: 'Sundays' }],
    actions: [{ text: 'Ask Leila' }],
    total: 200,
  });
});
