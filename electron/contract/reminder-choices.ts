/*
 * What a person can choose about reminders. Apart from the schemas: neither the page nor main's start needs zod for it.
 */

/** How long before a session: minutes, or the evening of the day before. */
export const beforeSessionChoices = ['10-minutes', '1-hour', 'evening-before'] as const;
export type BeforeSession = (typeof beforeSessionChoices)[number];

/** From one time of the clock to another, over midnight where the second is the earlier; `22:00`. */
export interface QuietHours {
  readonly isOn: boolean;
  readonly from: string;
  readonly to: string;
}

export interface ReminderSettings {
  /** Each once; none where nobody wants any. */
  readonly beforeSessions: readonly BeforeSession[];
  /** In the morning of the day on which something of mine is due. */
  readonly actionsDue: boolean;
  /** Whether a reminder says what the session or the action is about, and not only with whom and when. */
  readonly withTopic: boolean;
  readonly quietHours: QuietHours;
}

/** Two digits, a colon and two digits, as the clock shows them. */
export const clockPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** Until somebody chooses. Quiet hours are on: a reminder that wakes somebody is worse than one that comes in the morning. */
export const usualReminders: ReminderSettings = {
  beforeSessions: ['10-minutes'],
  actionsDue: true,
  withTopic: false,
  quietHours: { isOn: true, from: '22:00', to: '07:00' },
};

/** Some weeks of sessions and of days on which something is due; the page sends the next ones first. */
export const maximumReminders = 500;

/** What a title or text of a reminder may hold; characters. */
export const maximumReminderText = 300;
