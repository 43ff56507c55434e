import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { SafeScreen } from '../../contract/start.ts';
import { folders } from '../folders.ts';
import { returnHome } from '../guards/return-home.ts';
import { sendEvent } from '../ipc-main.ts';
import { log } from '../log.ts';
import { startsLockedArgument } from '../lock/starts-locked.ts';
import { offerEditMenu } from '../menu/offer-edit-menu.ts';
import { createClosing } from './closing.ts';
import { createRecovery, type Recovery } from './recovery.ts';
import { rememberPlace } from './remember-place.ts';
import { reportState } from './report-state.ts';
import { bringOnScreen, smallestWindow, type Rectangle, type WindowPlace } from './window-place.ts';

/** The page's own background, so that nothing flashes before its first paint. */
const backgrounds = { light: '#fbf9f5', dark: '#1d1b18' } as const;

export interface MainWindow {
  readonly window: BrowserWindow;
  readonly bringToFront: () => void;
  /** The renderer's answer to `window:closing`. */
  readonly readyToClose: () => void;
  /** Its other answer: not yet, the person is asked first. */
  readonly stayOpen: () => void;
  readonly recovery: Recovery;
}

/** The size of a first start; the system chooses the place. */
const firstSize = { width: 1280, height: 820 } as const;

const boundsFor = (place: WindowPlace | undefined): Partial<Rectangle> => {
  const [first, ...others] = screen.getAllDisplays().map(({ workArea }) => workArea);
  return place === undefined || first === undefined
    ? firstSize
    : bringOnScreen(place.bounds, [first, ...others]);
};

const after = (milliseconds: number, action: () => void): (() => void) => {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
};

const createBrowserWindow = (
  zoomFactor: number,
  startsLocked: boolean,
  place: WindowPlace | undefined,
): BrowserWindow =>
  new BrowserWindow({
    ...boundsFor(place),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Waymark',
    // The renderer draws the window's controls; macOS keeps its traffic lights.
    titleBarStyle: 'hidden',
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    webPreferences: {
      preload: folders.preloadScript,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      zoomFactor,
      navigateOnDragDrop: false,
      additionalArguments: startsLocked ? [startsLockedArgument] : [],
      // Only what makes it possible: the session's own switch decides, and is off until the person agrees.
      spellcheck: true,
      // Compiled scripts are kept from the first start on, by default from the second.
      v8CacheOptions: 'bypassHeatCheck',
    },
  });

const bringToFront = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};

/** Opens the app's one window. It shows itself when it can paint, and closes only after the renderer's word. */
export const createMainWindow = ({
  onClosed,
  onStayed,
  onCameBack,
  mayLoadAgain,
  zoomFactor,
  folder,
  place,
  problem,
  startsLocked,
}: {
  readonly onClosed: () => void;
  /** The window was asked to close and does not: whoever quits the app is held up too. */
  readonly onStayed: () => void;
  /** 2 is text of twice the normal size. */
  readonly zoomFactor: number;
  /** The page has crashed and is loaded again. */
  readonly onCameBack: () => void;
  /** Whether a second page may work in this run; else the app is started anew in its place. */
  readonly mayLoadAgain: () => boolean;
  /** Where the window's place is kept. */
  readonly folder: string;
  /** Where it was the last time. */
  readonly place: WindowPlace | undefined;
  /** Why not the app's page but the plain one is shown. */
  readonly problem: SafeScreen | undefined;
  /** The page shows the lock first, and nothing else. */
  readonly startsLocked: boolean;
}): MainWindow => {
  const window = createBrowserWindow(zoomFactor, startsLocked, place);
  const { webContents } = window;

  const closing = createClosing({
    askRenderer: () => sendEvent(webContents, 'window:closing', undefined),
    closeNow: () => {
      writePlace();
      window.destroy();
    },
    deadlinePassed: () => log('the window closes without the renderer having said that all is stored'),
    after,
  });
  const recovery = createRecovery(window, { problem, onCameBack, mayLoadAgain });
  const writePlace = rememberPlace(window, folder, after);
  webContents.on('did-finish-load', closing.rendererCame);
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log('the renderer is gone', { reason, exitCode });
    // Not inside this event: destroying a window while its renderer is being cleaned up crashes older Electrons.
    setImmediate(() => {
      closing.rendererWent();
      if (!window.isDestroyed() && reason !== 'clean-exit') recovery.pageGone();
    });
  });
  window.on('close', (event) => {
    if (closing.requested()) event.preventDefault();
    else writePlace();
  });
  window.on('closed', onClosed);
  window.once('ready-to-show', () => {
    // Maximising shows a window too; the place it goes back to is the one it was made with.
    if (place?.maximised === true) window.maximize();
    window.show();
    if (place?.fullScreen === true) window.setFullScreen(true);
  });
  reportState(window);
  offerEditMenu(window);
  returnHome(webContents, () => recovery.load());

  const stayOpen = (): void => {
    closing.rendererStays();
    onStayed();
  };

  recovery.load();
  return {
    window,
    bringToFront: () => bringToFront(window),
    readyToClose: closing.rendererReady,
    stayOpen,
    recovery,
  };
};
