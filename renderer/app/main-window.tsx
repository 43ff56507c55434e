import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useReminders } from '@/bindings/calendar/reminder-store.ts';
import { useMentorshipRows } from '@/bindings/listed.ts';
import { useOutside } from '@/bindings/outside.ts';
import { useServices } from '@/bindings/services.ts';
import { ExchangeContext, type Exchange } from '@/features/exchange/exchange-context.ts';
import { FileNotice } from '@/features/exchange/file-notice.tsx';
import { useFileExchange } from '@/features/exchange/use-file-exchange.tsx';
import type { FirstStep } from '@/features/first-run/first-run.tsx';
import { RecoveryOffer, RecoveryReminder } from '@/features/recovery/recovery-reminder.tsx';
import { StartNotices } from '@/features/start/start-notices.tsx';
import {
  mentorshipPattern,
  routes,
  sessionsPath,
  settingsPath,
  templatePath,
  templatesPath,
  todayPath,
} from '@/lib/paths.ts';
import { parseId, type ActionId, type RoomId } from '@/model/ids.ts';
import type { Profile, Purpose } from '@/model/records/profile.ts';
import { platformName } from '@/platform/platform-name.ts';
import { ToastRegion } from '@/ui/feedback/toast-region.tsx';
import { AppFrame } from '@/ui/frame/app-frame.tsx';
import { Page, PageFrameContext, type PageFrame } from '@/ui/frame/page.tsx';
import { CommandOverlays } from './commands/command-overlays.tsx';
import { FindInPage } from './commands/find-in-page.tsx';
import { QuickAdd } from './commands/quick-add.tsx';
import { FrameCommands } from './commands/frame-commands.ts';
import { useHelpCommands } from './commands/use-help-commands.ts';
import { useUpdateCommand } from './commands/use-update-command.ts';
import { useUndoCommands } from './commands/use-undo-commands.ts';
import { useWindowCommands } from './commands/use-window-commands.ts';
import { Navigation } from './navigation.tsx';
import { UnknownMentorship } from './unknown-mentorship.tsx';
import { TodayRoute } from './today-route.tsx';
import { useRebuiltRows } from './use-rebuilt-rows.ts';
import { markScreenReady, onceIdleAfterReady, useIdleAfterReady, useScreenReady } from './screen-ready.ts';
import { useFirstStep } from './use-first-step.ts';
import { useWindowControls } from './use-window-controls.ts';
import { useWindowHistory } from './use-window-history.ts';

const loadMentorshipRoutes = async () => ({
  default: (await import('./mentorship-routes.tsx')).MentorshipRoutes,
});
const MentorshipRoutes = lazy(loadMentorshipRoutes);
const NewMentorship = lazy(async () => ({
  default: (await import('@/features/mentorships/new-mentorship.tsx')).NewMentorship,
}));

const AboutDialog = lazy(async () => ({
  default: (await import('@/features/about/about-dialog.tsx')).AboutDialog,
}));
const GuardNotices = lazy(async () => ({
  default: (await import('@/features/guard/guard-notices.tsx')).GuardNotices,
}));
const RestoreDialog = lazy(async () => ({
  default: (await import('@/features/recovery/restore-dialog.tsx')).RestoreDialog,
}));
const ClosingDialog = lazy(async () => ({ default: (await import('./closing-dialog.tsx')).ClosingDialog }));
const RestoreResult = lazy(async () => ({
  default: (await import('@/features/backups/restore-result.tsx')).RestoreResult,
}));
const OverdueNotice = lazy(async () => ({
  default: (await import('@/features/backups/overdue-notice.tsx')).OverdueNotice,
}));
const ReminderHost = lazy(async () => ({
  default: (await import('@/features/calendar/reminder-host.tsx')).ReminderHost,
}));
const ReminderNotices = lazy(async () => ({
  default: (await import('@/features/calendar/reminder-notices.tsx')).ReminderNotices,
}));
const OutsideHost = lazy(async () => ({ default: (await import('./outside/outside-host.tsx')).OutsideHost }));
const TemplatesScreen = lazy(async () => ({
  default: (await import('@/features/templates/templates-screen.tsx')).TemplatesScreen,
}));
const QuestionsScreen = lazy(async () => ({
  default: (await import('@/features/questions/questions-screen.tsx')).QuestionsScreen,
}));
const ActionsScreen = lazy(async () => ({
  default: (await import('@/features/actions/actions-screen.tsx')).ActionsScreen,
}));
const SettingsRoute = lazy(async () => ({ default: (await import('./settings-route.tsx')).SettingsRoute }));

export interface MainWindowProps {
  readonly me: Profile;
  readonly onChangeMe: (profile: { readonly name: string; readonly purpose: Purpose }) => void;
  /** What the person chose at the end of the first run, just now. */
  readonly firstStep: FirstStep | undefined;
}

