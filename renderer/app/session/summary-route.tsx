import { useRef } from 'react';
import { useLocation } from 'wouter';
import { usePair, type OpenMentorship } from '@/bindings/use-mentorship.ts';
import { HeldSummary } from '@/features/live/held-summary.tsx';
import { SummaryView } from '@/features/live/summary-view.tsx';
import { sessionPath } from '@/lib/paths.ts';
import type { SessionId } from '@/model/ids.ts';
import { useSessionForm } from '../use-session-form.tsx';
import { LivePage, type LivePageProps } from './live-page.tsx';
import { strings } from './strings.ts';

export interface SummaryRouteProps extends Pick<LivePageProps, 'damaged'> {
  readonly mentorship: OpenMentorship;
  readonly id: SessionId;
}

/** What came of a session, before it ends. */
export function SummaryRoute({ mentorship, id, damaged }: SummaryRouteProps) {
  const [, navigate] = useLocation();
  const { room, document, writable } = mentorship;
  const pair = usePair(document);
  const onBooked = useRef<(booked: SessionId) => void>(() => undefined);
  const form = useSessionForm(mentorship, writable ? pair?.myRole : undefined, (booked) =>
    onBooked.current(booked),
  );
  const back = (): void => navigate(sessionPath(room, id));
  return (
    <>
      <LivePage mentorship={mentorship} id={id} damaged={damaged} place={strings.summary} actions={[]}>
        {(live) =>
          live.session.state === 'held' ? (
            <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-roomy:px-6">
              <div className="max-w-170">
                <h1 dir="auto" className="title-page mt-4 wrap-anywhere">
                  {live.session.title}
                </h1>
                <HeldSummary live={live} />
              </div>
            </div>
          ) : (
            <SummaryView
              live={live}
              onBook={(then) => {
                onBooked.current = then;
                form.make();
              }}
              onBack={back}
              onEnded={() => navigate(sessionPath(room, id), { replace: true })}
            />
          )
        }
      </LivePage>
      {form.form}
    </>
  );
}
