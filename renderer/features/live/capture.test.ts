import * as Y from 'yjs';
import { expect, it, vi } from 'vitest';
import type { MentorshipDocument, SessionDocument } from '@/model/documents.ts';
import { newId, type PointId, type RoomId } from '@/model/ids.ts';
import { readActions } from '@/model/records/action.ts';
import { readDecisions } from '@/model/records/decision.ts';
import { bookSession, readSession } from '@/model/records/session.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { captureAction, captureDecision } from './capture.ts';
import type { LiveSession } from './live-session.ts';

vi.mock('@/ui/feedback/toasts.ts', () => ({ showToast: vi.fn<typeof showToast>() }));

const about = newId<PointId>();
const now = (): number => new Date('2026-03-12T16:40').getTime();

function createLive(): LiveSession {
  const document = new Y.Doc() as MentorshipDocument;
  const id = bookSession(document, 'learner', { title: '', startsAt: 1, minutes: 60, place: '' });
  const session = readSession(document, id);
  if (session === undefined) throw new Error('no session');
  return {
    mentorship: { room: newId<RoomId>(), document, writable: true },
    session,
    pair: {
      myRole: 'learner',
      partnerRole: 'mentor',
      names: { learner: 'Maya', mentor: 'Sam' },
      partnerName: 'Sam',
      partner: 'Sam',
      isPlaceTaken: true,
    },
    document: new Y.Doc() as SessionDocument,
    writable: true,
  };
}

it('takes down an action as whoever reads lines understands it, for its session and point', async () => {
  const live = createLive();
  await captureAction(live, 'Send the notes, Sam, tomorrow', {
    about,
    owner: 'learner',
    read: (line) => Promise.resolve({ text: line.slice(0, 14), owner: 'mentor', dueOn: '2026-03-13' }),
    now,
  });
  expect(readActions(live.mentorship.document)).toMatchObject([
    {
      text: 'Send the notes',
      owner: 'mentor',
      beganBy: 'learner',
      dueOn: '2026-03-13',
      session: live.session.id,
      point: about,
    },
  ]);
  expect(showToast).toHaveBeenLastCalledWith(
    'An action for Sam, tomorrow: “Send the notes”.',
    expect.anything(),
  );
});

it('is for whoever was chosen where the line does not say', async () => {
  const live = createLive();
  const read = (line: string) => ({ text: line, owner: undefined, dueOn: undefined });
  await captureAction(live, 'Write one page', { about: undefined, owner: 'mentor', read, now });
  expect(readActions(live.mentorship.document)).toMatchObject([
    { text: 'Write one page', owner: 'mentor', dueOn: undefined, point: undefined },
  ]);
});

it('takes down nothing where a newer Waymark has written, and says so', async () => {
  const live = createLive();
  const read = (line: string) => ({ text: line, owner: undefined, dueOn: undefined });
  const mentorship = { ...live.mentorship, writable: false };
  await captureAction({ ...live, mentorship }, 'one', { about, owner: 'learner', read, now });
  captureDecision({ ...live, writable: false }, 'two', about, now);
  expect(readActions(live.mentorship.document)).toEqual([]);
  expect(readDecisions(live.document)).toEqual([]);
  expect(showToast).toHaveBeenLastCalledWith(expect.stringContaining('Update Waymark'));
});
