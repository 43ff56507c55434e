import { Chrono, configuration, type ParsedResult, type Parser } from 'chrono-node/en';

/*
 * The day that the end of a line names: "… by 12 March", "… next Friday". Dates are read by chrono-node, in the order that
 * Britain writes them; what it lacks or means otherwise is added beneath. Loaded when somebody writes such a line.
 */

/** A day that a text ends with, and the words that say so. */
export interface DueWords {
  /** `2026-12-04`. */
  readonly dueOn: string;
  /** Where the words stand, "by" or "on" before them included. */
  readonly from: number;
  readonly to: number;
  /** They say more than the day ("Friday at five", "for Friday"), and without them that would be gone. */
  readonly saysMore: boolean;
}

/** No date is longer; what was written before it need not be looked at. Characters. */
const longestWords = 60;

/** Nobody plans further; what seems to be later was meant otherwise. Years. */
const furthestYears = 10;

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const dateAfter = (date: Date, days: number): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);

type Context = Parameters<Parser['extract']>[0];

/** Reads what `pattern` finds as the day that `dayOf` answers; `undefined` where it is none. */
const parser = (
  pattern: RegExp,
  dayOf: (match: RegExpMatchArray, today: Date) => Date | undefined,
  isWeekday = false,
): Parser => ({
  pattern: () => pattern,
  extract: (context: Context, match) => {
    // A pattern is tried on what is left of the text, which may begin within a word.
    if (/[\p{L}\p{N}]$/u.test(context.text.slice(0, match.index))) return null;
    const day = dayOf(match, context.refDate);
    if (day === undefined) return null;
    const components = context.createParsingComponents();
    // A weekday beside a date ("Tuesday 8 December") joins it only where nothing else of it is certain.
    const say = isWeekday ? 'imply' : 'assign';
    if (isWeekday) components.assign('weekday', day.getDay());
    components[say]('day', day.getDate());
    components[say]('month', day.getMonth() + 1);
    components[say]('year', day.getFullYear());
    return components;
  },
});

const weekdayPattern = String.raw`(sun|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?)(?:day)?`;

/** *Next Friday* is the one of next week, whose first day is Monday; *Friday* is the first one that comes, and never today. */
function weekdayAhead(which: string | undefined, name: string | undefined, today: Date): Date {
  const wanted = weekdays.indexOf((name ?? '').slice(0, 3).toLowerCase() as (typeof weekdays)[number]);
  const sinceMonday = (day: number): number => (day + 6) % 7;
  if (which?.toLowerCase() === 'next')
    return dateAfter(today, 7 - sinceMonday(today.getDay()) + sinceMonday(wanted));
  const days = (wanted - today.getDay() + 7) % 7;
  return dateAfter(today, days === 0 && which === undefined ? 7 : days);
}

const friday = 4;

/** Where weeks end for those who work in them. */
function endOfWeek(which: string | undefined, today: Date): Date {
  const monday = dateAfter(today, -((today.getDay() + 6) % 7));
  const inThisWeek = dateAfter(monday, friday);
  return which === 'next' || inThisWeek < dateAfter(today, 0) ? dateAfter(inThisWeek, 7) : inThisWeek;
}

/** The first day from today on of which there is one: not every month has a 31st. */
function ordinalAhead(ordinal: number, today: Date): Date | undefined {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const day = new Date(today.getFullYear(), today.getMonth() + ahead, ordinal);
    if (day.getDate() === ordinal && day >= dateAfter(today, 0)) return day;
  }
  return undefined;
}

function monthDay(match: RegExpMatchArray, today: Date): Date | undefined {
  const month = months.indexOf((match[1] ?? '').toLowerCase() as (typeof months)[number]);
  const inYear = (year: number): Date => new Date(year, month, Number(match[2]));
  const day = inYear(today.getFullYear());
  if (day.getMonth() !== month) return undefined;
  return day < dateAfter(today, 0) ? inYear(today.getFullYear() + 1) : day;
}

/** What chrono does not read, or reads in another sense. Before its own, so that of two as long these are taken. */
const ownParsers: readonly Parser[] = [
  parser(
    new RegExp(String.raw`(?:on\s+)?(?:(this|next)\s+)?${weekdayPattern}(\s+week)?(?!['’\w])`, 'iu'),
    (match, today) => {
      const day = weekdayAhead(match[1], match[2], today);
      return match[3] === undefined ? day : dateAfter(day, 7);
    },
    true,
  ),
  parser(
    new RegExp(String.raw`(?:a\s+)?week\s+on\s+${weekdayPattern}(?!['’\w])`, 'iu'),
    (match, today) => dateAfter(weekdayAhead(undefined, match[1], today), 7),
    true,
  ),
  parser(/(?:in|within)\s+a\s+fortnight(?!\w)/iu, (_, today) => dateAfter(today, 14)),
  parser(/(?:the\s+)?end\s+of\s+(?:(the|this|next)\s+)?week(?!\w)/iu, (match, today) =>
    endOfWeek(match[1]?.toLowerCase(), today),
  ),
  parser(
    /(?:the\s+)?end\s+of\s+(?:the\s+)?year(?!\w)/iu,
    (_, today) => new Date(today.getFullYear(), 11, 31),
  ),
  parser(/the\s+(\d{1,2})(?:st|nd|rd|th)(?!\w|\s+of)/iu, (match, today) =>
    ordinalAhead(Number(match[1]), today),
  ),
  // With two digits chrono takes the day for a year.
  parser(
    new RegExp(String.raw`(${months.join('|')})[a-z]*\.?\s+(\d{1,2})(?!\w|[/:.]\d|\s*,?\s*\d)`, 'iu'),
    monthDay,
  ),
];

