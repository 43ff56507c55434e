import { writeCalendar } from '@/lib/calendar-file.ts';
import { failed, ok, type Result } from '@/lib/result.ts';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import type { RoomId, SessionId } from '@/model/ids.ts';
import { readAgenda } from '@/model/records/point.ts';
import type { Session } from '@/model/records/session.ts';
import { maximumCalendarBytes } from '@/platform/desktop.ts';
import type { Services } from '../services.ts';
import { sessionEvent, type CalendarWords } from './session-event.ts';

export interface SaveCalendarFailure {
  readonly kind: 'too-large' | 'no-space' | 'not-permitted' | 'other';
}

export interface SavedCalendar {
  readonly name: string;
  /** Sessions whose agendas could not be opened: their titles are not in the file. */
  readonly withoutTitles: number;
}

export interface CalendarWish {
  readonly room: RoomId;
  readonly sessions: readonly Session[];
  readonly partner: string;
  /** Besides day, time, place and topic: what stands on the agendas that both of us see. */
  readonly withTitles: boolean;
  readonly words: CalendarWords;
  readonly suggestedName: string;
}

/**
 * Asks where to, and writes the sessions into a file that any calendar opens; `undefined` where the person changed their
 * mind. Private points are in no session's document, and so never in the file.
 */
export async function saveCalendar(
  services: Pick<Services, 'store' | 'desktop' | 'now'>,
  { room, sessions, partner, withTitles, words, suggestedName }: CalendarWish,
): Promise<Result<SavedCalendar | undefined, SaveCalendarFailure>> {
  const titles = withTitles ? await readTitles(services, room, sessions) : undefined;
  const events = sessions.map((session) => sessionEvent(session, partner, words, titles?.get(session.id)));
  const bytes = new TextEncoder().encode(writeCalendar(events, services.now()));
  if (bytes.byteLength > maximumCalendarBytes) return failed({ kind: 'too-large' });
  const written = await services.desktop.chooseAndWriteCalendar({ suggestedName, bytes });
  switch (written.kind) {
    case 'cancelled':
      return ok(undefined);
    case 'failed':
      return failed({ kind: written.reason });
    case 'written':
      return ok({
        name: written.name,
        withoutTitles: titles === undefined ? 0 : sessions.length - titles.size,
      });
  }
}

/** What stands on the agendas, parked points left out; sessions whose agenda cannot be opened are missing. */
async function readTitles(
  { store }: Pick<Services, 'store'>,
  room: RoomId,
  sessions: readonly Session[],
): Promise<ReadonlyMap<SessionId, readonly string[]>> {
  const titles = new Map<SessionId, readonly string[]>();
  for (const { id } of sessions) {
    const agenda = await store.acquire(documentNames.session(room, id));
    if (!agenda.ok) continue;
    const points = readAgenda(agenda.value.document as SessionDocument);
    titles.set(
      id,
      points
        .filter(({ state, title }) => state !== 'parked' && title.trim() !== '')
        .map(({ title }) => title),
    );
    agenda.value.release();
  }
  return titles;
}
