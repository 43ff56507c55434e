import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { MentorshipDocument } from '../documents.ts';
import { newId, type SeriesId, type SessionId } from '../ids.ts';
import { readChanged, stamp, type Change, type Changed } from '../provenance.ts';
import {
  addRecord,
  edit,
  fieldReader,
  newText,
  recordIn,
  recordsIn,
  reword,
  type FieldReader,
  type Read,
} from '../record.ts';
import { roles, roleSchema, type Role } from '../role.ts';
import { daySchema, idSchema, momentSchema, timeZoneSchema } from '../values.ts';

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
  /** When it was to be before it was postponed for the first time, milliseconds since 1970. */
  readonly postponedFrom: number | undefined;
  /** When it was closed, milliseconds since 1970, and by whom. */
  readonly endedAt: number | undefined;
  readonly endedBy: Role | undefined;
  /** Who has read what came of it and says so, and when; `undefined` where nobody has yet. */
  readonly confirmedAt: Readonly<Record<Role, number | undefined>>;
  /** The series it belongs to, and its day in it, whatever day it is on now. */
  readonly series: SeriesId | undefined;
  readonly seriesDay: string | undefined;
  /** How often its time, length, place, topic or state was changed: calendars take the higher one (RFC 5545, SEQUENCE). */
  readonly revision: number;
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
  readonly series?: SeriesId | undefined;
  readonly seriesDay?: string | undefined;
}

/** What can become of a session. Postponed means moved to a day that is not known yet; `startsAt` is the old one. */
export interface SessionChange extends Partial<Omit<NewSession, 'series' | 'seriesDay'>> {
  readonly state?: SessionState;
  readonly endedAt?: number | undefined;
}

/** A day. Longer is a mistake in typing, not a meeting. */
export const maximumSessionMinutes = 24 * 60;

export const sessions = (document: MentorshipDocument): Y.Map<unknown> => document.getMap('sessions');

/** One count a person, so that two changes made apart are two: nothing a calendar has seen comes again under its number. */
const revisionKey = (role: Role) => `revision.${role}` as const;
const confirmedKey = (role: Role) => `confirmed.${role}` as const;

/** Fields that no version gives back: a calendar never counts backwards, and nobody confirms for somebody else. */
export const isCountOrConfirmation = (key: string): boolean =>
  key.startsWith('revision.') || key.startsWith('confirmed.');

const countSchema = z.optional(z.number().check(z.minimum(0), z.maximum(1_000_000)));

const readRevision = (field: FieldReader): number =>
  roles.reduce((sum, role) => sum + (field.value(revisionKey(role), countSchema, undefined) ?? 0), 0);

function readConfirmed(field: FieldReader): Session['confirmedAt'] {
  const at = (role: Role) => field.value(confirmedKey(role), z.optional(momentSchema), undefined);
  return { learner: at('learner'), mentor: at('mentor') };
}

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
    postponedFrom: field.value('postponedFrom', z.optional(momentSchema), undefined),
    endedAt: field.value('endedAt', z.optional(momentSchema), undefined),
    endedBy: field.value('endedBy', z.optional(roleSchema), undefined),
    confirmedAt: readConfirmed(field),
    series: field.value('series', z.optional(idSchema), undefined) as SeriesId | undefined,
    seriesDay: field.value('seriesDay', z.optional(daySchema), undefined),
    revision: readRevision(field),
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
    for (const key of ['timeZone', 'series', 'seriesDay'] as const)
      if (session[key] !== undefined) record.set(key, session[key]);
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

const isTold = ['title', 'place', 'startsAt', 'minutes', 'timeZone', 'state'] as const;

/** Whether a calendar would show anything of the session differently. */
const changesMeeting = (record: Y.Map<unknown>, changed: SessionChange): boolean =>
  isTold.some((key) => {
    const before = record.get(key);
    return (
      changed[key] !== undefined && changed[key] !== (before instanceof Y.Text ? before.toJSON() : before)
    );
  });

/** For calendars, it is another meeting now. */
export function countRevision(record: Y.Map<unknown>, { by }: Change): void {
  const before = record.get(revisionKey(by));
  record.set(revisionKey(by), (typeof before === 'number' ? before : 0) + 1);
}

