import * as Y from 'yjs';
import * as z from 'zod/mini';
import { addDays, addMonthsByWeekday, clockAt, daysBetween, momentAt } from '@/lib/zoned.ts';
import { applyConstantUpdate, constantUpdate } from '../constant-update.ts';
import { isWritable, type MentorshipDocument } from '../documents.ts';
import { idFromName, newId, type SeriesId, type SessionId } from '../ids.ts';
import { stamp, type Change } from '../provenance.ts';
import { addRecord, digGrave, edit, fieldReader, recordIn, recordsIn, type Read } from '../record.ts';
import { roleSchema, type Role } from '../role.ts';
import { daySchema, timeZoneSchema } from '../values.ts';
import {
  allSessionIds,
  cancelSession,
  changeSession,
  maximumSessionMinutes,
  readSession,
  readSessions,
  reinstateSession,
  removeSession,
  restoreSession,
  sessions,
  type Session,
  type SessionChange,
} from './session.ts';

/**
 * Audience: both of us. Sessions that come again: every so many weeks, or months on the same weekday of the month. Its sessions are
 * booked with it, as records of their own that can be moved, renamed and cancelled one by one; the series says how more
 * of them are booked. What both book while apart is one session: its id follows from the series and the day.
 */
export interface Series extends Read {
  readonly id: SeriesId;
  readonly every: number;
  readonly unit: SeriesUnit;
  /** A day on which it takes place, `2026-11-26`: the others follow from it. */
  readonly startsOn: string;
  /** By the clock in `timeZone`, `16:30`. */
  readonly time: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly title: string;
  readonly place: string;
  readonly bookedBy: Role;
}

export const seriesUnitSchema = z.enum(['week', 'month']);
export type SeriesUnit = z.infer<typeof seriesUnitSchema>;

export type NewSeries = Omit<Series, 'id' | 'bookedBy' | 'damaged'>;

/** A year of weekly sessions: more at once is not a plan. */
export const maximumBookedAtOnce = 53;

const timeSchema = z.iso.time({ precision: -1 });
const everySchema = z.number().check(z.minimum(1), z.maximum(12));
const minutesSchema = z.number().check(z.minimum(1), z.maximum(maximumSessionMinutes));

/** All series, by id: what a view of them observes. */
export const series = (document: MentorshipDocument): Y.Map<unknown> => document.getMap('series');

export function readSeries(document: MentorshipDocument, id: SeriesId): Series | undefined {
  const record = recordIn(series(document), id);
  if (record === undefined) return undefined;
  const field = fieldReader(record);
  return {
    id,
    every: field.value('every', everySchema, 1),
    unit: field.value('unit', seriesUnitSchema, 'week'),
    startsOn: field.value('startsOn', daySchema, '1970-01-01'),
    time: field.value('time', timeSchema, '10:00'),
    timeZone: field.value('timeZone', timeZoneSchema, 'UTC'),
    minutes: field.value('minutes', minutesSchema, 60),
    // Plain values: they are what the next sessions begin with, not something two people write in.
    title: field.value('title', z.string(), ''),
    place: field.value('place', z.string(), ''),
    bookedBy: field.value('bookedBy', roleSchema, 'learner'),
    damaged: field.damaged,
  };
}

/** All series, by id; the sessions of one may all have been removed. */
export const readAllSeries = (document: MentorshipDocument): ReadonlyMap<SeriesId, Series> =>
  new Map(
    recordsIn(series(document)).flatMap(([id]) => {
      const found = readSeries(document, id as SeriesId);
      return found === undefined ? [] : [[found.id, found] as const];
    }),
  );

/** The first days of a series, from `startsOn` on. */
export const seriesDays = (
  { startsOn, every, unit }: Pick<Series, 'startsOn' | 'every' | 'unit'>,
  count: number,
): readonly string[] =>
  Array.from({ length: Math.min(count, maximumBookedAtOnce) }, (_, index) =>
    unit === 'week' ? addDays(startsOn, 7 * every * index) : addMonthsByWeekday(startsOn, every * index),
  );

