import { actions, isWordOfWho, readActions, settleRestored } from '../records/action.ts';
import { countRevision, isCountOrConfirmation, readSessions, sessions } from '../records/session.ts';
import { recordKind } from './record-kind.ts';

/**
 * The records of a mentorship that its history shows and restores, in the order in which they are shown. What is not
 * named here no restore touches: who takes part, feedback that was sent, whatever was signed.
 */
export const mentorshipKinds = {
  sessions: recordKind({
    records: sessions,
    read: readSessions,
    isLeftAlone: isCountOrConfirmation,
    onRestored: countRevision,
    words: ({ title }) => title,
    by: ({ bookedBy }) => bookedBy,
    facts: ({ startsAt, minutes, place, timeZone, state }) => ({
      time: { type: 'time', value: { start: startsAt, minutes } },
      place: { type: 'text', value: place },
      timeZone: { type: 'text', value: timeZone ?? '' },
      state: { type: 'word', value: state },
    }),
  }),
  actions: recordKind({
    records: actions,
    read: readActions,
    isLeftAlone: isWordOfWho,
    onRestored: settleRestored,
    words: ({ text }) => text,
    by: ({ beganBy }) => beganBy,
    facts: ({ owner, dueOn, state, reason }) => ({
      owner: { type: 'people', value: [owner] },
      dueOn: { type: 'day', value: dueOn },
      state: { type: 'word', value: state },
      reason: { type: 'text', value: reason, isDetail: true },
    }),
  }),
} as const;