/** Changes what is given and leaves the rest; an unknown id changes nothing. */
export function changeSession(
  document: MentorshipDocument,
  id: SessionId,
  changed: SessionChange,
  provenance: Change,
): void {
  change(document, id, (record) => {
    if (changesMeeting(record, changed)) countRevision(record, provenance);
    if (changed.title !== undefined) reword(record, 'title', changed.title);
    if (changed.place !== undefined) reword(record, 'place', changed.place);
    // A value that stays the same is not written: it would outdo what the other person changes in it meanwhile.
    for (const key of ['startsAt', 'minutes', 'timeZone', 'state', 'endedAt'] as const)
      if (changed[key] !== undefined && changed[key] !== record.get(key)) record.set(key, changed[key]);
    stamp(record, provenance);
  });
}

/**
 * Moves a session to another time, or, where `startsAt` is left out, to a day that is not known yet. When it was to be at
 * first stays on record.
 */
export function postponeSession(
  document: MentorshipDocument,
  id: SessionId,
  startsAt: number | undefined,
  provenance: Change,
): void {
  const before = readSession(document, id);
  if (before === undefined) return;
  edit(document, () => {
    if (before.postponedFrom === undefined)
      recordIn(sessions(document), id)?.set('postponedFrom', before.startsAt);
    const to: SessionChange =
      startsAt === undefined ? { state: 'postponed' } : { state: 'planned', startsAt };
    changeSession(document, id, to, provenance);
  });
}

/** Says that a session does not take place. Whether it had a day stays on record, for who thinks better of it. */
export function cancelSession(document: MentorshipDocument, id: SessionId, provenance: Change): void {
  const before = readSession(document, id);
  if (before === undefined || before.state === 'cancelled' || before.state === 'held') return;
  edit(document, () => {
    recordIn(sessions(document), id)?.set('stateBefore', before.state);
    changeSession(document, id, { state: 'cancelled' }, provenance);
  });
}

/** Says that a cancelled session takes place after all: on its day, or on one that is not known yet, as it was before. */
export function reinstateSession(document: MentorshipDocument, id: SessionId, provenance: Change): void {
  const record = recordIn(sessions(document), id);
  if (record === undefined || readSession(document, id)?.state !== 'cancelled') return;
  const before = fieldReader(record).value('stateBefore', z.optional(sessionStateSchema), undefined);
  const state = before === 'postponed' ? 'postponed' : 'planned';
  changeSession(document, id, { state }, provenance);
}

/**
 * Closes a session that was held; whoever closes it has read what came of it. `endedAt` is when the two stopped talking, where
 * that was not just now.
 */
export function endSession(
  document: MentorshipDocument,
  id: SessionId,
  provenance: Change,
  endedAt = provenance.at,
): void {
  edit(document, () => {
    recordIn(sessions(document), id)?.set('endedBy', provenance.by);
    changeSession(document, id, { state: 'held', endedAt }, provenance);
    confirmSession(document, id, provenance);
  });
}

/** Opens a session again that was closed too early. What both had confirmed has to be confirmed anew. */
export function reopenSession(document: MentorshipDocument, id: SessionId, provenance: Change): void {
  change(document, id, (record) => {
    record.set('state', 'planned');
    record.delete('endedAt');
    record.delete('endedBy');
    for (const role of roles) record.delete(confirmedKey(role));
    countRevision(record, provenance);
    stamp(record, provenance);
  });
}

/** Says that I have read what came of a session. */
export const confirmSession = (document: MentorshipDocument, id: SessionId, { by, at }: Change): void => {
  change(document, id, (record) => record.set(confirmedKey(by), at));
};

/** Takes a session off the lists. Its agenda stays, with what the other person may be writing in it. */
export const removeSession = (document: MentorshipDocument, id: SessionId, now: number): void => {
  change(document, id, (record) => record.set('removedAt', now));
};

export const restoreSession = (document: MentorshipDocument, id: SessionId): void => {
  change(document, id, (record) => {
    record.delete('removedAt');
  });
};
