import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, log } from '../log.ts';
import { placeFrom, type Rectangle, type WindowPlace } from './window-place.ts';

/** A window that is dragged tells its place sixty times a second. */
export const pauseMs = 500;

const pathIn = (folder: string): string => join(folder, 'window.json');

/** Where the window was when it was last seen. A file that makes no sense is as good as none: nobody loses anything. */
export function readPlace(folder: string): WindowPlace | undefined {
  try {
    return placeFrom(JSON.parse(readFileSync(pathIn(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

/** As much of Electron's window as its place needs. */
export interface PlacedWindow {
  readonly getNormalBounds: () => Rectangle;
  readonly isMaximized: () => boolean;
  readonly isFullScreen: () => boolean;
  /** Electron declares its events one by one; this one stands for all that are listened to here. */
  readonly on: (event: 'resize', listener: () => void) => unknown;
}

const placeEvents = [
  'move',
  'resize',
  'maximize',
  'unmaximize',
  'enter-full-screen',
  'leave-full-screen',
] as const;

/**
 * Writes the window's place after each pause in its moving. The result writes what is still waiting: for the last moment
 * before the window goes.
 */
export function rememberPlace(
  window: PlacedWindow,
  folder: string,
  after: (milliseconds: number, action: () => void) => () => void,
): () => void {
  let stopWaiting: (() => void) | undefined;
  const writeNow = (): void => {
    if (stopWaiting === undefined) return;
    stopWaiting();
    stopWaiting = undefined;
    write(folder, {
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
      fullScreen: window.isFullScreen(),
    });
  };
  for (const event of placeEvents)
    window.on(event as 'resize', () => {
      stopWaiting?.();
      stopWaiting = after(pauseMs, writeNow);
    });
  return writeNow;
}

/** At once, because the window may be about to go, and without waiting for the disk: what is lost costs nobody anything. */
function write(folder: string, place: WindowPlace): void {
  const path = pathIn(folder);
  const temporary = `${path}.part`;
  try {
    writeFileSync(temporary, `${JSON.stringify(place)}\n`, { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    log('the place of the window could not be written', { error: errorCode(error) });
  }
}