/** The days of a series up to one, itself among them; one more than can be booked at once says that there are too many. */
export function seriesDaysUntil(
  rule: Pick<Series, 'startsOn' | 'every' | 'unit'>,
  until: string,
): readonly string[] {
  const days = seriesDays(rule, maximumBookedAtOnce);
  const [, next] = seriesDays({ ...rule, startsOn: days.at(-1) ?? rule.startsOn }, 2);
  return [...days, ...(next === undefined ? [] : [next])].filter((day) => day <= until);
}

/** The sessions of a series that are not removed, by start. */
export const sessionsOfSeries = (document: MentorshipDocument, id: SeriesId): readonly Session[] =>
  readSessions(document).filter((session) => session.series === id);

const fields = ['every', 'unit', 'startsOn', 'time', 'timeZone', 'minutes', 'title', 'place'] as const;

/** Books a series with its first sessions; answers its id and the first session's. */
export function bookSeries(
  document: MentorshipDocument,
  bookedBy: Role,
  booked: NewSeries,
  count: number,
): { readonly series: SeriesId; readonly first: SessionId } {
  const id = newId<SeriesId>();
  const days = seriesDays(booked, count);
  bookDays(document, { ...booked, id, bookedBy, damaged: [] }, days, () => {
    const record = new Y.Map<unknown>();
    for (const key of fields) record.set(key, booked[key]);
    record.set('bookedBy', bookedBy);
    addRecord(series(document), id, record);
  });
  return { series: id, first: sessionOn(id, booked.startsOn) };
}

/** The days on which further sessions of a series would be: after the last one that it ever had. */
export function daysToCome(document: MentorshipDocument, id: SeriesId, count: number): readonly string[] {
  const found = readSeries(document, id);
  if (found === undefined) return [];
  // The removed ones too; and one that was moved behind its day stands for the day it is on now.
  const known = allSessionIds(document).flatMap((each) => {
    const session = readSession(document, each);
    if (session?.series !== id) return [];
    return [session.seriesDay ?? '', clockAt(session.startsAt, found.timeZone).day];
  });
  const last = known.toSorted().at(-1) ?? addDays(found.startsOn, -1);
  const days: string[] = [];
  for (let from = found.startsOn, room = 0; days.length < count && room < 1_000; room += 1) {
    const [first = from, next = from] = seriesDays({ ...found, startsOn: from }, 2);
    if (first > last) days.push(first);
    from = next;
  }
  return days;
}

/** Books further sessions of a series, on the {@link daysToCome}; answers which. */
export function extendSeries(
  document: MentorshipDocument,
  id: SeriesId,
  count: number,
): readonly SessionId[] {
  const found = readSeries(document, id);
  if (found === undefined) return [];
  const days = daysToCome(document, id, count);
  bookDays(document, found, days);
  return days.map((day) => sessionOn(id, day));
}

const sessionOn = (id: SeriesId, day: string): SessionId => idFromName(`session of series ${id} on ${day}`);

/**
 * Constant updates, as in copied-point.ts: the record, which follows from the series and the day alone, and what it begins
 * with. Whoever writes in it writes in one and the same record, also where both have booked it.
 */
function bookDays(
  document: MentorshipDocument,
  from: Series,
  days: readonly string[],
  besides: () => void = () => undefined,
): void {
  if (!isWritable(document)) return;
  const ids = days.map((day) => sessionOn(from.id, day));
  const unknown = new Set(ids.filter((id) => readSession(document, id) === undefined));
  ids.forEach((id, index) => {
    if (unknown.has(id)) applyConstantUpdate(document, sessionUpdate(id, from, days[index] ?? ''));
  });
  edit(document, () => {
    besides();
    for (const id of ids)
      if (unknown.has(id)) digGrave(recordIn(sessions(document), id));
      else restoreSession(document, id);
  });
}

function sessionUpdate(id: SessionId, from: Series, day: string): Uint8Array {
  const record = constantUpdate(`session ${id}`, (scratch) => {
    const made = new Y.Map<unknown>();
    made.set('title', new Y.Text());
    made.set('place', new Y.Text());
    made.set('series', from.id);
    made.set('seriesDay', day);
    scratch.getMap('sessions').set(id, made);
  });
  const { title, place, time, timeZone, minutes, bookedBy } = from;
  const startsAt = momentAt({ day, time }, timeZone);
  const values = { startsAt, minutes, bookedBy, timeZone };
  return constantUpdate(
    `session's beginning ${JSON.stringify([id, title, place, values])}`,
    (scratch) => {
      const made = recordIn(scratch.getMap('sessions'), id);
      if (made === undefined) throw new Error('The record was not in its own update.');
      (made.get('title') as Y.Text).insert(0, title);
      (made.get('place') as Y.Text).insert(0, place);
      for (const [key, value] of Object.entries(values)) made.set(key, value);
    },
    record,
  );
}

