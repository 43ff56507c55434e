import { describe, expect, it } from 'vitest';
import { usualReminders } from '@contract/reminder-choices.ts';
import { reminderList } from '@contract/reminders.ts';
import { reminderWords } from '@/features/calendar/strings.ts';
import { formatDay, formatTimeRange } from '@/lib/dates.ts';
import { localTimeZone, momentAt } from '@/lib/zoned.ts';
import { newId, type ActionId, type RoomId, type SessionId } from '@/model/ids.ts';
import { maximumReminders, type ReminderSettings } from '@/platform/desktop.ts';
import type { ActionRow } from '../action-rows.ts';
import type { MentorshipRow, SessionRow } from '../rows.ts';
import { remindersOf, type ReminderSource } from './reminder-list.ts';

const timeZone = localTimeZone();
/** By the clock of whatever machine this runs on. */
const at = (day: string, time: string): number => momentAt({ day, time }, timeZone);
const now = at('2026-11-25', '12:00');

const mentorship = (more: Partial<MentorshipRow> = {}): MentorshipRow => ({
  room: newId<RoomId>(),
  myRole: 'learner',
  partnerName: 'Sam Lindqvist',
  label: '',
  phase: 'rapport',
  isArchived: false,
  createdAt: 1,
  ...more,
});
const sam = mentorship();
const ada = mentorship({ partnerName: 'Ada', myRole: 'mentor' });

const session = (more: Partial<SessionRow> = {}): SessionRow => ({
  id: newId<SessionId>(),
  room: sam.room,
  number: 1,
  title: 'Owning the migration',
  startsAt: at('2026-11-26', '16:30'),
  minutes: 60,
  place: '',
  state: 'planned',
  ...more,
});

const action = (more: Partial<ActionRow> = {}): ActionRow => ({
  id: newId<ActionId>(),
  room: sam.room,
  text: 'Draft the plan',
  owner: 'learner',
  dueOn: '2026-11-26',
  state: 'open',
  reason: '',
  session: undefined,
  begunAt: 1,
  changedAt: undefined,
  point: undefined,
  settledBy: undefined,
  settledAt: undefined,
  isDamaged: false,
  ...more,
});

const list = (source: Partial<ReminderSource>, settings: Partial<ReminderSettings> = {}) => {
  const reminders = remindersOf(
    { sessions: [], actions: [], mentorships: [sam, ada], ...source },
    { ...usualReminders, ...settings },
    reminderWords,
    { now, timeZone },
  );
  // Whatever it is made from, main takes it.
  expect(reminderList.safeParse(reminders).error).toBeUndefined();
  return reminders;
};

describe('a session', () => {
  it('is reminded of with name and time, as often before as was chosen, and until it is over', () => {
    const one = session();
    const { startsAt } = one;
    const text = `${formatDay(startsAt, now)}, ${formatTimeRange(startsAt, 60)}`;
    const common = {
      until: at('2026-11-26', '17:30'),
      title: 'Session with Sam Lindqvist',
      text,
      place: { kind: 'session', room: sam.room, session: one.id },
    };
    const beforeSessions = ['10-minutes', '1-hour', 'evening-before'] as const;
    expect(list({ sessions: [one] }, { beforeSessions })).toEqual([
      {
        ...common,
        id: `session/${one.id}/evening-before/${String(startsAt)}`,
        at: at('2026-11-25', '19:00'),
      },
      { ...common, id: `session/${one.id}/1-hour/${String(startsAt)}`, at: at('2026-11-26', '15:30') },
      { ...common, id: `session/${one.id}/10-minutes/${String(startsAt)}`, at: at('2026-11-26', '16:20') },
    ]);
    expect(list({ sessions: [one] }, { beforeSessions: [] })).toEqual([]);
  });

  it('says its topic only where that is wanted', () => {
    const sessions = [session()];
    expect(JSON.stringify(list({ sessions }))).not.toContain('migration');
    expect(list({ sessions }, { withTopic: true })[0]?.text.split('\n')[1]).toBe('Owning the migration');
    expect(list({ sessions: [session({ title: ' ' })] }, { withTopic: true })[0]?.text).not.toContain('\n');
  });

  it('that does not take place, is over, has moved out of sight or is put aside is not reminded of', () => {
    const aside = mentorship({ isArchived: true });
    const sessions = [
      session({ state: 'cancelled' }),
      session({ state: 'postponed' }),
      session({ state: 'held' }),
      session({ startsAt: at('2026-11-25', '10:00') }),
      session({ startsAt: at('2027-11-25', '10:00') }),
      session({ room: aside.room }),
      session({ room: newId<RoomId>() }),
    ];
    expect(list({ sessions, mentorships: [sam, aside] })).toEqual([]);
  });

  it('under way is still in the list: who comes late may have forgotten it', () => {
    expect(list({ sessions: [session({ startsAt: at('2026-11-25', '11:30') })] })).toHaveLength(1);
  });

  it('gets another name when it moves, so that it is reminded of anew', () => {
    const one = session();
    const [before] = list({ sessions: [one] });
    const [after] = list({ sessions: [{ ...one, startsAt: one.startsAt + 1_000 }] });
    expect(after?.id).not.toBe(before?.id);
  });
});

