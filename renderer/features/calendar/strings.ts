import type { SaveCalendarFailure } from '@/bindings/calendar/save-calendar.ts';
import type { CalendarWords } from '@/bindings/calendar/session-event.ts';
import type { ReminderWords } from '@/bindings/calendar/reminder-list.ts';

const nothingLost = 'Nothing was written, and nothing is lost.';

/** `Sam`, `Sam and Ada`, `Sam, Ada and Tom`. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** What stands in the file, and so in somebody's calendar. */
export const calendarWords: CalendarWords = {
  summary: (topic, partner) => (topic === '' ? `Session with ${partner}` : `${topic}, with ${partner}`),
  cancelled: (summary) => `Cancelled: ${summary}`,
  postponed: (summary) => `Postponed, no new day yet: ${summary}`,
  agenda: 'On the agenda:',
  more: (count) => `and ${String(count)} more`,
  category: 'Mentoring',
};

/** What a notification says. */
export const reminderWords: ReminderWords = {
  session: (partner) => `Session with ${partner}`,
  actions: (count) =>
    count === 1 ? 'An action of yours is due today' : `${String(count)} actions of yours are due today`,
  withPartners: (partners) => `From your mentoring with ${listed(partners)}`,
};

export const strings = {
  saveTitle: 'Save for my calendar',
  which: 'Which',
  thisSession: 'This session',
  wholeSeries: (count: number): string => `All ${String(count)} sessions of the series`,
  withTitles: 'With the agenda’s titles',
  withTitlesHelp: 'Titles only, of the points both of you see. Notes and private points are never in it.',
  holds: (partner: string): string =>
    `The file holds the topic, day, time and place, and ${partner}’s name. Open it with your calendar to put it in there.`,
  again: 'Saved again after a change, it changes the entry in your calendar instead of adding one.',
  whoReads: 'Whoever keeps your calendar can read what is in it.',
  notNow: 'Not now',
  choosePlace: 'Choose where to save it',
  fileName: (topic: string, day: string): string => `${topic === '' ? 'Session' : topic}, ${day}.ics`,
  seriesFileName: (topic: string, partner: string): string =>
    `${topic === '' ? 'Sessions' : topic}, with ${partner}.ics`,
  saved: (file: string): string => `Saved as “${file}”. Open it with your calendar.`,
  savedWithoutTitles: (file: string, count: number): string =>
    `Saved as “${file}”. ${count === 1 ? 'One agenda' : `${String(count)} agendas`} could not be read on this device: the titles are not in it.`,
  failed: {
    'too-large': `The agendas’ titles are too long for one calendar file. ${nothingLost} Save it without them.`,
    'no-space': `The disk is full. ${nothingLost} Choose another place or make room.`,
    'not-permitted': `The folder does not allow it. ${nothingLost} Choose another place.`,
    other: `It could not be written there. ${nothingLost} Try another place.`,
  } satisfies Record<SaveCalendarFailure['kind'], string>,

  section: 'Reminders',
  mustRun:
    'Waymark reminds you while it is open. What was missed while it was closed is said once, at the next start, if it still helps.',
  bySystem: 'Reminders are shown by your system, which may also show them on its lock screen.',
  inWindow: 'Your system shows no notifications here: reminders appear at the top of the window instead.',
  beforeSession: 'Before a session',
  before: {
    '10-minutes': '10 minutes before',
    '1-hour': '1 hour before',
    'evening-before': 'The evening before',
  },
  beforeHelp: (time: string): string => `The evening is at ${time}. Tick none for no reminders of sessions.`,
  actionsDue: 'In the morning of the day an action of mine is due',
  actionsDueHelp: (time: string): string => `At ${time}, once, for all that is due on the day.`,
  withTopic: 'Say what it is about',
  withTopicHelp:
    'Otherwise a reminder names only the person, the day and the time: others may see your screen.',
  quiet: 'Quiet hours',
  quietHelp: 'What falls into them comes when they are over, if it still helps.',
  quietFrom: 'From',
  quietTo: 'To',
  quietSame: 'Both are the same time: no hours are quiet.',

  openSession: 'Open the session',
  openActions: 'Show what is due',
  openToday: 'Go to Today',
} as const;
