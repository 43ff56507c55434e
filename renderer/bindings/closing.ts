import type { DesktopApi } from '@/platform/desktop.ts';
import type { DocumentStore } from '@/persistence/document-store.ts';
import type { Rescuer } from '@/persistence/rescue.ts';

/** Whether the person has to be asked before the window closes, because something is only in memory. */
export interface Closing {
  readonly isAsking: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  readonly stay: () => void;
  /** Closes the window and gives up what is not stored. */
  readonly leaveAnyway: () => void;
}

/**
 * Answers main when the window is to close: at once when everything is on disk, be it in a file that the next start puts
 * back, and never by itself when something is only in memory.
 */
export function watchClosing(
  desktop: Pick<DesktopApi, 'on' | 'readyToClose' | 'stayOpen' | 'actOnWindow'>,
  store: Pick<DocumentStore, 'settled'>,
  rescuer: Pick<Rescuer, 'keepNow'>,
  /** Lets what is being typed be taken first. */
  finishTyping: () => void,
  /** Done when everything is stored and before the window goes; has to end by itself soon. */
  lastOfAll: () => Promise<void> = () => Promise.resolve(),
): Closing {
  let isAsking = false;
  let mayLeave = false;
  const listeners = new Set<() => void>();
  const become = (asking: boolean): void => {
    isAsking = asking;
    for (const listener of listeners) listener();
  };
  const answer = async (): Promise<void> => {
    finishTyping();
    const state = await store.settled();
    if (mayLeave || state.kind !== 'failed' || (await rescuer.keepNow()) !== 'failed') {
      await lastOfAll();
      await desktop.readyToClose();
      return;
    }
    await desktop.stayOpen();
    become(true);
  };
  desktop.on('window:closing', () => void answer());
  return {
    isAsking: () => isAsking,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stay: () => become(false),
    leaveAnyway: () => {
      mayLeave = true;
      void desktop.actOnWindow('close');
    },
  };
}
