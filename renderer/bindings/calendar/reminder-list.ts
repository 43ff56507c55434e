import { formatDay, formatTimeRange } from '@/lib/dates.ts';
import { clip } from '@/lib/names.ts';
import { addDays, clockAt, momentAt } from '@/lib/zoned.ts';
import {
  maximumReminders,
  maximumReminderText,
  type BeforeSession,
  type Reminder,
  type ReminderSettings,
} from '@/platform/desktop.ts';
import type { ActionRow } from '../action-rows.ts';
import type { MentorshipRow, SessionRow } from '../rows.ts';

/** How reminders are worded. They may be shown late, so they name days and times and not how far away those are. */
export interface ReminderWords {
  readonly session: (partner: string) => string;
  /** So many of my actions are due on the day it is shown. */
  readonly actions: (count: number) => string;
  readonly withPartners: (partners: readonly string[]) => string;
}

export interface ReminderSource {
  readonly sessions: readonly SessionRow[];
  readonly actions: readonly ActionRow[];
  readonly mentorships: readonly MentorshipRow[];
}

/** By the clock of this device. */
export const eveningTime = '19:00';
export const morningTime = '09:00';

/** Further ahead nothing is looked for: the list is made anew every hour while Waymark runs. */
const daysAhead = 31;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** A name in a sentence; characters. */
const longestName = 80;

/** The text of a notification, of which the system shows the beginning. */
const textOf = (lines: readonly string[]): string =>
  clip(lines.map((line) => line.trim().replaceAll(/\s+/gu, ' ')).join('\n'), maximumReminderText);

/**
 * What there is to remind of in the weeks to come, the next first: sessions that are planned and what I have to do, in the
 * mentorships that I have not put aside.
 * @param timeZone where this device's clock hangs
 */
export function remindersOf(
  source: ReminderSource,
  settings: ReminderSettings,
  words: ReminderWords,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): readonly Reminder[] {
  const shown = new Map(
    source.mentorships.filter(({ isArchived }) => !isArchived).map((row) => [row.room, row]),
  );
  const nameOf = ({ partnerName }: MentorshipRow): string => clip(partnerName, longestName);

  const beforeSession = (session: SessionRow): readonly Reminder[] => {
    const mentorship = shown.get(session.room);
    if (mentorship === undefined || session.state !== 'planned') return [];
    const { id, room, title } = session;
    const [startsAt, minutes] = [Math.floor(session.startsAt), Math.ceil(session.minutes)];
    const when = `${formatDay(startsAt, now)}, ${formatTimeRange(startsAt, minutes)}`;
    return settings.beforeSessions.map((before) => ({
      id: `session/${id}/${before}/${String(startsAt)}`,
      at: momentBefore(startsAt, before, timeZone),
      until: startsAt + minutes * minuteMs,
      title: words.session(nameOf(mentorship)),
      text: textOf(settings.withTopic && title.trim() !== '' ? [when, title] : [when]),
      place: { kind: 'session', room, session: id },
    }));
  };

  const isMine = (action: ActionRow): boolean =>
    action.state === 'open' && action.owner === shown.get(action.room)?.myRole;

  const dueOn = (day: string): readonly Reminder[] => {
    const at = momentAt({ day, time: morningTime }, timeZone);
    // Whoever begins or changes one later on its day has just had it in hand.
    const isOlder = ({ begunAt, changedAt }: ActionRow): boolean => Math.max(begunAt, changedAt ?? 0) < at;
    const due = source.actions.filter((action) => action.dueOn === day && isMine(action) && isOlder(action));
    if (due.length === 0) return [];
    const partners = new Set(due.flatMap(({ room }) => shown.get(room) ?? []).map(nameOf));
    const said = words.withPartners([...partners]);
    return [
      {
        id: `actions/${day}`,
        at,
        until: momentAt({ day: addDays(day, 1), time: '00:00' }, timeZone),
        title: words.actions(due.length),
        text: textOf(settings.withTopic ? [said, ...due.map(({ text }) => text)] : [said]),
        place: { kind: 'actions' },
      },
    ];
  };

  const { day: today } = clockAt(now, timeZone);
  const days = settings.actionsDue
    ? Array.from({ length: daysAhead }, (_, index) => addDays(today, index))
    : [];
  return [...source.sessions.flatMap(beforeSession), ...days.flatMap(dueOn)]
    .filter(({ at, until }) => until > now && at < now + daysAhead * dayMs)
    .toSorted((a, b) => a.at - b.at)
    .slice(0, maximumReminders);
}

function momentBefore(startsAt: number, before: BeforeSession, timeZone: string): number {
  switch (before) {
    case '10-minutes':
      return Math.max(0, startsAt - 10 * minuteMs);
    case '1-hour':
      return Math.max(0, startsAt - 60 * minuteMs);
    case 'evening-before':
      return momentAt({ day: addDays(clockAt(startsAt, timeZone).day, -1), time: eveningTime }, timeZone);
  }
}
