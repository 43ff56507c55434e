import { z } from 'zod';
import { reminderSettingsSchema } from './reminders.ts';
import { textSizes } from './text-sizes.ts';

export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** What belongs to this device and has to be known before the first paint: kept by main, outside the documents. */
export const appSettingsSchema = z.strictObject({
  theme: themeSchema,
  textSize: z.literal(textSizes),
  reminders: reminderSettingsSchema,
});
export type AppSettings = z.infer<typeof appSettingsSchema>;
