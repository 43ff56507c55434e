import type { CalendarEvent } from '@/lib/calendar-file.ts';
import { clip } from '@/lib/names.ts';
import type { Session } from '@/model/records/session.ts';

/** How an entry in a calendar is worded. */
export interface CalendarWords {
  /** What it is about and with whom; the topic may be empty. */
  readonly summary: (topic: string, partner: string) => string;
  readonly cancelled: (summary: string) => string;
  /** It does not take place then, and nobody knows yet when. */
  readonly postponed: (summary: string) => string;
  /** Stands above the agenda's titles. */
  readonly agenda: string;
  readonly more: (count: number) => string;
  readonly category: string;
}

/** More is nobody's calendar entry; characters. What comes from the other person may be longer. */
const longestLine = 500;
const mostTitles = 100;

/** One line, whatever somebody has put into it. */
const lineOf = (text: string): string => clip(text.trim().replaceAll(/\s+/gu, ' '), longestLine);

/**
 * A session as an entry in a calendar. Its agenda stays out of it unless its titles are given: a calendar is often kept by
 * somebody else.
 *
 * One that is postponed to a day nobody knows stays where it was, tentative, taking no time and saying so: as a cancelled
 * one it would be thrown away by some calendars, and not let back in by others once it has its day.
 */
export function sessionEvent(
  session: Session,
  partner: string,
  words: CalendarWords,
  titles: readonly string[] = [],
): CalendarEvent {
  const { id, revision, startsAt, minutes, timeZone, removedAt, changedAt } = session;
  const place = lineOf(session.place);
  const status = statusOf(session);
  const summary = lineOf(words.summary(lineOf(session.title), partner));
  const said = {
    confirmed: summary,
    tentative: words.postponed(summary),
    cancelled: words.cancelled(summary),
  };
  return {
    uid: `${id}@waymark`,
    sequence: revision,
    startsAt,
    endsAt: startsAt + minutes * 60_000,
    timeZone,
    summary: said[status],
    // Also where it is a link: several calendars show no other.
    location: place,
    link: linkIn(place),
    description: describe(titles, words),
    category: words.category,
    status,
    changedAt: removedAt === undefined ? changedAt : Math.max(removedAt, changedAt ?? 0),
  };
}

function statusOf({ state, removedAt }: Session): CalendarEvent['status'] {
  if (removedAt !== undefined || state === 'cancelled') return 'cancelled';
  return state === 'postponed' ? 'tentative' : 'confirmed';
}

function describe(titles: readonly string[], { agenda, more }: CalendarWords): string {
  if (titles.length === 0) return '';
  const listed = titles.slice(0, mostTitles).map((title) => `– ${lineOf(title)}`);
  const rest = titles.length - listed.length;
  return [agenda, ...listed, ...(rest > 0 ? [more(rest)] : [])].join('\n');
}

/** The first web link among the words of a place. */
export function linkIn(place: string): string | undefined {
  const word = place.split(/\s+/u).find((part) => /^https?:\/\//iu.test(part));
  return word !== undefined && URL.canParse(word) ? new URL(word).href : undefined;
}
