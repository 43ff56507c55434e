import { z } from 'zod';
import { linkIdPattern } from './link.ts';
import {
  beforeSessionChoices,
  clockPattern,
  maximumReminders,
  maximumReminderText,
} from './reminder-choices.ts';

const clock = z.string().regex(clockPattern);

export const reminderSettingsSchema = z.strictObject({
  beforeSessions: z
    .array(z.enum(beforeSessionChoices))
    .max(beforeSessionChoices.length)
    .refine((choices) => new Set(choices).size === choices.length)
    .readonly(),
  actionsDue: z.boolean(),
  withTopic: z.boolean(),
  quietHours: z.strictObject({ isOn: z.boolean(), from: clock, to: clock }),
});

const placeId = z.string().regex(linkIdPattern);

/** Where a reminder leads. */
export const reminderPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('session'), room: placeId, session: placeId }),
  z.strictObject({ kind: z.literal('actions') }),
  z.strictObject({ kind: z.literal('today') }),
]);
export type ReminderPlace = z.infer<typeof reminderPlace>;

/** Milliseconds since 1970; the end of the year 9999 is the last that anybody means. */
const moment = z.int().min(0).max(253_402_300_799_999);

const words = z.string().min(1).max(maximumReminderText);

/** One thing to remind of. Its words hold whenever it is shown: they name the day and the time, not how far away it is. */
export const reminder = z.strictObject({
  /** The same for the same thing at the same time: what was shown under it is not shown again. */
  id: z.string().regex(/^[a-z0-9/-]{1,120}$/u),
  /** When to say it. */
  at: moment,
  /** From then on it does not help any more. */
  until: moment,
  title: words,
  text: words,
  place: reminderPlace,
});
export type Reminder = z.infer<typeof reminder>;

/** All there is to remind of, each once. */
export const reminderList = z
  .array(reminder)
  .max(maximumReminders)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length);

/** Where reminders are shown: by the system, or, where it has nothing for that, in the window. */
export const reminderWay = z.enum(['system', 'window']);

/** What the window shows itself where the system cannot. */
export const shownReminder = z.strictObject({
  title: words,
  text: z.string(),
  place: reminderPlace,
  until: moment,
});
export type ShownReminder = z.infer<typeof shownReminder>;

/** What the page can ask about reminders; main keeps their time. */
export interface RemindersApi {
  way(): Promise<z.infer<typeof reminderWay>>;
  /** Replaces what was to be reminded of before. */
  set(list: readonly Reminder[]): Promise<void>;
}