describe('what I have to do', () => {
  it('is said once a day, in the morning, with how much it is and with whom', () => {
    const actions = [
      action(),
      action({ room: ada.room, owner: 'mentor', text: 'Find the paper' }),
      action({ dueOn: '2026-11-27' }),
    ];
    expect(list({ actions })).toEqual([
      {
        id: 'actions/2026-11-26',
        at: at('2026-11-26', '09:00'),
        until: at('2026-11-27', '00:00'),
        title: '2 actions of yours are due today',
        text: 'From your mentoring with Sam Lindqvist and Ada',
        place: { kind: 'actions' },
      },
      {
        id: 'actions/2026-11-27',
        at: at('2026-11-27', '09:00'),
        until: at('2026-11-28', '00:00'),
        title: 'An action of yours is due today',
        text: 'From your mentoring with Sam Lindqvist',
        place: { kind: 'actions' },
      },
    ]);
    expect(list({ actions }, { actionsDue: false })).toEqual([]);
  });

  it('is not said where it was begun or changed after that morning', () => {
    const [before, after] = [at('2026-11-25', '08:59'), at('2026-11-25', '09:30')];
    const today = (more: Partial<ActionRow>) => list({ actions: [action({ dueOn: '2026-11-25', ...more })] });
    expect(today({ begunAt: before })).toHaveLength(1);
    expect(today({ begunAt: after })).toEqual([]);
    expect(today({ begunAt: before, changedAt: after })).toEqual([]);
  });

  it('says what it is only where that is wanted', () => {
    expect(JSON.stringify(list({ actions: [action()] }))).not.toContain('Draft');
    expect(list({ actions: [action()] }, { withTopic: true })[0]?.text).toContain('Draft the plan');
  });

  it('is nothing of the other person’s, nothing settled, nothing without a day and nothing of yesterday', () => {
    const actions = [
      action({ owner: 'mentor' }),
      action({ room: ada.room, owner: 'learner' }),
      action({ state: 'done' }),
      action({ state: 'dropped' }),
      action({ dueOn: undefined }),
      action({ dueOn: '2026-11-24' }),
      action({ dueOn: '9999-99-99' }),
    ];
    expect(list({ actions })).toEqual([]);
  });
});

describe('whatever the other person has written', () => {
  it('is cut to what a notification holds', () => {
    const long = mentorship({ partnerName: '🧗'.repeat(5_000) });
    const sessions = [
      session({ room: long.room, title: '語\n'.repeat(5_000), startsAt: now + 0.5, minutes: 0.5 }),
    ];
    const actions = Array.from({ length: 50 }, () => action({ room: long.room, text: '🧗'.repeat(5_000) }));
    expect(list({ sessions, actions, mentorships: [long] }, { withTopic: true })).toHaveLength(2);
  });

  it('leaves the next ones in the list where it is too long', () => {
    const sessions = Array.from({ length: 1_000 }, (_, index) =>
      session({ startsAt: now + (1_000 - index) * 60_000 }),
    );
    const reminders = list({ sessions });
    expect(reminders).toHaveLength(maximumReminders);
    expect(reminders.map((one) => one.at)).toEqual(reminders.map((one) => one.at).toSorted((a, b) => a - b));
  });
});
