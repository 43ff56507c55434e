import type { QuietHours } from '../../contract/reminder-choices.ts';
import type { Reminder, ShownReminder } from '../../contract/reminders.ts';
import { asOne, dueAt, nextAfter } from './due.ts';
import { quietUntil } from './quiet-hours.ts';

/** The world that reminders need; tests have another one. */
export interface ReminderWorld {
  /** Milliseconds since 1970, by the clock that the person can set. */
  readonly now: () => number;
  /** Calls once after so many milliseconds; returns what stops it. Sleeps while the machine does. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
  readonly quietHours: () => QuietHours;
  readonly settled: Settled;
  readonly show: (shown: ShownReminder) => void;
}

/** What was shown, or came too late to be shown, over all starts. */
export interface Settled {
  readonly has: (id: string) => boolean;
  /** Resolves when it is on disk, or could not be put there; `has` knows it at once. */
  readonly add: (ids: readonly string[]) => Promise<void>;
}

export interface Reminders {
  /** Replaces what there is to remind of. */
  readonly set: (list: readonly Reminder[]) => void;
  /** Looks whether something is due: after the machine slept, and when the quiet hours were changed. */
  readonly look: () => void;
}

/** At the latest then the clock is looked at again: it may have been set, and timers do not run while the machine sleeps. */
const longestWaitMs = 60_000;

/**
 * Says in its time what there is to remind of. Events only change what is known; `look` alone decides.
 *
 * 1. Nothing is shown twice, whatever becomes of the clock: what is shown is settled, on disk before it is seen.
 * 2. What falls into the quiet hours, a sleep or a time without Waymark comes at their end, if it still helps then.
 * 3. What is due at the same moment is one word.
 * 4. What is first heard of after its time, while Waymark runs, is settled unseen: somebody has just made it.
 */
export function createReminders({ now, after, quietHours, settled, show }: ReminderWorld): Reminders {
  let list: readonly Reminder[] | undefined;
  let stop: () => void = () => undefined;

  const look = (): void => {
    stop();
    if (list === undefined) return;
    const time = now();
    const quietEnd = quietUntil(time, quietHours());
    if (quietEnd === undefined) say(dueAt(list, time, settled.has));
    const next = quietEnd ?? nextAfter(list, time);
    if (next !== undefined) stop = after(Math.min(next - time, longestWaitMs), look);
  };

  const say = (due: readonly Reminder[]): void => {
    const shown = asOne(due);
    if (shown !== undefined) void settled.add(due.map(({ id }) => id)).then(() => show(shown));
  };

  return {
    look,
    set: (next) => {
      const known = list && new Set(list.map(({ id }) => id));
      list = next;
      // The first list of a start is compared with nothing: what it holds may have become due while Waymark was closed.
      if (known !== undefined) {
        const late = dueAt(next, now(), settled.has).filter(({ id }) => !known.has(id));
        if (late.length > 0) void settled.add(late.map(({ id }) => id));
      }
      look();
    },
  };
}
