import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { MentorshipDocument } from '../documents.ts';
import { newId, type SessionId } from '../ids.ts';
import { addRecord, edit, fieldReader, newText, recordIn, recordsIn, reword, type Read } from '../record.ts';
import { roleSchema, type Role } from '../role.ts';

/** Audience: both of us. A meeting as the mentorship's index knows it; its agenda is a document of its own. */
export interface Session extends Read {
  readonly id: SessionId;
  readonly title: string;
  /** The start, milliseconds since 1970. */
  readonly startsAt: number;
  readonly minutes: number;
  /** A room, an address or a link; may be empty. */
  readonly place: string;
  readonly bookedBy: Role;
  readonly removedAt: number | undefined;
}

export interface NewSession {
  readonly title: string;
  readonly startsAt: number;
  readonly minutes: number;
  readonly place: string;
}

/** A day. Longer is a mistake in typing, not a meeting. */
export const maximumSessionMinutes = 24 * 60;

const sessions = (document: MentorshipDocument): Y.Map<unknown> => document.getMap('sessions');

function read(id: string, record: Y.Map<unknown>): Session {
  const field = fieldReader(record);
  return {
    id: id as SessionId,
    title: field.text('title'),
    startsAt: field.value('startsAt', z.number(), 0),
    minutes: field.value('minutes', z.number().check(z.minimum(1), z.maximum(maximumSessionMinutes)), 60),
    place: field.text('place'),
    bookedBy: field.value('bookedBy', roleSchema, 'learner'),
    removedAt: field.value('removedAt', z.optional(z.number()), undefined),
    damaged: field.damaged,
  };
}

/** The sessions that are not removed, by start; equal starts are put apart by id, the same way on every device. */
export const readSessions = (document: MentorshipDocument): readonly Session[] =>
  recordsIn(sessions(document))
    .map(([id, record]) => read(id, record))
    .filter((session) => session.removedAt === undefined)
    .toSorted((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));

export function readSession(document: MentorshipDocument, id: SessionId): Session | undefined {
  const record = recordIn(sessions(document), id);
  return record === undefined ? undefined : read(id, record);
}

/** Every session the index names, the removed ones too: their agendas travel with the mentorship. */
export const allSessionIds = (document: MentorshipDocument): readonly SessionId[] =>
  recordsIn(sessions(document)).map(([id]) => id as SessionId);

export function bookSession(document: MentorshipDocument, bookedBy: Role, session: NewSession): SessionId {
  const id = newId<SessionId>();
  edit(document, () => {
    const record = new Y.Map<unknown>();
    record.set('title', newText(session.title));
    record.set('startsAt', session.startsAt);
    record.set('minutes', session.minutes);
    record.set('place', newText(session.place));
    record.set('bookedBy', bookedBy);
    addRecord(sessions(document), id, record);
  });
  return id;
}

/** Changes what is given and leaves the rest; an unknown id changes nothing. */
export function changeSession(
  document: MentorshipDocument,
  id: SessionId,
  change: Partial<NewSession>,
): void {
  const record = recordIn(sessions(document), id);
  if (record === undefined) return;
  edit(document, () => {
    if (change.title !== undefined) reword(record, 'title', change.title);
    if (change.place !== undefined) reword(record, 'place', change.place);
    // A value that stays the same is not written: it would outdo what the other person changes in it meanwhile.
    for (const key of ['startsAt', 'minutes'] as const)
      if (change[key] !== undefined && change[key] !== record.get(key)) record.set(key, change[key]);
  });
}
