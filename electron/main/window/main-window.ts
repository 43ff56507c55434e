import { BrowserWindow, nativeTheme } from 'electron';
import { appAddress } from '../app-protocol/scheme.ts';
import { folders } from '../folders.ts';
import { sendEvent } from '../ipc-main.ts';
import { log } from '../log.ts';
import { createClosing } from './closing.ts';
import { reportState } from './report-state.ts';

/** The page's own background, so that nothing flashes before its first paint. */
const backgrounds = { light: '#fbf9f5', dark: '#1d1b18' } as const;

export interface MainWindow {
  readonly window: BrowserWindow;
  readonly bringToFront: () => void;
  /** The renderer's answer to `window:closing`. */
  readonly readyToClose: () => void;
  /** Its other answer: not yet, the person is asked first. */
  readonly stayOpen: () => void;
}

const createBrowserWindow = (zoomFactor: number): BrowserWindow =>
  new BrowserWindow({
    width: 1280,
    height: 820,
    minWidth: 960,
    minHeight: 640,
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
      // Chromium's spell checker fetches dictionaries by itself: off until the person agrees.
      spellcheck: false,
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
  zoomFactor,
}: {
  readonly onClosed: () => void;
  /** The window was asked to close and does not: whoever quits the app is held up too. */
  readonly onStayed: () => void;
  /** 2 is text of twice the normal size. */
  readonly zoomFactor: number;
}): MainWindow => {
  const window = createBrowserWindow(zoomFactor);
  const { webContents } = window;

  const closing = createClosing({
    askRenderer: () => sendEvent(webContents, 'window:closing', undefined),
    closeNow: () => window.destroy(),
    deadlinePassed: () => log('the window closes without the renderer having said that all is stored'),
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  webContents.on('did-finish-load', closing.rendererCame);
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log('the renderer is gone', { reason, exitCode });
    // Not inside this event: destroying a window while its renderer is being cleaned up crashes older Electrons.
    setImmediate(closing.rendererWent);
  });
  window.on('close', (event) => {
    if (closing.requested()) event.preventDefault();
  });
  window.on('closed', onClosed);
  window.once('ready-to-show', () => window.show());
  reportState(window);

  const stayOpen = (): void => {
    closing.rendererStays();
    onStayed();
  };

  void window.loadURL(appAddress).catch(() => log('the page could not be loaded'));
  return { window, bringToFront: () => bringToFront(window), readyToClose: closing.rendererReady, stayOpen };
};
