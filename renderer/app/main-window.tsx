import { lazy, Suspense, useCallback, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useMentorshipRows } from '@/bindings/rows.ts';
import { ExchangeContext } from '@/features/exchange/exchange-context.ts';
import { FileNotice } from '@/features/exchange/file-notice.tsx';
import { useFileExchange } from '@/features/exchange/use-file-exchange.tsx';
import type { FirstStep } from '@/features/first-run/first-run.tsx';
import { TodayScreen } from '@/features/today/today-screen.tsx';
import { sessionsPath, settingsPath } from '@/lib/paths.ts';
import { parseId, type RoomId } from '@/model/ids.ts';
import type { Profile, Purpose } from '@/model/records/profile.ts';
import { platformName } from '@/platform/platform-name.ts';
import { ToastRegion } from '@/ui/feedback/toast-region.tsx';
import { AppFrame } from '@/ui/frame/app-frame.tsx';
import { Page, PageFrameContext, type PageFrame } from '@/ui/frame/page.tsx';
import { CommandOverlays } from './commands/command-overlays.tsx';
import { FrameCommands } from './commands/frame-commands.ts';
import { useUndoCommands } from './commands/use-undo-commands.ts';
import { useWindowCommands } from './commands/use-window-commands.ts';
import { MentorshipRoutes, UnknownMentorship } from './mentorship-routes.tsx';
import { Navigation } from './navigation.tsx';
import { useRebuiltRows } from './use-rebuilt-rows.ts';
import { useScreenReady } from './screen-ready.ts';
import { useFirstStep } from './use-first-step.ts';
import { useWindowControls } from './use-window-controls.ts';
import { useWindowHistory } from './use-window-history.ts';

const NewMentorship = lazy(async () => ({
  default: (await import('@/features/mentorships/new-mentorship.tsx')).NewMentorship,
}));

const ClosingDialog = lazy(async () => ({ default: (await import('./closing-dialog.tsx')).ClosingDialog }));
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
  const toRoom = useCallback((room: RoomId) => navigate(sessionsPath(room)), [navigate]);
  const { exchange, dialogs } = useFileExchange(me, toRoom);
  useFirstStep(firstStep, exchange);
  const history = useWindowHistory();
  const windowControls = useWindowControls();
  const page: PageFrame = { history, windowControls, notices: <FileNotice exchange={exchange} /> };
  useRebuiltRows(me.personId);
  useScreenReady(useMentorshipRows() !== undefined);
  const begin = useCallback(() => setIsBeginning(true), []);
  useWindowCommands({ navigate, history, exchange, onNewMentorship: begin });
  useUndoCommands();

  return (
    <ExchangeContext value={exchange}>
      <PageFrameContext value={page}>
        <AppFrame
          platform={platformName()}
          sidebar={<Navigation location={location} onNewMentorship={begin} />}
        >
          <FrameCommands />
          <Switch>
            <Route path="/mentorship/:room/*?">
              {({ room }) => {
                const id = parseId<RoomId>(room);
                return id === undefined ? (
                  <UnknownMentorship />
                ) : (
                  <MentorshipRoutes key={id} room={id} navigate={navigate} />
                );
              }}
            </Route>
            <Route path={settingsPath}>
              <Suspense fallback={<Page>{null}</Page>}>
                <SettingsRoute me={me} onChange={onChangeMe} />
              </Suspense>
            </Route>
            <Route>
              <TodayScreen onBegin={begin} onOpenFile={exchange.openFile} onGo={navigate} />
            </Route>
          </Switch>
        </AppFrame>
        <Suspense>
          {isBeginning && (
            <NewMentorship
              onClose={() => setIsBeginning(false)}
              onBegun={(room) => {
                setIsBeginning(false);
                toRoom(room);
              }}
            />
          )}
        </Suspense>
        {dialogs}
        <Suspense>
          <ClosingDialog />
        </Suspense>
        <CommandOverlays navigate={navigate} />
        <ToastRegion />
      </PageFrameContext>
    </ExchangeContext>
  );
}
