import type { EventName, RequestName } from '../../contract/ipc-map.ts';
import { passesWhileLocked } from './while-locked.ts';

/** More than a person can cause in front of a locked screen; what comes after it is dropped. */
const mostHeld = 50;

/**
 * The one place that decides what crosses while the lock is closed. Requests are refused; events wait, and are sent in
 * their order when it opens: a file or a link that was opened meanwhile is not lost.
 */
export const createHoldBack = (isLocked: () => boolean) => {
  let held: (() => void)[] = [];
  return {
    mayAnswer: (name: RequestName): boolean => !isLocked() || passesWhileLocked(name),
    pass: (name: EventName, send: () => void): void => {
      if (!isLocked() || passesWhileLocked(name)) send();
      else if (held.length < mostHeld) held.push(send);
    },
    release: (): void => {
      const waiting = held;
      held = [];
      for (const send of waiting) send();
    },
  };
};
