import { decisions, isConsent, readDecisions } from '../records/decision.ts';
import { points, readAgenda } from '../records/point.ts';
import { roles } from '../role.ts';
import { recordKind } from './record-kind.ts';

/** The records of a session that its history shows and restores; its notes are a text beside them. */
export const sessionKinds = {
  points: { records: points, read: readAgenda },
  decisions: recordKind({
    records: decisions,
    read: readDecisions,
    isLeftAlone: isConsent,
    words: ({ text }) => text,
    by: ({ proposedBy }) => proposedBy,
    facts: ({ consent }) => ({
      // Other words are words that nobody has agreed to yet.
      consent: { type: 'people', value: roles.filter((role) => consent[role]), isDetail: true },
    }),
  }),
} as const;
