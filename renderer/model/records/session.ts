import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { MentorshipDocument } from '../documents.ts';
import { newId, type SessionId } from '../ids.ts';
import { readChanged, stamp, type Change, type Changed } from '../provenance.ts';
import { addRecord, edit, fieldReader, newText, recordIn, recordsIn, reword, type Read } from '../record.ts';
import { roleSchema, type Role } from '../role.ts';
import { momentSchema, timeZoneSchema } from '../values.ts';

/** Audience: both of us. A meeting as the mentorship's index knows it; its agenda is a document of its own. */
export interface Session extends Read, Changed {
  readonly id: SessionId;
  readonly title: string;
  /** The start, milliseconds since 1970. */
  readonly startsAt: number;
  readonly minutes: number;
  /** A room, an address or a link; may be empty. */
  readonly place: string;
  readonly bookedBy: Role;
  /** Where the clock hangs that `startsAt` was agreed by, as an IANA name; `undefined` where nobody has said. */
  readonly timeZone: string | undefined;
  readonly state: SessionState;
  /** When it was closed, milliseconds since 1970. */
  readonly endedAt: number | undefined;
  readonly removedAt: number | undefined;
}

export const sessionStateSchema = z.enum(['planned', 'held', 'cancelled', 'postponed']);
export type SessionState = z.infer<typeof sessionStateSchema>;

export interface NewSession {
  readonly title: string;
  readonly startsAt: number;
  readonly minutes: number;
  readonly place: string;
  readonly timeZone?: string | undefined;
}

/** What can become of a session. Postponed means moved to a day that is not known yet; `startsAt` is the old one. */
export interface SessionChange extends Partial<NewSession> {
  readonly state?: SessionState;
  readonly endedAt?: number | undefined;
}

/** A day. Longer is a mistake in typing, not a meeting. */
export const maximumSessionMinutes = 24 * 60;

/** All sessions of a mentorship, by id. */
export const sessions = (document: MentorshipDocument): Y.Map<unknown> => document.getMap('sessions');

function read(id: string, record: Y.Map<unknown>): Session {
  const field = fieldReader(record);
  return {
    id: id as SessionId,
    title: field.text('title'),
    startsAt: field.value('startsAt', momentSchema, 0),
    minutes: field.value('minutes', z.number().check(z.minimum(1), z.maximum(maximumSessionMinutes)), 60),
    place: field.text('place'),
    bookedBy: field.value('bookedBy', roleSchema, 'learner'),
    timeZone: field.value('timeZone', z.optional(timeZoneSchema), undefined),
    // Written before sessions had a state: planned.
    state: field.value('state', z.optional(sessionStateSchema), undefined) ?? 'planned',
    endedAt: field.value('endedAt', z.optional(momentSchema), undefined),
    removedAt: field.value('removedAt', z.optional(momentSchema), undefined),
    ...readChanged(field),
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

/** The sessions that were removed and can be brought back, the one removed last first. */
export const readRemovedSessions = (document: MentorshipDocument): readonly Session[] =>
  recordsIn(sessions(document))
    .map(([id, record]) => read(id, record))
    .filter((session) => session.removedAt !== undefined)
    .toSorted((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0) || (a.id < b.id ? -1 : 1));

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
    if (session.timeZone !== undefined) record.set('timeZone', session.timeZone);
    addRecord(sessions(document), id, record);
  });
  return id;
}

const change = (
  document: MentorshipDocument,
  id: SessionId,
  write: (record: Y.Map<unknown>) => void,
): void => {
  const record = recordIn(sessions(document), id);
  if (record === undefined) return;
  edit(document, () => {
    write(record);
  });
};

/** Changes what is given and leaves the rest; an unknown id changes nothing. */
export function changeSession(
  document: MentorshipDocument,
  id: SessionId,
  changed: SessionChange,
  provenance?: Change,
): void {
  change(document, id, (record) => {
    if (changed.title !== undefined) reword(record, 'title', changed.title);
    if (changed.place !== undefined) reword(record, 'place', changed.place);
    // A value that stays the same is not written: it would outdo what the other person changes in it meanwhile.
    for (const key of ['startsAt', 'minutes', 'timeZone', 'state', 'endedAt'] as const)
      if (changed[key] !== undefined && changed[key] !== record.get(key)) record.set(key, changed[key]);
    stamp(record, provenance);
  });
}

/** Takes a session off the lists. Its agenda stays, with what the other person may be writing in it. */
export const removeSession = (document: MentorshipDocument, id: SessionId, now: number): void => {
  change(document, id, (record) => record.set('removedAt', now));
};

export const restoreSession = (document: MentorshipDocument, id: SessionId): void => {
  change(document, id, (record) => {
    record.delete('removedAt');
  });
};
