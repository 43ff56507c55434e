import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '@/testing/read-calendar.ts';
import { writeCalendar, type CalendarEvent } from './calendar-file.ts';
import { addDays, momentAt } from './zoned.ts';

const writtenAt = Date.parse('2026-11-25T12:00:00Z');
const hourMs = 3_600_000;

const event = (of: Partial<CalendarEvent>): CalendarEvent => {
  const startsAt = of.startsAt ?? Date.parse('2026-03-12T16:30:00Z');
  return {
    uid: 'a@waymark',
    sequence: 0,
    startsAt,
    endsAt: startsAt + hourMs,
    timeZone: undefined,
    summary: 'Session',
    location: '',
    link: undefined,
    description: '',
    category: 'Mentoring',
    status: 'confirmed',
    changedAt: undefined,
    ...of,
  };
};

const write = (...events: readonly CalendarEvent[]): string => writeCalendar(events, writtenAt);

/** What another program understands of the one event. */
const readBack = (of: Partial<CalendarEvent>) => {
  const [read] = readCalendar(write(event(of)));
  if (read === undefined) throw new Error('nothing was read');
  return read;
};

describe('a calendar file', () => {
  it('says the same to another program as to us', () => {
    const changedAt = Date.parse('2026-03-01T08:15:30Z');
    const said = {
      uid: '0123456789abcdefghjkmnpqrs@waymark',
      sequence: 7,
      summary: 'Owning the migration, with Sam Lindqvist',
      location: 'Room 4; second floor',
      description: 'On the agenda:\n– one\n– two',
    };
    expect(readBack({ ...said, link: 'https://example.org/a?b=1,2;3', changedAt })).toEqual({
      ...said,
      startsAt: Date.parse('2026-03-12T16:30:00Z'),
      endsAt: Date.parse('2026-03-12T17:30:00Z'),
      timeZone: 'UTC',
      url: 'https://example.org/a?b=1,2;3',
      categories: ['Mentoring'],
      status: 'CONFIRMED',
      writtenAt,
      changedAt,
    });
  });

  it('has the fields that are empty not at all', () => {
    expect(readBack({})).toMatchObject({
      location: null,
      url: null,
      description: null,
      changedAt: undefined,
    });
  });

  it.each([
    ['a long one', 'word '.repeat(100).trim()],
    ['a long one without a space', 'x'.repeat(1_000)],
    ['right to left', 'שיחה על ההגירה, '.repeat(20)],
    ['characters of four octets', '🧗🏽‍♀️'.repeat(60)],
    ['characters of three octets behind one of one', `a${'語'.repeat(200)}`],
    ['several lines', 'one\ntwo\nthree\n'],
    ['what the grammar uses', String.raw`a;b,c:d"e\n\\f`],
    ['what looks like the end of it', 'x\r\nEND:VEVENT\r\nEND:VCALENDAR'],
  ])('keeps a title as it is: %s', (_what, summary) => {
    expect(readBack({ summary }).summary).toBe(summary.replaceAll('\r\n', '\n'));
  });

  it('leaves out what no file may hold', () => {
    expect(readBack({ summary: 'a\u0000b\u0007c\u007Fd\te' }).summary).toBe('abcd\te');
    expect(readBack({ summary: `half ${'🧗'.slice(0, 1)} a character` }).summary).toBe(
      'half \uFFFD a character',
    );
  });

  it('takes a cancelled one off the time, and one without a day', () => {
    expect(readBack({ status: 'cancelled' }).status).toBe('CANCELLED');
    expect(readBack({ status: 'tentative' }).status).toBe('TENTATIVE');
    expect(write(event({ status: 'cancelled' }))).toContain('TRANSP:TRANSPARENT');
    expect(write(event({ status: 'tentative' }))).toContain('TRANSP:TRANSPARENT');
    expect(write(event({}))).toContain('TRANSP:OPAQUE');
  });
});

const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Africa/Nairobi',
] as const;

