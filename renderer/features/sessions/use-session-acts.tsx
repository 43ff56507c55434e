import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useServices } from '@/bindings/services.ts';
import type { OpenMentorship } from '@/bindings/use-mentorship.ts';
import { formatDay } from '@/lib/dates.ts';
import { sessionName } from '@/lib/names.ts';
import { numberSessions } from '@/model/queries/sessions.ts';
import { followingSessions, readSeries } from '@/model/records/series.ts';
import { readSessions, type Session } from '@/model/records/session.ts';
import type { Role } from '@/model/role.ts';
import type { SessionActs } from './session-commands.ts';
import { createSessionSteps, type SessionSteps } from './session-steps.ts';
import { strings } from './strings.ts';
import type { SeriesAct } from './which-dialog.tsx';

// Nobody postpones anything before the first paint.
const PostponeDialog = lazy(async () => ({
  default: (await import('./postpone-dialog.tsx')).PostponeDialog,
}));
const WhichDialog = lazy(async () => ({ default: (await import('./which-dialog.tsx')).WhichDialog }));
const BookMoreDialog = lazy(async () => ({
  default: (await import('./book-more-dialog.tsx')).BookMoreDialog,
}));

type Asked =
  | { readonly kind: 'postpone' | 'book-more'; readonly session: Session }
  | {
      readonly kind: 'which';
      readonly act: SeriesAct;
      readonly session: Session;
      readonly following: number;
    };

export interface SessionActsControl {
  readonly acts: SessionActs;
  /** What is asked before some of them. */
  readonly dialogs: ReactNode;
}

/** What can be done to the sessions of a mentorship, whichever of its views is in front. */
export function useSessionActs(
  mentorship: OpenMentorship,
  /** Missing where the mentorship cannot be written in. */
  myRole: Role | undefined,
  elsewhere: Pick<SessionActs, 'open' | 'change' | 'saveForCalendar'>,
): SessionActsControl {
  const services = useServices();
  const [asked, setAsked] = useState<Asked>();
  const { document } = mentorship;
  const steps = myRole && createSessionSteps(services, mentorship, myRole);
  /** Asks which of a series are meant; at once where there is no question. */
  const ofSeries = (act: SeriesAct) => (session: Session) => {
    const state = act === 'reinstate' ? 'cancelled' : 'planned';
    const following = followingSessions(document, session.id, state).length - 1;
    if (following > 0) setAsked({ kind: 'which', act, session, following });
    else steps?.[act](session, 'this');
  };
  return {
    acts: {
      ...elsewhere,
      isWritable: steps !== undefined,
      postpone: (session) => setAsked({ kind: 'postpone', session }),
      bookMore: (session) => setAsked({ kind: 'book-more', session }),
      cancel: ofSeries('cancel'),
      reinstate: ofSeries('reinstate'),
      remove: ofSeries('remove'),
      reopen: (session) => steps?.reopen(session),
      bringBack: (session) => steps?.bringBack(session),
    },
    dialogs: asked && steps && (
      <Suspense>
        <AskedDialog
          asked={asked}
          mentorship={mentorship}
          steps={steps}
          now={services.now()}
          onClose={() => setAsked(undefined)}
        />
      </Suspense>
    ),
  };
}

interface AskedDialogProps {
  readonly asked: Asked;
  readonly mentorship: OpenMentorship;
  readonly steps: SessionSteps;
  readonly now: number;
  readonly onClose: () => void;
}

function AskedDialog({ asked, mentorship, steps, now, onClose }: AskedDialogProps) {
  const { room, document } = mentorship;
  const { session } = asked;
  const sessions = readSessions(document);
  switch (asked.kind) {
    case 'postpone':
      return (
        <PostponeDialog
          {...{ room, session, sessions, now, onClose }}
          onConfirm={(postponement) => {
            onClose();
            void steps.postpone(session, postponement);
          }}
        />
      );
    case 'which':
      return (
        <WhichDialog
          act={asked.act}
          subject={strings.named(
            sessionName(session.title, numberSessions(sessions).get(session.id)),
            formatDay(session.startsAt, now),
          )}
          following={asked.following}
          onClose={onClose}
          onConfirm={(which) => {
            onClose();
            steps[asked.act](session, which);
          }}
        />
      );
    case 'book-more': {
      const series = session.series && readSeries(document, session.series);
      if (!series) return null;
      return (
        <BookMoreDialog
          {...{ document, series, now, onClose }}
          onConfirm={(count) => {
            onClose();
            steps.bookMore(session, count);
          }}
        />
      );
    }
  }
}