/**
 * This session of a series and those after it that are planned (or cancelled, to bring these back), by start; only itself where
 * it is in none.
 */
export function followingSessions(
  document: MentorshipDocument,
  id: SessionId,
  state: 'planned' | 'cancelled' = 'planned',
): readonly Session[] {
  const session = readSession(document, id);
  if (session === undefined) return [];
  if (session.series === undefined) return [session];
  return sessionsOfSeries(document, session.series).filter(
    (other) => other.id === id || (other.startsAt > session.startsAt && other.state === state),
  );
}

/**
 * Changes a session of a series and all planned after it. Another time moves each by as many days and to the same time of the
 * clock, on whichever side of a change of hours it lies; those that come later are booked like that too. One that somebody
 * has given a topic of its own keeps it.
 */
export function changeFollowing(
  document: MentorshipDocument,
  id: SessionId,
  changed: SessionChange,
  provenance: Change,
): void {
  const session = readSession(document, id);
  const rule = session?.series === undefined ? undefined : readSeries(document, session.series);
  if (session === undefined || rule === undefined) {
    changeSession(document, id, changed, provenance);
    return;
  }
  const { title, ...rest } = changed;
  const zoneOf = (each: Session): string => each.timeZone ?? rule.timeZone;
  const timeZone = changed.timeZone ?? zoneOf(session);
  // Each day by the clock that it was agreed by: seen from another zone, half of a series may lie on the day before.
  const before = clockAt(session.startsAt, zoneOf(session));
  const after = clockAt(changed.startsAt ?? session.startsAt, timeZone);
  const days = daysBetween(before.day, after.day);
  const moved =
    (changed.startsAt !== undefined && changed.startsAt !== session.startsAt) || timeZone !== zoneOf(session);
  edit(document, () => {
    for (const each of followingSessions(document, id)) {
      const day = addDays(clockAt(each.startsAt, zoneOf(each)).day, days);
      const isCalledAlike = each.id === id || each.title === rule.title || each.title === session.title;
      changeSession(
        document,
        each.id,
        {
          ...rest,
          ...(moved && { timeZone, startsAt: momentAt({ day, time: after.time }, timeZone) }),
          ...(title !== undefined && isCalledAlike && { title }),
        },
        provenance,
      );
    }
    const record = recordIn(series(document), rule.id);
    if (record === undefined) return;
    const { minutes, place } = changed;
    const kept = { minutes, title, place, ...(moved && { timeZone, time: after.time, startsOn: after.day }) };
    for (const [key, value] of Object.entries(kept)) if (value !== undefined) record.set(key, value);
    stamp(record, provenance);
  });
}

/** Does the same to several sessions at once; answers which, for the way back. */
const toEach = (
  document: MentorshipDocument,
  found: readonly Session[],
  act: (id: SessionId) => void,
): readonly SessionId[] => {
  const ids = found.map((session) => session.id);
  edit(document, () => {
    for (const id of ids) act(id);
  });
  return ids;
};

/** Takes a session of a series and all planned after it off the lists; answers which. */
export const removeFollowing = (
  document: MentorshipDocument,
  id: SessionId,
  now: number,
): readonly SessionId[] =>
  toEach(document, followingSessions(document, id), (each) => removeSession(document, each, now));

/** Says that a session of a series and all planned after it do not take place; answers which. */
export const cancelFollowing = (
  document: MentorshipDocument,
  id: SessionId,
  provenance: Change,
): readonly SessionId[] =>
  toEach(document, followingSessions(document, id), (each) => cancelSession(document, each, provenance));

/** Says that a cancelled session of a series and all cancelled after it take place after all; answers which. */
export const reinstateFollowing = (
  document: MentorshipDocument,
  id: SessionId,
  provenance: Change,
): readonly SessionId[] =>
  toEach(document, followingSessions(document, id, 'cancelled'), (each) =>
    reinstateSession(document, each, provenance),
  );
