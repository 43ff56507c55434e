import { useEffect } from 'react';
import { useReminders } from '@/bindings/calendar/reminder-store.ts';
import { useReminderFeed } from '@/bindings/calendar/use-reminder-feed.ts';
import { useServices } from '@/bindings/services.ts';
import { reminderPath } from './reminder-path.ts';
import { reminderWords } from './strings.ts';

/** Keeps main told what to remind of, and goes where a chosen reminder leads. */
export function ReminderHost({ onGo }: { readonly onGo: (path: string) => void }) {
  const { reminders } = useServices();
  const { chosen } = useReminders();
  useReminderFeed(reminderWords);
  useEffect(() => {
    if (chosen === undefined) return;
    reminders.take();
    onGo(reminderPath(chosen));
  }, [chosen, reminders, onGo]);
  return null;
}
