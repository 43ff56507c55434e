import ICAL from 'ical.js';

/** One entry of a calendar file, as another program understands it. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly startsAt: number;
  readonly endsAt: number;
  /** The zone it is written in; `UTC` where it is in none. */
  readonly timeZone: string;
  readonly summary: string;
  readonly location: string | null;
  readonly url: string | null;
  readonly description: string | null;
  readonly categories: readonly string[];
  readonly status: string;
  readonly writtenAt: number;
  readonly changedAt: number | undefined;
}

/** Properties that an entry has once, and those it has once at most (RFC 5545, 3.6.1). */
const once = ['uid', 'dtstamp', 'dtstart'] as const;
const atMostOnce = [
  'sequence',
  'last-modified',
  'dtend',
  'summary',
  'location',
  'url',
  'description',
  'status',
  'transp',
] as const;

function requireThat(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`Not a calendar file: ${what}`);
}

/**
 * Reads a calendar file with Mozilla's parser, and refuses what that lets pass and the grammar does not: line breaks, long
 * lines, control characters, properties that are missing or come twice, zones without their description.
 */
export function readCalendar(text: string): readonly ReadEvent[] {
  requireThat(text.endsWith('\r\n'), 'the last line is not ended');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    requireThat(!/[^\P{Cc}\t]/u.test(line), `a control character in ${JSON.stringify(line)}`);
    requireThat(new TextEncoder().encode(line).length <= 75, `a long line: ${line}`);
    // Folding within a character, or half of one, would have become this.
    requireThat(line.isWellFormed(), 'half a character');
  }
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  requireThat(calendar.name === 'vcalendar', 'no calendar');
  for (const name of ['version', 'prodid'])
    requireThat(calendar.getAllProperties(name).length === 1, `not one ${name}`);
  const described = calendar
    .getAllSubcomponents('vtimezone')
    .map((zone) => String(zone.getFirstPropertyValue('tzid')));
  requireThat(new Set(described).size === described.length, 'a zone is described twice');
  const events = calendar.getAllSubcomponents('vevent');
  const used = events.flatMap((event) => [zoneOf(event, 'dtstart'), zoneOf(event, 'dtend')]);
  for (const zone of used)
    requireThat(zone === undefined || described.includes(zone), `${zone ?? ''} is not described`);
  const read = events.map(readEvent);
  requireThat(new Set(read.map(({ uid }) => uid)).size === read.length, 'an entry comes twice');
  return read;
}

function zoneOf(event: ICAL.Component, name: string): string | undefined {
  return event.getFirstProperty(name)?.getFirstParameter('tzid');
}

function timeOf(event: ICAL.Component, name: string): number | undefined {
  const value = event.getFirstPropertyValue(name);
  if (value === null) return undefined;
  requireThat(value instanceof ICAL.Time && !value.isDate, `${name} is no time`);
  return (value as ICAL.Time).toUnixTime() * 1_000;
}

function textOf(event: ICAL.Component, name: string): string | null {
  return event.getFirstPropertyValue(name) as string | null;
}

function readEvent(event: ICAL.Component): ReadEvent {
  for (const name of once) requireThat(event.getAllProperties(name).length === 1, `not one ${name}`);
  for (const name of atMostOnce) requireThat(event.getAllProperties(name).length <= 1, `several ${name}`);
  const startsAt = timeOf(event, 'dtstart') ?? Number.NaN;
  const endsAt = timeOf(event, 'dtend') ?? Number.NaN;
  requireThat(endsAt > startsAt, 'it ends before it starts');
  for (const name of ['dtstamp', 'last-modified']) {
    const value = event.getFirstPropertyValue(name);
    const isUtc = value instanceof ICAL.Time && value.zone === ICAL.Timezone.utcTimezone;
    requireThat(value === null || isUtc, `${name} is not in UTC`);
  }
  return {
    uid: textOf(event, 'uid') ?? '',
    sequence: Number(event.getFirstPropertyValue('sequence')),
    startsAt,
    endsAt,
    timeZone: zoneOf(event, 'dtstart') ?? 'UTC',
    summary: textOf(event, 'summary') ?? '',
    location: textOf(event, 'location'),
    url: textOf(event, 'url'),
    description: textOf(event, 'description'),
    categories: event.getFirstProperty('categories')?.getValues().map(String) ?? [],
    status: textOf(event, 'status') ?? '',
    writtenAt: timeOf(event, 'dtstamp') ?? Number.NaN,
    changedAt: timeOf(event, 'last-modified'),
  };
}
