import type { ReactNode } from 'react';
import { usePair, type OpenMentorship } from '@/bindings/use-mentorship.ts';
import type { OpenFailure } from '@/bindings/use-opened.ts';
import type { LiveSession } from '@/features/live/live-session.ts';
import { sessionPath, sessionsPath } from '@/lib/paths.ts';
import type { SessionId } from '@/model/ids.ts';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Page } from '@/ui/frame/page.tsx';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { strings } from './strings.ts';
import { useKnownSession, useLiveSession, type KnownSession } from './use-live-session.ts';

export interface LivePageProps {
  readonly mentorship: OpenMentorship;
  readonly id: SessionId;
  /** Which part of the session this is, after its title. */
  readonly place: string;
  readonly actions: readonly TitleAction[];
  /** Stands where the session would be when it cannot be opened. */
  readonly damaged: (failure: OpenFailure) => ReactNode;
  readonly children: (live: LiveSession) => ReactNode;
}

/** A page of a session besides its agenda. */
export function LivePage({ mentorship, id, place, actions, damaged, children }: LivePageProps) {
  const pair = usePair(mentorship.document);
  const known = useKnownSession(mentorship, id);
  const crumbs = [
    { label: pair?.partnerName ?? '' },
    { label: strings.sessions, href: `#${sessionsPath(mentorship.room)}` },
    { label: known?.session.title ?? '', href: `#${sessionPath(mentorship.room, id)}` },
    { label: place },
  ];
  return (
    <Page crumbs={crumbs} actions={known === undefined ? [] : actions}>
      {known === undefined ? (
        <p className="m-12 text-ink-3">{strings.unknownSession}</p>
      ) : (
        <Content known={known} damaged={damaged}>
          {children}
        </Content>
      )}
    </Page>
  );
}

function Content({
  known,
  damaged,
  children,
}: Pick<LivePageProps, 'damaged' | 'children'> & { readonly known: KnownSession }) {
  const { live, failure } = useLiveSession(known);
  if (failure !== undefined) return <div className="px-12">{damaged(failure)}</div>;
  if (live === undefined) return <Skeleton className="m-12" rows={4} label={strings.opening} />;
  return children(live);
}