const british = configuration.createCasualConfiguration(true);
const reader = new Chrono({ ...british, parsers: [...ownParsers, ...british.parsers] });

/** Before a day these make it a due date; "for" also says what the thing is for, and "before" that the day is too late. */
const leadPattern = /(?:^|[\s,;(])((?:due\s+)?(by|on|before|until|till|for)|due)\s+$/iu;

/** After one of these a day is part of what is said, and not when it has to be done. */
const noDueDate =
  /(?:^|[\s,;(])(?:of|from|since|after|every|each|last|past|previous|about|than|like|and|or|to|through|between|black|good|shrove|ash|palm|easter)\s+(?:the\s+)?$/iu;

/** Short names of days that are words too; after "by" or "next" they are days. */
const wordsToo = /^(?:sun|sat|wed|mon)$/iu;

const timeOfDay = /casualReference\/(?:tonight|morning|afternoon|evening|noon|midday|midnight|night)/u;

/** From when a length of time is counted; without it ("two weeks") it is no day. */
const countedFrom =
  /^(?:in|within|the day|day|next|(?:the\s+)?(?:end|last\s+day)\s+of)\s|\sfrom\s(?:now|today)$/iu;

/** Whether what was found names one whole day, or some time of it. */
function namesDay({ text, start, end }: Pick<ParsedResult, 'text' | 'start' | 'end'>): boolean {
  // chrono says null where its types say undefined.
  if (end || /^(?:last|past)\s/iu.test(text)) return false;
  const tags = [...start.tags()].join(' ');
  if (tags.includes('relativeDateAndTime') || tags.includes('casualReference/now')) return false;
  const isCounted = tags.includes('relativeDate');
  if (isCounted && !countedFrom.test(text)) return false;
  // A month from today is a day, the next month is none.
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  if (!isDay && !(isCounted && /^(?:in|within)\s/iu.test(text))) return false;
  if (/weekday$/iu.test(text) || (/weekend$/iu.test(text) && !/^(?:this|next)\s/iu.test(text))) return false;
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})(?!\d)/u.exec(text) ?? [];
  if (day === undefined) return true;
  // Also read the other way round where only that exists; and around the clock is no day in July.
  return Number(day) === start.get('day') && Number(month) === start.get('month') && text !== '24/7';
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const written = (date: Date): string =>
  `${String(date.getFullYear())}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

/** The day that a text ends with, from today on; `undefined` where it ends with none. `now` is in milliseconds since 1970. */
export function readDueWords(text: string, now: number): DueWords | undefined {
  const to = text.length - (/[\s.,;:!)]*$/u.exec(text)?.[0].length ?? 0);
  const cut = Math.max(0, to - longestWords);
  const tail = text.slice(cut, to);
  const found = reader.parse(tail, new Date(now), { forwardDate: true }).at(-1);
  if (found === undefined || found.index + found.text.length !== tail.length || !namesDay(found))
    return undefined;

  // chrono takes what may stand before a weekday for a part of it.
  const name = found.text.replace(/^[,(（]?\s*(?:on\s+)?/iu, '');
  const before = tail.slice(0, tail.length - name.length);
  if (before !== '' && !/[\s,;(]$/u.test(before)) return undefined;
  const beforeThe = before.replace(/(?<=(?:^|\s)\w+\s+)the\s+$/iu, '');
  const lead = leadPattern.exec(beforeThe);
  const word = lead?.[2]?.toLowerCase();
  if (lead === null && (noDueDate.test(before) || wordsToo.test(name) || /^the\s+\d/iu.test(name)))
    return undefined;

  const { start } = found;
  const named = new Date(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1);
  const due = word === 'before' ? dateAfter(named, -1) : named;
  const today = new Date(now);
  if (due < dateAfter(today, 0) || due.getFullYear() > today.getFullYear() + furthestYears) return undefined;
  const saysTime = start.isCertain('hour') || timeOfDay.test([...start.tags()].join(' '));
  return {
    dueOn: written(due),
    from: cut + (lead === null ? before.length : lead.index + lead[0].search(/\w/u)),
    to,
    saysMore: saysTime || word === 'for',
  };
}
