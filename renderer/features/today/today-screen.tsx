import { useEffect, type ReactNode } from 'react';
import { useMentorshipRows } from '@/bindings/listed.ts';
import { useMe } from '@/bindings/me.ts';
import type { MentorshipRow, SessionRow } from '@/bindings/rows.ts';
import { useComingSessions } from '@/bindings/use-coming-sessions.ts';
import { useOpenedAhead } from '@/bindings/use-mentorship.ts';
import { useNow } from '@/bindings/use-now.ts';
import { useStopped } from '@/bindings/use-stopped.ts';
import { formatDay } from '@/lib/dates.ts';
import { sessionsPath } from '@/lib/paths.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { Page } from '@/ui/frame/page.tsx';
import { SplitView } from '@/ui/frame/split-view.tsx';
import { ComingUp } from './coming-up.tsx';
import { NextSession } from './next-session.tsx';
import { strings } from './strings.ts';

export interface TodayScreenProps {
  readonly onBegin: () => void;
  readonly onOpenFile: () => void;
  readonly onGo: (path: string) => void;
  /** What waits quietly to be done, beneath everything else. */
  readonly reminders?: ReactNode;
  /** What stands beside it, above what is coming. */
  readonly beside: TodayBeside;
  /** All that this shows is there. */
  readonly onShown: () => void;
  /** Whether that is painted, and the window has time for what lies below its edge. */
  readonly isAtRest: boolean;
}

/** A column of other features' own; it is drawn together with the rest. */
export interface TodayBeside {
  /** Whether it is known what there is. */
  readonly isRead: boolean;
  readonly content: ReactNode | undefined;
}

/** The next one, and more than fit beside it in a high window. */
const shownSessions = 41;

/** The next session with its agenda, and what comes after it, over all mentorships. */
export function TodayScreen(props: TodayScreenProps) {
  const now = useNow();
  const mentorships = useMentorshipRows();
  const coming = useComingSessions(now, shownSessions);
  const isOutOfReach = useStopped() !== undefined && coming === undefined;
  const [next, ...later] = coming?.sessions ?? [];
  useOpenedAhead(next);
  const { onShown, beside } = props;
  const isRead = mentorships !== undefined && coming !== undefined && beside.isRead;
  const isAllShown = isRead && !mentorships.some(({ room }) => room === next?.room);
  useEffect(() => {
    // Where there is a next session, it says so itself.
    if (isAllShown) onShown();
  }, [isAllShown, onShown]);

  const page = (
    <div className="px-12 pt-4 pb-12 max-roomy:px-6">
      <h1 className="flex flex-wrap items-baseline gap-x-3">
        <span className="title-page">{strings.today}</span>
        <span className="title-aside">{formatDay(now, now)}</span>
      </h1>
      {isOutOfReach && <Banner className="mt-6">{strings.afterRestart}</Banner>}
      {isRead && <Content {...props} {...{ mentorships, next, now }} />}
      <div className="mt-8 empty:hidden">{props.reminders}</div>
    </div>
  );
  if (!isRead || (later.length === 0 && beside.content === undefined))
    return (
      <Page>
        <div className="min-h-0 flex-1 overflow-y-auto">
          <div className="max-w-190">{page}</div>
        </div>
      </Page>
    );
  return (
    <Page>
      <SplitView
        inspectorLabel={beside.content === undefined ? strings.comingUp : strings.beside}
        inspector={
          <div className="pb-8">
            {beside.content}
            {later.length > 0 && (
              <ComingUp
                sessions={later}
                mentorshipOf={(session) => mentorships.find(({ room }) => room === session.room)}
                isMore={coming.isMore}
                isAtRest={props.isAtRest}
              />
            )}
          </div>
        }
      >
        {page}
      </SplitView>
    </Page>
  );
}

interface ContentProps extends TodayScreenProps {
  readonly mentorships: readonly MentorshipRow[];
  readonly next: SessionRow | undefined;
  readonly now: number;
}

function Content({ mentorships, next, now, onBegin, onOpenFile, onGo, onShown }: ContentProps) {
  const me = useMe();
  // Those that are put aside wait in the sidebar, and are the first only where there is no other.
  const first = mentorships.find(({ isArchived }) => !isArchived) ?? mentorships[0];
  if (first === undefined) {
    return (
      <EmptyState
        className="mt-6"
        title={strings.none}
        action={
          <div className="flex gap-2">
            <Button isSmall onClick={onBegin}>
              {strings.begin}
            </Button>
            <Button variant="text" isSmall onClick={onOpenFile}>
              {strings.openFile}
            </Button>
          </div>
        }
      >
        {strings.noneDetail}
      </EmptyState>
    );
  }
  const mentorship = mentorships.find(({ room }) => room === next?.room);
  if (next === undefined || mentorship === undefined) {
    return (
      <EmptyState
        className="mt-6"
        title={strings.noSessions}
        action={
          <Button isSmall onClick={() => onGo(sessionsPath(first.room))}>
            {strings.makeSession}
          </Button>
        }
      >
        {strings.noSessionsDetail}
      </EmptyState>
    );
  }
  const { myRole, partnerName } = mentorship;
  const names =
    myRole === 'learner'
      ? { learner: me.name, mentor: partnerName }
      : { learner: partnerName, mentor: me.name };
  return <NextSession key={next.id} session={next} {...{ mentorship, names, now, onGo, onShown }} />;
}
