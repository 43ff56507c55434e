import { Notification } from 'electron';
import type { ShownReminder } from '../../contract/reminders.ts';

/** As many as a system lists; the older ones are taken away. */
const mostShown = 10;

export interface SystemNotifications {
  readonly areSupported: () => boolean;
  readonly show: (
    shown: Pick<ShownReminder, 'title' | 'text'>,
    heard: { readonly onChoose: () => void; readonly onFailed: () => void },
  ) => void;
  /** Takes away what was shown, from the system's list too. */
  readonly closeAll: () => void;
}

/** The system's notifications: what the reminders' own logic does not see, and no test can, as no system is there to show them. */
export function createSystemNotifications(): SystemNotifications {
  // Held here: one that nothing holds is collected, and a click on it goes nowhere.
  let shown: readonly Notification[] = [];
  const forget = (one: Notification): void => {
    shown = shown.filter((other) => other !== one);
  };
  return {
    areSupported: () => Notification.isSupported(),
    show: ({ title, text }, { onChoose, onFailed }) => {
      const one = new Notification({ title, body: text });
      one.on('click', () => {
        forget(one);
        onChoose();
      });
      one.on('failed', () => {
        forget(one);
        onFailed();
      });
      for (const old of shown.slice(0, Math.max(0, shown.length + 1 - mostShown))) {
        forget(old);
        old.close();
      }
      shown = [...shown, one];
      one.show();
    },
    closeAll: () => {
      const closed = shown;
      shown = [];
      for (const one of closed) one.close();
    },
  };
}
