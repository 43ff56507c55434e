/** Ten seconds, of which none pass while the pointer or the focus is on a toast. */
export const toastLifeMs = 10_000;

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** The one way back: "Undo". */
  readonly action?: { readonly label: string; readonly onChoose: () => void };
}

/** The clock and timers, so that a test can own them. */
export interface ToastClock {
  readonly now: () => number;
  /** Calls back once after `delayMs`; returns what cancels it. */
  readonly after: (delayMs: number, call: () => void) => () => void;
}

export interface ToastQueue {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => readonly Toast[];
  readonly show: (text: string, action?: Toast['action']) => void;
  readonly dismiss: (id: number) => void;
  /** Stops every toast's time until `release`. */
  readonly hold: () => void;
  readonly release: () => void;
}

interface Life {
  remainingMs: number;
  startedAt: number;
  cancel: (() => void) | undefined;
}

/** Keeps the toasts in order of arrival and lets each go when its time is over. */
export function createToastQueue(clock: ToastClock): ToastQueue {
  let toasts: readonly Toast[] = [];
  let isHeld = false;
  let nextId = 1;
  const lives = new Map<number, Life>();
  const listeners = new Set<() => void>();

  const replace = (next: readonly Toast[]): void => {
    toasts = next;
    for (const listener of listeners) listener();
  };

  const run = (id: number, life: Life): void => {
    life.startedAt = clock.now();
    life.cancel = clock.after(life.remainingMs, () => dismiss(id));
  };

  const dismiss = (id: number): void => {
    lives.get(id)?.cancel?.();
    lives.delete(id);
    replace(toasts.filter((toast) => toast.id !== id));
    // What held the queue may have been the toast that is gone, which cannot say that it lets go.
    if (toasts.length === 0) isHeld = false;
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => toasts,
    show: (text, action) => {
      const id = nextId++;
      const life: Life = { remainingMs: toastLifeMs, startedAt: clock.now(), cancel: undefined };
      lives.set(id, life);
      replace([...toasts, action ? { id, text, action } : { id, text }]);
      if (!isHeld) run(id, life);
    },
    dismiss,
    hold: () => {
      if (isHeld) return;
      isHeld = true;
      for (const life of lives.values()) {
        life.cancel?.();
        life.cancel = undefined;
        life.remainingMs -= clock.now() - life.startedAt;
      }
    },
    release: () => {
      if (!isHeld) return;
      isHeld = false;
      for (const [id, life] of lives) run(id, life);
    },
  };
}
