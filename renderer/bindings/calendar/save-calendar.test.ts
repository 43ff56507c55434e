import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { maximumCalendarBytes } from '@contract/archive-size.ts';
import { calendarWords } from '@/features/calendar/strings.ts';
import { documentNames, type MentorshipDocument, type SessionDocument } from '@/model/documents.ts';
import { newId, type RoomId, type SessionId } from '@/model/ids.ts';
import { addPoint, removePoint, setPointState } from '@/model/records/point.ts';
import { bookSeries, sessionsOfSeries } from '@/model/records/series.ts';
import {
  bookSession,
  changeSession,
  postponeSession,
  readSession,
  removeSession,
  type Session,
} from '@/model/records/session.ts';
import type { WrittenFile } from '@/platform/desktop.ts';
import { readCalendar, type ReadEvent } from '@/testing/read-calendar.ts';
import type { Services } from '../services.ts';
import { saveCalendar, type CalendarWish } from './save-calendar.ts';

const room = newId<RoomId>();
const now = Date.parse('2026-03-01T12:00:00Z');
const change = { by: 'learner', at: now } as const;

/** A device with agendas, some of which cannot be opened, and what was written from it last. */
function createDevice(answer: WrittenFile = { kind: 'written', name: 'chosen.ics' }) {
  const agendas = new Map<string, SessionDocument>();
  let bytes = new Uint8Array();
  let released = 0;
  const services = {
    now: () => now,
    store: {
      acquire: async (name: string) => {
        const document = agendas.get(name);
        return document === undefined
          ? { ok: false, error: { kind: 'document-unreadable', name } }
          : { ok: true, value: { document, release: () => (released += 1) } };
      },
    },
    desktop: {
      chooseAndWriteCalendar: async (file: { readonly bytes: Uint8Array }) => {
        bytes = new Uint8Array(file.bytes);
        return answer;
      },
    },
  } as unknown as Services;
  return {
    services,
    agenda: (session: SessionId): SessionDocument => {
      const document = new Y.Doc() as SessionDocument;
      agendas.set(documentNames.session(room, session), document);
      return document;
    },
    written: (): readonly ReadEvent[] => readCalendar(new TextDecoder().decode(bytes)),
    released: () => released,
  };
}

const wish = (sessions: readonly Session[], more: Partial<CalendarWish> = {}): CalendarWish => ({
  room,
  sessions,
  partner: 'Sam Lindqvist',
  withTitles: false,
  words: calendarWords,
  suggestedName: 'a.ics',
  ...more,
});

const meeting = {
  title: 'Owning the migration',
  startsAt: Date.parse('2026-03-12T16:30:00Z'),
  minutes: 60,
  place: 'Room 4',
  timeZone: 'Europe/London',
};

function bookOne(more: Partial<typeof meeting> = {}) {
  const document = new Y.Doc() as MentorshipDocument;
  const id = bookSession(document, 'learner', { ...meeting, ...more });
  const session = (): Session => {
    const found = readSession(document, id);
    if (found === undefined) throw new Error('no session');
    return found;
  };
  return { document, id, session };
}

async function saved(...sessions: readonly Session[]): Promise<readonly ReadEvent[]> {
  const device = createDevice();
  await saveCalendar(device.services, wish(sessions));
  return device.written();
}

