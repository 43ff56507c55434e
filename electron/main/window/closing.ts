/**
 * How long the renderer may take to store what is unsaved. A strict write takes milliseconds and a slow disk seconds;
 * after that something is stuck, and a window that cannot be closed is worse: what is stuck now would not be saved later.
 */
export const closingDeadlineMs = 5_000;

export interface ClosingEffects {
  /** Tells the renderer that the window wants to close. */
  readonly askRenderer: () => void;
  /** Closes the window for good, without asking anybody again. */
  readonly closeNow: () => void;
  readonly deadlinePassed: () => void;
  /** Calls back once after so many milliseconds; returns what stops it. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

/**
 * Decides when a window closes: not before the renderer has said that everything is stored, except where nobody is there
 * to say so (not loaded yet, crashed, or stuck past the deadline).
 *
 * 1. The renderer is asked once, however often the person closes.
 * 2. A renderer that stays is asked anew the next time.
 * 3. Once closing for good there is no way back.
 */
export const createClosing = (effects: ClosingEffects) => {
  let renderer: 'absent' | 'present' = 'absent';
  let state: 'open' | 'asking' | 'closing' = 'open';
  let stopDeadline = (): void => {};

  const close = (): void => {
    if (state === 'closing') return;
    state = 'closing';
    stopDeadline();
    effects.closeNow();
  };

  return {
    /** The window is about to close; `true` where that must be held up. */
    requested: (): boolean => {
      if (state === 'asking') return true;
      if (state === 'closing' || renderer === 'absent') return false;
      state = 'asking';
      stopDeadline = effects.after(closingDeadlineMs, () => {
        effects.deadlinePassed();
        close();
      });
      effects.askRenderer();
      return true;
    },
    rendererReady: (): void => {
      if (state === 'asking') close();
    },
    /** The renderer has something that is not stored, and asks the person first. */
    rendererStays: (): void => {
      if (state !== 'asking') return;
      stopDeadline();
      state = 'open';
    },
    rendererCame: (): void => {
      renderer = 'present';
    },
    rendererWent: (): void => {
      renderer = 'absent';
      if (state === 'asking') close();
    },
  };
};
