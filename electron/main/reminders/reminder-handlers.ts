import type { Handlers } from '../ipc-main.ts';
import type { OpenedReminders, ReminderParts } from './open-reminders.ts';

export interface ReminderHandlers {
  readonly handlers: Pick<Handlers, Extract<keyof Handlers, `reminders:${string}`>>;
  /** Quiet hours may have begun or ended. */
  readonly settingsChanged: () => void;
}

/** Main's answers about reminders. What they need is loaded with the page's first word about them. */
export function createReminderHandlers(parts: ReminderParts): ReminderHandlers {
  let opening: Promise<OpenedReminders> | undefined;
  const reminders = (): Promise<OpenedReminders> =>
    (opening ??= import('./open-reminders.ts').then(({ openReminders }) => openReminders(parts)));
  return {
    handlers: {
      'reminders:way': async () => (await reminders()).way(),
      'reminders:set': async (list) => (await reminders()).set(list),
    },
    settingsChanged: () => void opening?.then(({ look }) => look()),
  };
}
