import * as Y from 'yjs';
import * as z from 'zod/mini';
import { addDays, addMonthsByWeekday, clockAt, daysBetween, momentAt } from '@/lib/zoned.ts';
import { applyConstantUpdate, constantUpdate } from '../constant-update.ts';
import { isWritable, type MentorshipDocument } from '../documents.ts';
import { idFromName, newId, type SeriesId, type SessionId } from '../ids.ts';
import { stamp, type Change } from '../provenance.ts';
import { addRecord, digGrave, edit, fieldReader, recordIn, type Read } from '../record.ts';
import { roleSchema, type Role } from '../role.ts';
import { daySchema, timeZoneSchema } from '../values.ts';
import {
  allSessionIds,
  changeSession,
  maximumSessionMinutes,
  readSession,
  readSessions,
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

const series = (document: MentorshipDocument): Y.Map<unknown> => document.getMap('series');

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

/** The first days of a series, from `startsOn` on. */
export const seriesDays = (
  { startsOn, every, unit }: Pick<Series, 'startsOn' | 'every' | 'unit'>,
  count: number,
): readonly string[] =>
  Array.from({ length: Math.min(count, maximumBookedAtOnce) }, (_, index) =>
    unit === 'week' ? addDays(startsOn, 7 * every * index) : addMonthsByWeekday(startsOn, every * index),
  );

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

/** Books further sessions of a series, after the last one that it ever had; answers how many. */
export function extendSeries(document: MentorshipDocument, id: SeriesId, count: number): number {
  const found = readSeries(document, id);
  if (found === undefined) return 0;
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
  bookDays(document, found, days);
  return days.length;
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

/** This session of a series and those planned after it, by start; only itself where it is in none. */
export function followingSessions(document: MentorshipDocument, id: SessionId): readonly Session[] {
  const session = readSession(document, id);
  if (session === undefined) return [];
  if (session.series === undefined) return [session];
  return sessionsOfSeries(document, session.series).filter(
    (other) => other.id === id || (other.startsAt > session.startsAt && other.state === 'planned'),
  );
}

/**
 * Changes a session of a series and all planned after it. Another time moves each by as many days and to the same time of the
 * clock, on whichever side of a change of hours it lies; those that come later are booked like that too.
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
  const timeZone = changed.timeZone ?? session.timeZone ?? rule.timeZone;
  const before = clockAt(session.startsAt, timeZone);
  const after = clockAt(changed.startsAt ?? session.startsAt, timeZone);
  const days = daysBetween(before.day, after.day);
  const moved = changed.startsAt !== undefined && changed.startsAt !== session.startsAt;
  edit(document, () => {
    for (const each of followingSessions(document, id)) {
      const day = addDays(clockAt(each.startsAt, timeZone).day, days);
      const startsAt = moved ? momentAt({ day, time: after.time }, timeZone) : each.startsAt;
      changeSession(document, each.id, { ...changed, startsAt }, provenance);
    }
    const record = recordIn(series(document), rule.id);
    if (record === undefined) return;
    const { minutes, title, place } = changed;
    const kept = { minutes, title, place, timeZone: changed.timeZone, ...(moved && { time: after.time }) };
    for (const [key, value] of Object.entries(kept)) if (value !== undefined) record.set(key, value);
    if (moved) record.set('startsOn', after.day);
    stamp(record, provenance);
  });
}

/** Takes a session of a series and all planned after it off the lists; answers their ids, for the way back. */
export function removeFollowing(
  document: MentorshipDocument,
  id: SessionId,
  now: number,
): readonly SessionId[] {
  const ids = followingSessions(document, id).map((session) => session.id);
  edit(document, () => {
    for (const each of ids) removeSession(document, each, now);
  });
  return ids;
}