/** The window once it is known who is here: sidebar, the view of the address, dialogs and messages. */
export function MainWindow({ me, onChangeMe, firstStep }: MainWindowProps) {
  const [location, navigate] = useLocation();
  const [isBeginning, setIsBeginning] = useState(firstStep === 'start');
  const { isWaiting } = useOutside();
  const toRoom = useCallback(
    (room: RoomId) => {
      setIsBeginning(false);
      navigate(sessionsPath(room));
    },
    [navigate],
  );
  const { exchange, dialogs } = useFileExchange(me, toRoom);
  // What came from outside is asked about first.
  useFirstStep(isWaiting ? undefined : firstStep, exchange);
  const [missing, setMissing] = useState<readonly string[]>();
  const history = useWindowHistory();
  const windowControls = useWindowControls();
  const page: PageFrame = {
    history,
    windowControls,
    notices: <Notices exchange={exchange} onBringBack={setMissing} />,
  };
  useRebuiltRows(me.personId);
  const { backups } = useServices();
  useEffect(() => backups.begin(), [backups]);
  // The first screen does without it; the first step from there should not wait for it.
  useEffect(() => onceIdleAfterReady(() => void loadMentorshipRoutes()), []);
  const isListed = useMentorshipRows() !== undefined;
  // Today shows more than the sidebar's lists, and says when it is there.
  useScreenReady(isListed && location !== todayPath);
  const begin = useCallback(() => setIsBeginning(true), []);
  const [isAboutOpen, setIsAboutOpen] = useState(false);
  useHelpCommands(useCallback(() => setIsAboutOpen(true), []));
  useUpdateCommand();
  useWindowCommands({ navigate, history, exchange, onNewMentorship: begin });
  useUndoCommands();
  const isIdle = useIdleAfterReady();

  return (
    <ExchangeContext value={exchange}>
      <PageFrameContext value={page}>
        <AppFrame
          platform={platformName()}
          sidebar={<Navigation location={location} onNewMentorship={begin} />}
        >
          <FrameCommands />
          <Switch>
            <Route path={mentorshipPattern}>
              {({ room }) => {
                const id = parseId<RoomId>(room);
                return id === undefined ? (
                  <UnknownMentorship />
                ) : (
                  <Suspense fallback={<Page>{null}</Page>}>
                    <MentorshipRoutes key={id} room={id} navigate={navigate} />
                  </Suspense>
                );
              }}
            </Route>
            <Route path={`${routes.templates}/:template?`}>
              {({ template }) => (
                <Suspense fallback={<Page>{null}</Page>}>
                  <TemplatesScreen
                    id={template}
                    onOpen={(id) => navigate(id === undefined ? templatesPath : templatePath(id))}
                  />
                </Suspense>
              )}
            </Route>
            <Route path={routes.questions}>
              <Suspense fallback={<Page>{null}</Page>}>
                <QuestionsScreen />
              </Suspense>
            </Route>
            <Route path={`${routes.actions}/:action?`}>
              {({ action }) => (
                <Suspense fallback={<Page>{null}</Page>}>
                  <ActionsScreen
                    action={action === undefined ? undefined : parseId<ActionId>(action)}
                    onGo={navigate}
                  />
                </Suspense>
              )}
            </Route>
            <Route path={settingsPath}>
              <Suspense fallback={<Page>{null}</Page>}>
                <SettingsRoute me={me} onChange={onChangeMe} />
              </Suspense>
            </Route>
            <Route>
              <TodayRoute
                onBegin={begin}
                onOpenFile={exchange.openFile}
                onGo={navigate}
                reminders={<RecoveryReminder />}
                onShown={markScreenReady}
              />
            </Route>
          </Switch>
        </AppFrame>
        <Suspense>
          {isBeginning && !(isWaiting && firstStep === 'start') && (
            <NewMentorship onClose={() => setIsBeginning(false)} onBegun={toRoom} />
          )}
        </Suspense>
        {dialogs}
        <Suspense>{isAboutOpen && <AboutDialog onClose={() => setIsAboutOpen(false)} />}</Suspense>
        <Suspense>{isWaiting && <OutsideHost exchange={exchange} navigate={navigate} />}</Suspense>
        <Suspense>
          {missing && <RestoreDialog names={missing} onClose={() => setMissing(undefined)} />}
        </Suspense>
        <Suspense>
          <ClosingDialog />
        </Suspense>
        <Suspense>{isIdle && <ReminderHost onGo={navigate} />}</Suspense>
        <CommandOverlays navigate={navigate} />
        <QuickAdd />
        <FindInPage />
        <ToastRegion />
      </PageFrameContext>
    </ExchangeContext>
  );
}

/** What concerns the whole window, above every view. */
function Notices({
  exchange,
  onBringBack,
}: {
  readonly exchange: Exchange;
  readonly onBringBack: (names: readonly string[]) => void;
}) {
  // The settings say it beside the backups.
  const [location] = useLocation();
  const hasReminders = useReminders().shown.length > 0;
  return (
    <>
      <StartNotices />
      <Suspense>
        <GuardNotices onBringBack={onBringBack} />
      </Suspense>
      <RecoveryOffer />
      <Suspense>
        <OverdueNotice />
      </Suspense>
      {location !== settingsPath && (
        <div className="mx-5 mb-2 flex-none empty:hidden">
          <Suspense>
            <RestoreResult />
          </Suspense>
        </div>
      )}
      <Suspense>{hasReminders && <ReminderNotices />}</Suspense>
      <FileNotice exchange={exchange} />
    </>
  );
}