describe('a session in a calendar', () => {
  it('says when, where, about what and with whom, and nothing of its agenda', async () => {
    const { id, session } = bookOne();
    expect(await saved(session())).toEqual([
      {
        uid: `${id}@waymark`,
        sequence: 0,
        startsAt: meeting.startsAt,
        endsAt: meeting.startsAt + 3_600_000,
        timeZone: 'Europe/London',
        summary: 'Owning the migration, with Sam Lindqvist',
        location: 'Room 4',
        url: null,
        description: null,
        categories: ['Mentoring'],
        status: 'CONFIRMED',
        writtenAt: now,
        changedAt: undefined,
      },
    ]);
  });

  it('that moves is the same entry at another time, with a higher number', async () => {
    const { document, id, session } = bookOne();
    const [before] = await saved(session());
    const later = meeting.startsAt + 86_400_000;
    changeSession(document, id, { startsAt: later }, change);
    const [after] = await saved(session());
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(after).toMatchObject({ startsAt: later, changedAt: now, status: 'CONFIRMED' });
  });

  it('that is cancelled, or taken off the list, cancels the entry', async () => {
    const { document, id, session } = bookOne();
    changeSession(document, id, { state: 'cancelled' }, change);
    const [cancelled] = await saved(session());
    expect(cancelled).toMatchObject({
      uid: `${id}@waymark`,
      sequence: 1,
      status: 'CANCELLED',
      summary: 'Cancelled: Owning the migration, with Sam Lindqvist',
    });
    const other = bookOne();
    removeSession(other.document, other.id, now);
    const [removed] = await saved(other.session());
    expect(removed).toMatchObject({ status: 'CANCELLED', changedAt: now });
  });

  it('that is postponed stays as a question, and is confirmed again once it has its day', async () => {
    const { document, id, session } = bookOne();
    postponeSession(document, id, undefined, change);
    const [open] = await saved(session());
    expect(open).toMatchObject({
      sequence: 1,
      status: 'TENTATIVE',
      startsAt: meeting.startsAt,
      summary: 'Postponed, no new day yet: Owning the migration, with Sam Lindqvist',
    });
    const later = meeting.startsAt + 7 * 86_400_000;
    postponeSession(document, id, later, change);
    const [again] = await saved(session());
    expect(again).toMatchObject({ uid: open?.uid, sequence: 2, status: 'CONFIRMED', startsAt: later });
    expect(again?.summary).not.toContain('Postponed');
  });

  it('that was held stands as it was', async () => {
    const { document, id, session } = bookOne();
    changeSession(document, id, { state: 'held', endedAt: now }, change);
    expect((await saved(session()))[0]?.status).toBe('CONFIRMED');
  });

  it.each([
    ['https://meet.example.org/a b', 'https://meet.example.org/a'],
    ['Video: https://meet.example.org/room?x=1,2;3', 'https://meet.example.org/room?x=1,2;3'],
    ['HTTP://example.org', 'http://example.org/'],
    ['https://', null],
    ['javascript:alert(1)', null],
    ['waymark://mentorship/x', null],
    ['Room 4', null],
  ])('leads to %j by the link %j', async (place, url) => {
    const { session } = bookOne({ place });
    expect((await saved(session()))[0]).toMatchObject({ location: place, url });
  });

  it('without a topic is one with somebody, and one with a topic without end is cut', async () => {
    expect((await saved(bookOne({ title: ' ' }).session()))[0]?.summary).toBe('Session with Sam Lindqvist');
    const [long] = await saved(bookOne({ title: 'x'.repeat(100_000) }).session());
    expect(long?.summary.length).toBeLessThan(600);
  });
});

describe('a series in a calendar', () => {
  it('is one entry a session, so that one saved later alone is not a second', async () => {
    const document = new Y.Doc() as MentorshipDocument;
    const { series } = bookSeries(
      document,
      'learner',
      { ...meeting, every: 2, unit: 'week', startsOn: '2026-03-12', time: '16:30' },
      6,
    );
    const all = () => sessionsOfSeries(document, series);
    const before = await saved(...all());
    expect(before.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
      '2026-03-12T16:30:00.000Z',
      '2026-03-26T16:30:00.000Z',
      '2026-04-09T15:30:00.000Z',
      '2026-04-23T15:30:00.000Z',
      '2026-05-07T15:30:00.000Z',
      '2026-05-21T15:30:00.000Z',
    ]);
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(6);

    const [first, second, third] = all();
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few');
    changeSession(document, second.id, { startsAt: second.startsAt + 86_400_000 }, change);
    changeSession(document, third.id, { state: 'cancelled' }, change);
    const moved = readSession(document, second.id);
    const [alone] = moved === undefined ? [] : await saved(moved);
    expect(alone).toMatchObject({ uid: before[1]?.uid, sequence: 1, startsAt: second.startsAt + 86_400_000 });
    const after = new Map((await saved(...all())).map((event) => [event.uid, event]));
    expect(after.get(before[1]?.uid ?? '')).toEqual(alone);
    expect(after.get(before[2]?.uid ?? '')).toMatchObject({ sequence: 1, status: 'CANCELLED' });
    expect(after.get(before[0]?.uid ?? '')).toMatchObject({ sequence: 0, status: 'CONFIRMED' });
  });
});

