import * as z from 'zod/mini';
import type { MentorshipDocument } from '../documents.ts';
import type { PersonId } from '../ids.ts';
import { edit, fieldReader, type Read } from '../record.ts';
import { otherRole, type Role } from '../role.ts';
import { momentSchema } from '../values.ts';
import { writeParticipant } from './participant.ts';

/** Audience: both of us. What a mentorship says of itself; its people, sessions and feedback are records beside it. */
export interface Mentorship extends Read {
  /** Milliseconds since 1970, by the clock of who began it. */
  readonly createdAt: number;
  readonly phase: Phase;
}

/** The way of a mentorship (after Kram and Clutterbuck). What is prompted and offered changes with it. */
export const phases = ['rapport', 'direction', 'progress', 'winding-down', 'moving-on'] as const;
export const phaseSchema = z.enum(phases);
export type Phase = z.infer<typeof phaseSchema>;

/** What a view of it observes. */
export const about = (document: MentorshipDocument) => document.getMap('about');

/** What is known of the mentorship, or `undefined` where the document holds none (empty, or not a mentorship). */
export function readMentorship(document: MentorshipDocument): Mentorship | undefined {
  if (!about(document).has('createdAt')) return undefined;
  const read = fieldReader(about(document));
  return {
    createdAt: read.value('createdAt', momentSchema, 0),
    phase: read.value('phase', z.optional(phaseSchema), undefined) ?? 'rapport',
    damaged: read.damaged,
  };
}

/** Begins a mentorship between me and somebody who is, so far, only a name. */
export function beginMentorship(
  document: MentorshipDocument,
  beginning: {
    readonly me: { readonly name: string; readonly personId: PersonId };
    readonly myRole: Role;
    readonly partnerName: string;
    readonly now: number;
  },
): void {
  edit(document, () => {
    about(document).set('createdAt', beginning.now);
    writeParticipant(document, beginning.myRole, beginning.me);
    writeParticipant(document, otherRole(beginning.myRole), { name: beginning.partnerName });
  });
}

/** Says where on their way the two are; either may. */
export const setPhase = (document: MentorshipDocument, phase: Phase): void => {
  edit(document, () => {
    about(document).set('phase', phase);
  });
};
