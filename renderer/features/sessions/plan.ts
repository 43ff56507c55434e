import { weekOfMonth } from '@/lib/zoned.ts';
import {
  maximumBookedAtOnce,
  seriesDays,
  seriesDaysUntil,
  type NewSeries,
  type SeriesUnit,
} from '@/model/records/series.ts';
import type { NewSession, Session, SessionChange } from '@/model/records/session.ts';

/** What the form for a session can hand back. */
export interface Planned {
  readonly session: NewSession & { readonly timeZone: string };
  /** Where it comes again. */
  readonly series: { readonly rule: NewSeries; readonly count: number } | undefined;
  /** Of a session that is changed: itself, or all after it as well. */
  readonly which: Which;
}

/** Of a series: one session, or it and all planned after it. */
export type Which = 'this' | 'following';

export const repeatChoices = ['once', 'week-1', 'week-2', 'week-3', 'week-4', 'month-1'] as const;
export type Repeats = (typeof repeatChoices)[number];

export interface Rhythm {
  readonly every: number;
  readonly unit: SeriesUnit;
}

export function rhythmOf(repeats: Repeats): Rhythm | undefined {
  if (repeats === 'once') return undefined;
  const [unit, every] = repeats.split('-');
  return { every: Number(every), unit: unit === 'month' ? 'month' : 'week' };
}

/** When a series ends, as it is asked for. What was typed in the other field is kept. */
export interface Ends {
  readonly by: 'count' | 'day';
  /** As it was typed. */
  readonly count: string;
  readonly day: string | null;
}

/** What days an answer comes to, or why it comes to none. */
export type PlannedDays =
  | { readonly kind: 'days'; readonly days: readonly string[] }
  | { readonly kind: 'no-count' | 'no-day' | 'too-few' | 'too-many' };

/** The days that are asked for, of those that `daysOf` a count or a last day are. */
export function plannedDays(
  ends: Ends,
  least: number,
  daysOf: {
    readonly count: (count: number) => readonly string[];
    readonly until: (day: string) => readonly string[];
  },
): PlannedDays {
  if (ends.by === 'count') {
    const count = /^\d{1,3}$/u.test(ends.count.trim()) ? Number(ends.count) : 0;
    if (count < least || count > maximumBookedAtOnce) return { kind: 'no-count' };
    return { kind: 'days', days: daysOf.count(count) };
  }
  if (ends.day === null) return { kind: 'no-day' };
  const days = daysOf.until(ends.day);
  if (days.length < least) return { kind: 'too-few' };
  return days.length > maximumBookedAtOnce ? { kind: 'too-many' } : { kind: 'days', days };
}

/** Once is no series. */
export const leastOfSeries = 2;

/** The days of a series that begins on a day. */
export const daysOfSeries = (startsOn: string, rhythm: Rhythm, ends: Ends): PlannedDays =>
  plannedDays(ends, leastOfSeries, {
    count: (count) => seriesDays({ startsOn, ...rhythm }, count),
    until: (day) => seriesDaysUntil({ startsOn, ...rhythm }, day),
  });

/** `second`, of the second Thursday of a month; `last` of a fifth. */
export type WeekOfMonth = 'first' | 'second' | 'third' | 'fourth' | 'last';

export const weekName = (day: string): WeekOfMonth =>
  (['first', 'second', 'third', 'fourth'] as const)[weekOfMonth(day) - 1] ?? 'last';

/**
 * What of a session was changed in the form. Only that is written: the rest may be something else by now on the other person's
 * device, or in the sessions of the series that are changed with it.
 */
export function changesOf(before: Session, after: Planned['session'], localZone: string): SessionChange {
  const isMoved = after.startsAt !== before.startsAt;
  // One that was booked before sessions had a zone gets one when it is moved.
  const hasOtherZone = after.timeZone !== (before.timeZone ?? localZone);
  return {
    ...(after.title !== before.title && { title: after.title }),
    ...(after.place !== before.place && { place: after.place }),
    ...(after.minutes !== before.minutes && { minutes: after.minutes }),
    ...(isMoved && { startsAt: after.startsAt }),
    // One that waited for a day has been given one.
    ...(isMoved && before.state === 'postponed' && { state: 'planned' }),
    ...((hasOtherZone || (isMoved && before.timeZone === undefined)) && { timeZone: after.timeZone }),
  };
}
