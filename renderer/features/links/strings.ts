import { formatRelativeDay, formatTime } from '@/lib/dates.ts';

export const strings = {
  toSession: (title: string): string => `Go to “${title}”?`,
  toSessionDetail: (name: string, startsAt: number, now: number): string =>
    `A link to this session with ${name}, ${formatRelativeDay(startsAt, now)}, ${formatTime(startsAt)}, was opened outside Waymark.`,
  toMentorship: (name: string): string => `Go to your mentorship with ${name}?`,
  toMentorshipDetail: 'A link to it was opened outside Waymark.',
  go: 'Go there',
  notNow: 'Not now',
  close: 'Close',
  noMentorship: 'This mentorship is not on this device',
  noMentorshipDetail:
    'The link leads to a mentorship that you do not have here. Ask the other person to save a file for you, and open that.',
  noSession: 'This session is not on this device',
  noSessionDetail: (name: string): string =>
    `The link leads to a session with ${name} that has not reached you or was removed. Ask ${name} to save a file for you, and open that.`,
  unknown: 'This link is not one that this Waymark understands',
  unknownDetail: 'Perhaps a newer one does. Nothing was opened.',
  malformed: 'This link cannot be opened',
  malformedDetail:
    'It was cut short or altered, or was never one of Waymark’s. Nothing was opened. Ask for it again.',
} as const;
