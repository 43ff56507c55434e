import { calendarLine, calendarText, textValue } from './calendar-lines.ts';
import { timeLine, utcStamp, zoneLines } from './calendar-zone.ts';

/** One entry in somebody's calendar. */
export interface CalendarEvent {
  /** The same for ever: by it a calendar knows that a later file changes an entry it has. Letters, digits, `@`, `.` and `-`. */
  readonly uid: string;
  /** Grows with every change of what the calendar shows of it. */
  readonly sequence: number;
  /** Milliseconds since 1970; parts of a second are not written. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** Where the clock hangs that it is to be read by, as an IANA name; UTC where there is none. */
  readonly timeZone: string | undefined;
  readonly summary: string;
  readonly location: string;
  /** A web address that leads there. */
  readonly link: string | undefined;
  readonly description: string;
  readonly category: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** When it was changed last, where that is known. */
  readonly changedAt: number | undefined;
}

/**
 * The events as an iCalendar file (RFC 5545), each with a UID of its own, also those of a series. A rule with exceptions
 * (RRULE with RECURRENCE-ID) would be shorter, but somebody who saves one session of the series later would have it twice in
 * several calendars. So a moved one moves and a cancelled one is cancelled, whichever file says it.
 *
 * There is no METHOD: that would make it an invitation, which needs an organiser with an address. DTSTAMP is when the file
 * was written, because of two that are told apart by nothing else a calendar takes the later (RFC 5546, 2.1.5).
 */
export function writeCalendar(events: readonly CalendarEvent[], writtenAt: number): string {
  const zones = new Set(events.map(({ timeZone }) => timeZone));
  return calendarText([
    calendarLine('BEGIN', 'VCALENDAR'),
    calendarLine('VERSION', '2.0'),
    calendarLine('PRODID', '-//Waymark//Waymark//EN'),
    calendarLine('CALSCALE', 'GREGORIAN'),
    ...[...zones].flatMap((timeZone) => {
      if (timeZone === undefined) return [];
      const inZone = events.filter((event) => event.timeZone === timeZone);
      return zoneLines(
        timeZone,
        inZone.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
      );
    }),
    ...events.flatMap((event) => eventLines(event, writtenAt)),
    calendarLine('END', 'VCALENDAR'),
  ]);
}

function eventLines(event: CalendarEvent, writtenAt: number): readonly string[] {
  const { uid, sequence, startsAt, endsAt, timeZone, status, changedAt, link } = event;
  const textLine = (name: string, text: string): readonly string[] => {
    const value = textValue(text);
    return value === '' ? [] : [calendarLine(name, value)];
  };
  return [
    calendarLine('BEGIN', 'VEVENT'),
    calendarLine('UID', uid),
    calendarLine('SEQUENCE', String(sequence)),
    calendarLine('DTSTAMP', utcStamp(writtenAt)),
    ...(changedAt === undefined ? [] : [calendarLine('LAST-MODIFIED', utcStamp(changedAt))]),
    timeLine('DTSTART', startsAt, timeZone),
    timeLine('DTEND', endsAt, timeZone),
    ...textLine('SUMMARY', event.summary),
    ...textLine('LOCATION', event.location),
    ...(link === undefined ? [] : [calendarLine('URL', link)]),
    ...textLine('DESCRIPTION', event.description),
    ...textLine('CATEGORIES', event.category),
    calendarLine('STATUS', status.toUpperCase()),
    // Only what takes place keeps others from being booked then.
    calendarLine('TRANSP', status === 'confirmed' ? 'OPAQUE' : 'TRANSPARENT'),
    calendarLine('END', 'VEVENT'),
  ];
}