describe('the agenda’s titles', () => {
  it('are in it when they are asked for, without what is parked or was taken off', async () => {
    const { id, session } = bookOne();
    const device = createDevice();
    const agenda = device.agenda(id);
    addPoint(agenda, 'learner', { title: 'Who decides' });
    addPoint(agenda, 'mentor', { title: 'Reading; two chapters,\nor three' });
    const parked = addPoint(agenda, 'mentor', { title: 'Parked' });
    setPointState(agenda, parked, 'parked', change);
    removePoint(agenda, addPoint(agenda, 'mentor', { title: 'Removed' }), now);
    const result = await saveCalendar(device.services, wish([session()], { withTitles: true }));
    expect(result).toEqual({ ok: true, value: { name: 'chosen.ics', withoutTitles: 0 } });
    expect(device.written()[0]?.description).toBe(
      'On the agenda:\n– Who decides\n– Reading; two chapters, or three',
    );
    expect(device.released()).toBe(1);
    await saveCalendar(device.services, wish([session()]));
    expect(device.written()[0]?.description).toBeNull();
    expect(device.released()).toBe(1);
  });

  it('are missing where an agenda cannot be opened, and it is said how many', async () => {
    const [one, other] = [bookOne(), bookOne()];
    const device = createDevice();
    addPoint(device.agenda(one.id), 'learner', { title: 'Who decides' });
    const result = await saveCalendar(
      device.services,
      wish([one.session(), other.session()], { withTitles: true }),
    );
    expect(result).toEqual({ ok: true, value: { name: 'chosen.ics', withoutTitles: 1 } });
    expect(device.written().map(({ description }) => description)).toEqual([
      'On the agenda:\n– Who decides',
      null,
    ]);
  });

  it('are counted where there are very many', async () => {
    const { id, session } = bookOne();
    const device = createDevice();
    const agenda = device.agenda(id);
    agenda.transact(() => {
      for (let index = 0; index < 103; index += 1)
        addPoint(agenda, 'learner', { title: `Point ${String(index)}` });
    });
    await saveCalendar(device.services, wish([session()], { withTitles: true }));
    expect(device.written()[0]?.description?.split('\n').at(-1)).toBe('and 3 more');
  });

  it('that are too long for one file are refused, and nothing is written', async () => {
    const device = createDevice();
    const one = bookOne();
    const agenda = device.agenda(one.id);
    agenda.transact(() => {
      for (let index = 0; index < 100; index += 1) addPoint(agenda, 'learner', { title: 'x'.repeat(500) });
    });
    const sessions = Array.from({ length: 90 }, () => one.session());
    expect(await saveCalendar(device.services, wish(sessions, { withTitles: true }))).toEqual({
      ok: false,
      error: { kind: 'too-large' },
    });
    expect(() => device.written()).toThrow('Not a calendar file');
    expect(maximumCalendarBytes).toBeLessThan(90 * 100 * 500);
  });
});

it('who changes their mind, or whose disk refuses, is told apart', async () => {
  const { session } = bookOne();
  const cancelled = createDevice({ kind: 'cancelled' });
  expect(await saveCalendar(cancelled.services, wish([session()]))).toEqual({ ok: true, value: undefined });
  const full = createDevice({ kind: 'failed', reason: 'no-space' });
  expect(await saveCalendar(full.services, wish([session()]))).toEqual({
    ok: false,
    error: { kind: 'no-space' },
  });
});
