import { useServices } from '@/bindings/services.ts';
import { usePair, type OpenMentorship } from '@/bindings/use-mentorship.ts';
import { useRemovedSessions, useSessions } from '@/bindings/use-records.ts';
import { useSeries } from '@/bindings/use-series.ts';
import { numberSessions } from '@/model/queries/sessions.ts';
import { platformName } from '@/platform/platform-name.ts';
import { Button } from '@/ui/actions/button.tsx';
import { useContextMenu } from '@/ui/commands/use-context-menu.tsx';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { Page } from '@/ui/frame/page.tsx';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { CalendarPlus, History } from '@/ui/icons.ts';
import { RemovedSessions } from './removed-sessions.tsx';
import { SeriesEnds } from './series-ends.tsx';
import { sessionMenu, type SessionActs } from './session-commands.ts';
import { FoldedSessions, SessionList, type ShownAlike } from './session-list.tsx';
import { sortSessions } from './sort-sessions.ts';
import { strings } from './strings.ts';

/** As many as somebody thinks of ahead; a series may be booked for a year. */
const shownAhead = 5;

/** Of what was: about a year of fortnights. */
const shownBefore = 25;

export interface SessionsScreenProps {
  readonly mentorship: OpenMentorship;
  /** What the mentorship is called on my lists. */
  readonly name: string;
  /** Actions of the whole mentorship, beside the view's own. */
  readonly actions: readonly TitleAction[];
  readonly acts: SessionActs;
  readonly onNew: () => void;
  /** Shows what the lists of the mentorship were like before. */
  readonly onHistory: () => void;
}

/** All sessions of a mentorship: what is coming, what waits for a day, what was; and folded away what is not to be. */
export function SessionsScreen(props: SessionsScreenProps) {
  const { mentorship, name, actions, acts, onNew, onHistory } = props;
  const { now } = useServices();
  const pair = usePair(mentorship.document);
  const sessions = useSessions(mentorship.document);
  const removed = useRemovedSessions(mentorship.document);
  const series = useSeries(mentorship.document);
  const menu = useContextMenu(strings.sessionMenu, platformName());
  const time = now();
  const { upcoming, waiting, past, cancelled } = sortSessions(sessions, time);

  const history: TitleAction = {
    id: 'history',
    label: strings.history,
    icon: History,
    onChoose: onHistory,
  };
  const newSession: TitleAction = {
    id: 'new-session',
    label: strings.newSession,
    icon: CalendarPlus,
    isMain: true,
    onChoose: onNew,
  };
  const alike: ShownAlike = {
    mentorship,
    names: pair?.names ?? { learner: '', mentor: '' },
    numbers: numberSessions(sessions),
    series,
    now: time,
    onContextMenu: (event, session) => menu.open(event, sessionMenu(session, acts)),
  };
  const ends = (
    <SeriesEnds
      sessions={upcoming.length > 0 ? upcoming : past.slice(0, 1)}
      series={series}
      now={time}
      onBookMore={mentorship.writable ? acts.bookMore : undefined}
    />
  );

  return (
    <Page
      crumbs={[{ label: name }, { label: strings.sessions }]}
      actions={
        sessions.length === 0 || !mentorship.writable
          ? [...actions, history]
          : [...actions, history, newSession]
      }
    >
      <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-roomy:px-6">
        <div className="max-w-170">
          <h1 className="title-page mt-4">{strings.sessions}</h1>
          {sessions.length === 0 && (
            <EmptyState
              className="mt-6"
              title={strings.none}
              action={
                mentorship.writable && (
                  <Button isSmall icon={CalendarPlus} onClick={onNew}>
                    {strings.newSession}
                  </Button>
                )
              }
            >
              {strings.noneDetail(pair?.partner ?? '')}
            </EmptyState>
          )}
          {sessions.length > 0 && upcoming.length === 0 && (
            <div className="mt-6 text-ink-3">
              <p>{strings.nothingAhead}</p>
              {ends}
            </div>
          )}
          <SessionList title={strings.upcoming} sessions={upcoming} first={shownAhead} {...alike}>
            {ends}
          </SessionList>
          <SessionList title={strings.waiting} sessions={waiting} {...alike} />
          <SessionList title={strings.past} sessions={past} first={shownBefore} {...alike} />
          <FoldedSessions title={strings.cancelledSessions} sessions={cancelled} {...alike} />
          {removed.length > 0 && (
            <RemovedSessions
              sessions={removed}
              now={time}
              onBringBack={mentorship.writable ? acts.bringBack : undefined}
            />
          )}
        </div>
      </div>
      {menu.menu}
    </Page>
  );
}
