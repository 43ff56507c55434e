import { lazy, Suspense, use, useState, type ReactNode } from 'react';
import { Route, Switch, useRoute } from 'wouter';
import type { Navigate } from './navigate.ts';
import { useGuard } from '@/bindings/guard-store.ts';
import type { OpenFailure } from '@/bindings/use-opened.ts';
import { useMentorship, usePair, type OpenMentorship } from '@/bindings/use-mentorship.ts';
import { MakeActionContext } from '@/bindings/make-action.ts';
import { useExchangeActions } from '@/features/exchange/use-exchange-actions.ts';
import { sessionCommands } from '@/features/sessions/session-commands.ts';
import { useSessionActs } from '@/features/sessions/use-session-acts.tsx';
import { ReadActionContext } from '@/features/live/read-action.ts';
import {
  draftHistoryPath,
  feedbackItemPath,
  feedbackPath,
  mentorshipHistoryPath,
  routes,
  sessionHistoryPath,
  sessionPath,
  sessionsPath,
} from '@/lib/paths.ts';
import { parseId, type FeedbackId, type PointId, type RoomId, type SessionId } from '@/model/ids.ts';
import { setPhase } from '@/model/records/mentorship.ts';
import { nameFreePlace } from '@/model/records/participant.ts';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Button } from '@/ui/actions/button.tsx';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { Page, PageFrameContext } from '@/ui/frame/page.tsx';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { Info } from '@/ui/icons.ts';
import { useMentorshipCommands } from './commands/use-mentorship-commands.ts';
import { phaseWordsFor } from './phase-words.ts';
import { readActionLine } from './session/read-action-line.ts';
import { strings } from './strings.ts';
import { UnknownMentorship } from './unknown-mentorship.tsx';
import { useCalendarDialog } from './use-calendar-dialog.tsx';
import { useKeptMentorship } from './use-kept-mentorship.ts';
import { useMakeAction } from './use-make-action.tsx';
import { useSessionForm } from './use-session-form.tsx';

const SessionsScreen = lazy(async () => ({
  default: (await import('@/features/sessions/sessions-screen.tsx')).SessionsScreen,
}));
const SessionRoute = lazy(async () => ({
  default: (await import('./session-route.tsx')).SessionRoute,
}));
const FocusRoute = lazy(async () => ({
  default: (await import('./session/focus-route.tsx')).FocusRoute,
}));
const SummaryRoute = lazy(async () => ({
  default: (await import('./session/summary-route.tsx')).SummaryRoute,
}));
const ParkingScreen = lazy(async () => ({
  default: (await import('@/features/parking/parking-screen.tsx')).ParkingScreen,
}));
const OnlyMeScreen = lazy(async () => ({
  default: (await import('@/features/agenda/only-me-screen.tsx')).OnlyMeScreen,
}));
const SessionHistory = lazy(async () => ({
  default: (await import('@/features/history/session-history.tsx')).SessionHistory,
}));
const MentorshipHistory = lazy(async () => ({
  default: (await import('@/features/history/mentorship-history.tsx')).MentorshipHistory,
}));
const DraftHistory = lazy(async () => ({
  default: (await import('@/features/history/draft-history.tsx')).DraftHistory,
}));
const FeedbackScreen = lazy(async () => ({
  default: (await import('@/features/feedback/feedback-screen.tsx')).FeedbackScreen,
}));

const AboutMentorship = lazy(async () => ({
  default: (await import('@/features/mentorships/about-mentorship.tsx')).AboutMentorship,
}));
const MentorshipActionsScreen = lazy(async () => ({
  default: (await import('@/features/actions/mentorship-actions-screen.tsx')).MentorshipActionsScreen,
}));

const DamagedDocument = lazy(async () => ({
  default: (await import('@/features/guard/damaged-document.tsx')).DamagedDocument,
}));

/** Stands where a document would be that could not be opened. */
const damaged = (failure: OpenFailure): ReactNode => (
  <Suspense>
    <DamagedDocument failure={failure} />
  </Suspense>
);

