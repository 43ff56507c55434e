import { useSyncExternalStore } from 'react';
import type { DesktopApi, ReminderPlace, ShownReminder } from '@/platform/desktop.ts';
import { useServices } from '../services.ts';

export interface RemindersState {
  /** Where the person wants to go, from a notification of the system's. */
  readonly chosen: ReminderPlace | undefined;
  /** What the window shows itself, where the system has no notifications; the latest first. */
  readonly shown: readonly ShownReminder[];
}

/** What main says about reminders, kept until the window deals with it. */
export interface ReminderStore {
  readonly snapshot: () => RemindersState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The window goes there now. */
  readonly take: () => void;
  readonly dismiss: (shown: ShownReminder) => void;
}

/** More at once would leave no room for what they are about. */
const mostShown = 3;

export function watchReminders(desktop: Pick<DesktopApi, 'on'>): ReminderStore {
  let state: RemindersState = { chosen: undefined, shown: [] };
  const listeners = new Set<() => void>();
  const become = (next: Partial<RemindersState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  desktop.on('reminders:chosen', (chosen) => become({ chosen }));
  desktop.on('reminders:show', (shown) => become({ shown: [shown, ...state.shown].slice(0, mostShown) }));
  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take: () => become({ chosen: undefined }),
    dismiss: (shown) => become({ shown: state.shown.filter((other) => other !== shown) }),
  };
}

export function useReminders(): RemindersState {
  const { reminders } = useServices();
  return useSyncExternalStore(reminders.subscribe, reminders.snapshot);
}