describe('the clock of a zone', () => {
  it.each(zones)(
    'gives back every hour of the days on which it changes, and of quiet ones: %s',
    (timeZone) => {
      const days = ['2026-03-07', '2026-03-28', '2026-04-04', '2026-10-03', '2026-10-24', '2026-10-31'];
      const moments = days.flatMap((day) =>
        Array.from({ length: 72 }, (_, hour) => Date.parse(`${day}T00:00:00Z`) + hour * hourMs),
      );
      const events = moments.map((startsAt, index) =>
        event({ uid: `${String(index)}@waymark`, startsAt, timeZone }),
      );
      const read = readCalendar(write(...events));
      expect(read.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual(
        events.map(({ startsAt, endsAt }) => [startsAt, endsAt]),
      );
      const inUtc = read.filter((one) => one.timeZone !== timeZone);
      // Only the hour that comes twice.
      const changesBack = timeZone !== 'Asia/Kolkata' && timeZone !== 'Africa/Nairobi';
      expect(inUtc).toHaveLength(changesBack ? 2 : 0);
    },
  );

  it.each(zones)('keeps a weekly session at its time over a year and more: %s', (timeZone) => {
    const events = Array.from({ length: 80 }, (_, week) => {
      const startsAt = momentAt({ day: addDays('2026-01-08', 7 * week), time: '16:30' }, timeZone);
      return event({ uid: `${String(week)}@waymark`, startsAt, timeZone });
    });
    const text = write(...events);
    expect(readCalendar(text).map(({ startsAt }) => startsAt)).toEqual(
      events.map(({ startsAt }) => startsAt),
    );
    expect(text.match(/DTSTART;TZID=.*T163000/gu)).toHaveLength(80);
  });

  it('is described by a yearly rule where it follows one', () => {
    const described = (timeZone: string) =>
      [...write(event({ timeZone })).matchAll(/RRULE:FREQ=YEARLY;(.*)\r/gu)].map(([, rule]) => rule);
    expect(described('Europe/London')).toEqual(['BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU']);
    expect(described('America/New_York')).toEqual(['BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU']);
    expect(described('Australia/Sydney')).toEqual(['BYMONTH=4;BYDAY=1SU', 'BYMONTH=10;BYDAY=1SU']);
    expect(described('Asia/Kolkata')).toEqual([]);
    // Half a year of Ramadan's moving month: no rule of the grammar says it.
    expect(described('Africa/Casablanca')).toEqual([]);
  });

  it('is described as it was in the years the sessions lie in', () => {
    // Until 2006 New York changed on the first Sunday of April and the last of October.
    const years = [2005, 2006, 2007, 2008, 2026].map((year) =>
      event({
        uid: `${String(year)}@waymark`,
        startsAt: momentAt({ day: `${String(year)}-03-20`, time: '10:00' }, 'America/New_York'),
        timeZone: 'America/New_York',
      }),
    );
    expect(readCalendar(write(...years)).map(({ startsAt }) => startsAt)).toEqual(
      years.map(({ startsAt }) => startsAt),
    );
  });

  it('that was half a minute off is not used where others would drop that', () => {
    // Liberia, until 1972: 44 minutes and 30 seconds behind.
    const startsAt = Date.parse('1970-06-01T12:00:00Z');
    expect(readBack({ startsAt, timeZone: 'Africa/Monrovia' })).toMatchObject({ startsAt, timeZone: 'UTC' });
  });

  it('that no session is in is not described, nor is UTC', () => {
    expect(write(event({}), event({ uid: 'b@waymark', timeZone: 'UTC' }))).not.toContain('VTIMEZONE');
  });
});

/** Every zone that Intl knows, so that no odd one is missed. */
const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/GMT+5');
const anyMoment = fc
  .integer({ min: 0, max: Date.parse('2060-01-01T00:00:00Z') / 1_000 })
  .map((s) => s * 1_000);
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem());

const anyEvent = (index: number) =>
  fc
    .record({
      startsAt: anyMoment,
      minutes: fc.integer({ min: 1, max: 24 * 60 }),
      timeZone: fc.option(anyZone, { nil: undefined }),
      sequence: fc.nat(),
      summary: anyText,
      location: anyText,
      description: anyText,
      status: fc.constantFrom('confirmed', 'tentative', 'cancelled'),
      changedAt: fc.option(anyMoment, { nil: undefined }),
    })
    .map(({ minutes, ...rest }) =>
      event({ ...rest, uid: `${String(index)}@waymark`, endsAt: rest.startsAt + minutes * 60_000 }),
    );

/** What becomes of any text on its way: other line breaks, and nothing that no file may hold. */
const asRead = (text: string): string | null => {
  const clean = text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '');
  return clean === '' ? null : clean;
};

describe('any calendar file', () => {
  it('is accepted by another parser and gives back the same instants and words', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 6 })
          .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyEvent(index)))),
        (events) => {
          const read = readCalendar(write(...events));
          expect(
            read.map(({ uid, sequence, startsAt, endsAt }) => ({ uid, sequence, startsAt, endsAt })),
          ).toEqual(
            events.map(({ uid, sequence, startsAt, endsAt }) => ({ uid, sequence, startsAt, endsAt })),
          );
          expect(read.map(({ summary, location, description }) => [summary, location, description])).toEqual(
            events.map((one) => [asRead(one.summary) ?? '', asRead(one.location), asRead(one.description)]),
          );
          expect(read.map(({ changedAt, status }) => [changedAt, status.toLowerCase()])).toEqual(
            events.map(({ changedAt, status }) => [changedAt, status]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('ends with the last year that has four digits', () => {
    const startsAt = Date.parse('9999-12-31T23:30:00Z');
    const text = write(event({ startsAt, timeZone: 'Pacific/Kiritimati' }));
    expect(text).not.toContain('+010000');
  });
});
