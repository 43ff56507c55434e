import { lastStepOf } from '@/bindings/histories.ts';
import { passPoints, takePointsBack, type Passage } from '@/bindings/points-elsewhere.ts';
import type { Services } from '@/bindings/services.ts';
import { formatAgreed } from '@/lib/agreed-times.ts';
import { formatDay } from '@/lib/dates.ts';
import { clip, sessionName } from '@/lib/names.ts';
import type { MentorshipDocument } from '@/model/documents.ts';
import type { RoomId, SessionId } from '@/model/ids.ts';
import type { Change } from '@/model/provenance.ts';
import { numberSessions } from '@/model/queries/sessions.ts';
import {
  cancelFollowing,
  extendSeries,
  reinstateFollowing,
  removeFollowing,
} from '@/model/records/series.ts';
import {
  cancelSession,
  changeSession,
  postponeSession,
  readSession,
  readSessions,
  reinstateSession,
  removeSession,
  reopenSession,
  restoreSession,
  type Session,
} from '@/model/records/session.ts';
import type { Role } from '@/model/role.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import type { Which } from './plan.ts';
import type { Postponement } from './postpone-dialog.tsx';
import { strings } from './strings.ts';

/** Enough to know which one is meant; characters. */
const longestSpokenTitle = 80;

/** What becomes of sessions, each said with the way back. */
export interface SessionSteps {
  readonly cancel: (session: Session, which: Which) => void;
  readonly reinstate: (session: Session, which: Which) => void;
  readonly remove: (session: Session, which: Which) => void;
  readonly bringBack: (session: Session) => void;
  readonly reopen: (session: Session) => void;
  readonly bookMore: (session: Session, count: number) => void;
  readonly postpone: (session: Session, to: Postponement) => Promise<void>;
}

export function createSessionSteps(
  services: Pick<Services, 'store' | 'now'>,
  { room, document }: { readonly room: RoomId; readonly document: MentorshipDocument },
  myRole: Role,
): SessionSteps {
  const { now } = services;
  const byMe = (): Change => ({ by: myRole, at: now() });
  /** Of a series with its day: the others have the same words. */
  const nameOf = (id: SessionId): string => {
    const session = readSession(document, id);
    const number = numberSessions(readSessions(document)).get(id);
    const name = clip(sessionName(session?.title ?? '', number), longestSpokenTitle);
    return session?.series === undefined ? name : strings.named(name, dayOf(id));
  };
  const dayOf = (id: SessionId): string => formatDay(readSession(document, id)?.startsAt ?? 0, now());
  const said = (
    ids: readonly SessionId[],
    one: (name: string) => string,
    many: (count: number) => string,
  ) => {
    const [first] = ids;
    return ids.length === 1 && first !== undefined ? one(nameOf(first)) : many(ids.length);
  };
  /** The step just taken is taken back; later, when something came after it, an edit does the same. */
  const show = (text: string, undone: () => void): void => {
    const undo = lastStepOf(document);
    showToast(text, {
      label: strings.undo,
      onChoose: () => {
        if (!undo()) undone();
      },
    });
  };

  return {
    cancel: (session, which) => {
      const ids = which === 'this' ? [session.id] : cancelFollowing(document, session.id, byMe());
      if (which === 'this') cancelSession(document, session.id, byMe());
      show(said(ids, strings.cancelled, strings.severalCancelled), () => {
        for (const id of ids) reinstateSession(document, id, byMe());
      });
    },
    reinstate: (session, which) => {
      const ids = which === 'this' ? [session.id] : reinstateFollowing(document, session.id, byMe());
      if (which === 'this') reinstateSession(document, session.id, byMe());
      show(said(ids, strings.reinstated, strings.severalReinstated), () => {
        for (const id of ids) cancelSession(document, id, byMe());
      });
    },
    remove: (session, which) => {
      const name = nameOf(session.id);
      const ids = which === 'this' ? [session.id] : removeFollowing(document, session.id, now());
      if (which === 'this') removeSession(document, session.id, now());
      show(
        said(ids, () => strings.removed(name), strings.severalRemoved),
        () => {
          for (const id of ids) restoreSession(document, id);
        },
      );
    },
    bringBack: (session) => restoreSession(document, session.id),
    reopen: (session) => {
      reopenSession(document, session.id, byMe());
      const { endedAt } = session;
      show(strings.reopened(nameOf(session.id)), () =>
        changeSession(document, session.id, { state: 'held', endedAt }, byMe()),
      );
    },
    bookMore: ({ series }, count) => {
      if (series === undefined) return;
      const ids = extendSeries(document, series, count);
      const last = readSession(document, ids.at(-1) ?? ('' as SessionId));
      if (last === undefined) return;
      show(strings.booked(ids.length, formatDay(last.startsAt, now(), last.timeZone)), () => {
        for (const id of ids) removeSession(document, id, now());
      });
    },
    postpone: async (session, { startsAt, points }) => {
      const number = numberSessions(readSessions(document)).get(session.id);
      postponeSession(document, session.id, startsAt, byMe());
      const undo = lastStepOf(document);
      const passage: Passage | undefined = points && {
        ...points,
        room,
        myRole,
        from: session.id,
        how: 'move',
      };
      const moved = passage && (await passPoints(services, passage));
      const name = clip(sessionName(session.title, number), longestSpokenTitle);
      const when = startsAt === undefined ? undefined : formatAgreed({ ...session, startsAt }, now());
      const words = [
        when === undefined ? strings.postponedWithoutDay(name) : strings.postponed(name, when),
        passage &&
          (moved === undefined || moved.length === 0
            ? strings.pointsNotMoved
            : strings.pointsMoved(moved.length, dayOf(passage.to))),
      ];
      showToast(words.filter(Boolean).join(' '), {
        label: strings.undo,
        onChoose: () => {
          const { startsAt, state } = session;
          if (!undo()) changeSession(document, session.id, { startsAt, state }, byMe());
          if (passage && moved) void takePointsBack(services, { ...passage, points: moved });
        },
      });
    },
  };
}