/** Everything behind one mentorship's entry in the sidebar; its document stays open while any of it is in front. */
export function MentorshipRoutes(props: { readonly room: RoomId; readonly navigate: Navigate }) {
  const { mended } = useGuard();
  return <OpenedMentorship key={mended} {...props} />;
}

function OpenedMentorship({ room, navigate }: { readonly room: RoomId; readonly navigate: Navigate }) {
  const opened = useMentorship(room);
  if (opened.kind === 'open') return <Screens mentorship={opened.value} navigate={navigate} />;
  return (
    <Page>
      {opened.kind === 'opening' ? (
        <Skeleton className="m-12" label={strings.opening} />
      ) : (
        <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-roomy:px-6">
          <h1 className="title-head mt-1">{strings.mentorship}</h1>
          {damaged(opened.failure)}
        </div>
      )}
    </Page>
  );
}

function Screens({
  mentorship,
  navigate,
}: {
  readonly mentorship: OpenMentorship;
  readonly navigate: Navigate;
}) {
  const { room, document, writable } = mentorship;
  const frame = use(PageFrameContext);
  const pair = usePair(document);
  const exchange = useExchangeActions(room, pair?.partner ?? '');
  const [isAboutOpen, setIsAboutOpen] = useState(false);
  const [, inFront] = useRoute(`${routes.session}/*?`);
  const session = inFront === null ? undefined : parseId<SessionId>(inFront.session ?? '');
  const openSession = (id: SessionId): void => navigate(sessionPath(room, id));
  const sessionForm = useSessionForm(mentorship, writable ? pair?.myRole : undefined, openSession);
  const calendar = useCalendarDialog(mentorship, pair, session);
  const { acts, dialogs } = useSessionActs(mentorship, writable ? pair?.myRole : undefined, {
    open: openSession,
    change: sessionForm.change,
    saveForCalendar: calendar.ask,
  });
  const makeAction = useMakeAction(mentorship, pair);
  const kept = useKeptMentorship(room, pair?.partnerName ?? '', navigate);
  const name = kept.label === '' ? (pair?.partnerName ?? '') : kept.label;
  useMentorshipCommands({
    room,
    session,
    partner: pair?.partner,
    navigate,
    onNewSession: writable ? sessionForm.make : undefined,
    onAbout: () => setIsAboutOpen(true),
    isArchived: kept.isArchived,
    onArchive: kept.toggleArchived,
    onRemove: kept.remove,
  });
  const about: TitleAction = {
    id: 'about-mentorship',
    label: strings.aboutMentorship,
    icon: Info,
    isInMenu: true,
    onChoose: () => setIsAboutOpen(true),
  };
  const actions = [...exchange, about];
  if (kept.isRemoved)
    return (
      <Page>
        <EmptyState
          className="m-12"
          title={strings.removedMentorship(pair?.partner ?? '')}
          action={
            <Button isSmall onClick={kept.putBack}>
              {strings.putBack}
            </Button>
          }
        >
          {strings.removedMentorshipDetail}
        </EmptyState>
      </Page>
    );
  if (pair === undefined) return <UnknownMentorship />;
  const sessionScreen = (id: string, point?: string): ReactNode => (
    <SessionRoute
      key={id}
      mentorship={mentorship}
      name={name}
      id={id as SessionId}
      shown={point === undefined ? undefined : parseId<PointId>(point)}
      // Whoever closes it and asks for it again has another address to go to.
      onShown={() => navigate(sessionPath(room, id), { replace: true })}
      actions={[...actions, ...calendar.actions]}
      onChange={sessionForm.change}
      commands={(each) => sessionCommands(each, acts).flat()}
      acts={acts}
      onOpen={openSession}
      damaged={damaged}
      onHistory={() => navigate(sessionHistoryPath(room, id))}
      navigate={navigate}
    />
  );
  const screens = (
    <Suspense fallback={<Page>{null}</Page>}>
      <Switch>
        <Route path={routes.session}>{({ session }) => sessionScreen(session)}</Route>
        <Route path={routes.point}>{({ session, point }) => sessionScreen(session, point)}</Route>
        <Route path={routes.focus}>
          {({ session }) => (
            <FocusRoute key={session} mentorship={mentorship} id={session as SessionId} damaged={damaged} />
          )}
        </Route>
        <Route path={routes.summary}>
          {({ session }) => (
            <SummaryRoute key={session} mentorship={mentorship} id={session as SessionId} damaged={damaged} />
          )}
        </Route>
        <Route path={routes.parked}>
          <ParkingScreen mentorship={mentorship} name={name} actions={actions} onGo={navigate} />
        </Route>
        <Route path={routes.onlyMe}>
          <OnlyMeScreen mentorship={mentorship} name={name} actions={actions} />
        </Route>
        <Route path={routes.sessionHistory}>
          {({ session }) => (
            <SessionHistory
              key={session}
              mentorship={mentorship}
              name={name}
              id={session as SessionId}
              onRestored={() => navigate(sessionPath(room, session))}
            />
          )}
        </Route>
        <Route path={routes.mentorshipHistory}>
          <MentorshipHistory
            mentorship={mentorship}
            name={name}
            onRestored={() => navigate(sessionsPath(room))}
          />
        </Route>
        <Route path={routes.draftHistory}>
          {({ feedback }) => (
            <DraftHistory
              key={feedback}
              mentorship={mentorship}
              name={name}
              id={feedback as FeedbackId}
              onRestored={() => navigate(feedbackItemPath(room, feedback))}
              damaged={damaged}
            />
          )}
        </Route>
        <Route path={`${routes.feedback}/:feedback?`}>
          {({ feedback }) => (
            <FeedbackScreen
              mentorship={mentorship}
              name={name}
              id={feedback === undefined ? undefined : parseId<FeedbackId>(feedback)}
              actions={actions}
              damaged={damaged}
              onOpen={(id) => navigate(id === undefined ? feedbackPath(room) : feedbackItemPath(room, id))}
              onHistory={(id) => navigate(draftHistoryPath(room, id))}
            />
          )}
        </Route>
        <Route path={routes.mentorshipActions}>
          <MentorshipActionsScreen mentorship={mentorship} actions={actions} onGo={navigate} />
        </Route>
        <Route>
          <SessionsScreen
            mentorship={mentorship}
            name={name}
            actions={actions}
            acts={acts}
            onNew={sessionForm.make}
            onHistory={() => navigate(mentorshipHistoryPath(room))}
          />
        </Route>
      </Switch>
      {sessionForm.form}
      {dialogs}
      {isAboutOpen && (
        <AboutMentorship
          mentorship={mentorship}
          label={kept.label}
          isArchived={kept.isArchived}
          phaseWords={phaseWordsFor(pair.myRole)}
          onClose={() => setIsAboutOpen(false)}
          onSave={({ partnerName, label, phase }) => {
            setIsAboutOpen(false);
            if (partnerName !== undefined) nameFreePlace(document, pair.partnerRole, partnerName);
            if (phase !== undefined) setPhase(document, phase);
            if (label !== undefined) kept.setLabel(label);
          }}
          onArchive={() => {
            setIsAboutOpen(false);
            kept.toggleArchived();
          }}
        />
      )}
      {calendar.dialog}
      {makeAction.dialog}
    </Suspense>
  );
  const withActions = (
    <MakeActionContext value={makeAction.make}>
      <ReadActionContext value={readActionLine}>{screens}</ReadActionContext>
    </MakeActionContext>
  );
  if (writable || frame === undefined) return withActions;
  const notices = (
    <>
      {frame.notices}
      <Banner className="mx-12 mt-4">{strings.newerMentorship}</Banner>
    </>
  );
  return <PageFrameContext value={{ ...frame, notices }}>{withActions}</PageFrameContext>;
}
