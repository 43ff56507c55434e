import { calendarLine, textValue } from './calendar-lines.ts';
import { comesTwice, offsetAt } from './zoned.ts';

/*
 * Times by the clock of a zone in a calendar file, and the zone's own description (VTIMEZONE). It is made from what this device
 * knows of the zone, for the years that are asked about and one on each side: as a yearly rule where the clocks change by the
 * same one in all of them, which every calendar reads, and else change by change, which is just as good a grammar.
 */

const dayMs = 86_400_000;
const minuteMs = 60_000;
const secondMs = 1_000;

/** The last moment that is written: by every clock its year has four digits. */
const lastMoment = Date.UTC(9999, 11, 30);

/** Zones that are UTC by another name and need no description. */
const utcNames: readonly string[] = ['UTC', 'Etc/UTC'];

/** `20260312T163000`, from milliseconds since 1970 as if they were UTC. */
const stampOf = (time: number): string => new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '');

const withinFile = (moment: number): number => Math.min(moment, lastMoment);

/** A moment in UTC; parts of a second are left out. */
export const utcStamp = (moment: number): string => `${stampOf(withinFile(moment))}Z`;

/** A line with a moment by the clock in `timeZone`, or in UTC where there is none or the clock cannot say it. */
export function timeLine(name: string, moment: number, timeZone: string | undefined): string {
  if (timeZone === undefined || isUtc(timeZone)) return calendarLine(name, utcStamp(moment));
  const at = withinFile(moment);
  const offset = offsetAt(at, timeZone);
  // Of an hour that comes twice a calendar takes the first (RFC 5545, 3.3.5) or the second; half a minute, of which some zones
  // once were ahead, is dropped by several.
  if (comesTwice(at, timeZone) || offset % minuteMs !== 0) return calendarLine(name, utcStamp(at));
  return calendarLine(name, stampOf(at + offset), { TZID: timeZone });
}

const isUtc = (timeZone: string): boolean => utcNames.includes(timeZone);

/** A change of a zone's clock: when, and how far ahead of UTC it was before and is after, in milliseconds. */
interface ClockChange {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The description of a zone that is true for these moments; nothing for UTC, which needs none. */
export function zoneLines(timeZone: string, moments: readonly number[]): readonly string[] {
  if (isUtc(timeZone) || moments.length === 0) return [];
  const blocks = yearsAround(moments).map(({ first, last }) => {
    const start = Date.UTC(first, 0, 1);
    const end = Math.min(Date.UTC(last + 1, 0, 1), lastMoment);
    return { first, last, start, changes: changesBetween(timeZone, start, end) };
  });
  const changes = blocks.flatMap((block) => block.changes);
  const years = blocks.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const rules = changes.length === 0 ? undefined : yearlyRules(changes, years);
  const described =
    rules ??
    blocks.flatMap(({ start, changes }) => {
      const offset = offsetAt(start, timeZone);
      return [{ at: start, from: offset, to: offset }, ...changes].flatMap((change) => observance(change));
    });
  return [
    calendarLine('BEGIN', 'VTIMEZONE'),
    calendarLine('TZID', textValue(timeZone)),
    ...described,
    calendarLine('END', 'VTIMEZONE'),
  ];
}

/** The years of these moments with the one before and after each, as runs without a gap. */
function yearsAround(
  moments: readonly number[],
): readonly { readonly first: number; readonly last: number }[] {
  const years = new Set(moments.map((moment) => new Date(withinFile(moment)).getUTCFullYear()));
  const runs: { first: number; last: number }[] = [];
  for (const year of [...years].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && year - 1 <= run.last + 1) run.last = year + 1;
    else runs.push({ first: year - 1, last: year + 1 });
  }
  return runs;
}

/** So far apart the clock is looked at: since 1970 no zone has changed it twice within less than seven days. */
const stepMs = 4 * dayMs;

function changesBetween(timeZone: string, start: number, end: number): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  let from = offsetAt(start, timeZone);
  for (let at = start; at < end; at += stepMs) {
    const next = Math.min(at + stepMs, end);
    const to = offsetAt(next, timeZone);
    if (to === from) continue;
    changes.push({ at: firstAfter(at, next, (moment) => offsetAt(moment, timeZone) !== from), from, to });
    from = to;
  }
  return changes;
}

/** The first whole second in (before, until] for which something has become true, and stays it. */
function firstAfter(before: number, until: number, isSo: (moment: number) => boolean): number {
  let [no, yes] = [before, until];
  while (yes - no > secondMs) {
    const middle = Math.floor((no + yes) / 2 / secondMs) * secondMs;
    if (isSo(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** Where in the year a change falls, by the clock that it changes. */
interface YearlyRule {
  readonly month: number;
  /** The first to fourth such weekday of the month, or -1 for the last. */
  readonly week: number;
  readonly weekday: number;
}

/** The changes as yearly rules, or `undefined` where they follow none in each of so many years. */
function yearlyRules(changes: readonly ClockChange[], years: number): readonly string[] | undefined {
  const lines: string[] = [];
  const kinds = new Set(changes.map(kindOf));
  for (const kind of kinds) {
    const same = changes.filter((change) => kindOf(change) === kind);
    const rule = same.length === years ? commonRule(same) : undefined;
    const [first] = same;
    if (rule === undefined || first === undefined) return undefined;
    lines.push(...observance(first, rule));
  }
  return lines;
}

const kindOf = ({ from, to }: ClockChange): string => `${String(from)} ${String(to)}`;

function commonRule(changes: readonly ClockChange[]): YearlyRule | undefined {
  const days = changes.map(({ at, from }) => new Date(at + from));
  const isLast = days.every((day) => new Date(day.getTime() + 7 * dayMs).getUTCMonth() !== day.getUTCMonth());
  const ruleOf = (day: Date): YearlyRule => ({
    month: day.getUTCMonth() + 1,
    week: isLast ? -1 : Math.ceil(day.getUTCDate() / 7),
    weekday: day.getUTCDay(),
  });
  const different = new Set(days.map((day) => JSON.stringify([ruleOf(day), day.getTime() % dayMs])));
  const years = new Set(days.map((day) => day.getUTCFullYear()));
  const [first] = days;
  return first !== undefined && different.size === 1 && years.size === days.length
    ? ruleOf(first)
    : undefined;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

function observance({ at, from, to }: ClockChange, rule?: YearlyRule): readonly string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    calendarLine('BEGIN', kind),
    // By the clock as it was just before.
    calendarLine('DTSTART', stampOf(at + from)),
    ...(rule === undefined
      ? []
      : [
          calendarLine(
            'RRULE',
            `FREQ=YEARLY;BYMONTH=${String(rule.month)};BYDAY=${String(rule.week)}${weekdays[rule.weekday] ?? ''}`,
          ),
        ]),
    calendarLine('TZOFFSETFROM', offsetText(from)),
    calendarLine('TZOFFSETTO', offsetText(to)),
    calendarLine('END', kind),
  ];
}

/** `+0530`, with seconds where there are any: `-004430`. */
function offsetText(offset: number): string {
  const digits = stampOf(Math.abs(offset)).slice(9);
  return `${offset < 0 ? '-' : '+'}${digits.endsWith('00') ? digits.slice(0, 4) : digits}`;
}
