import { useEffect, useRef } from 'react';
import { localTimeZone } from '@/lib/zoned.ts';
import { useMentorshipRows, useOpenActionRows } from '../listed.ts';
import { useServices } from '../services.ts';
import { useComingSessions } from '../use-coming-sessions.ts';
import { useNow } from '../use-now.ts';
import { useSettings } from '../use-settings.ts';
import { remindersOf, type ReminderWords } from './reminder-list.ts';

const hourMs = 3_600_000;

/** More sessions than anybody has in the weeks that are looked at. */
const mostSessions = 200;

/** Keeps main told what there is to remind of, over all mentorships, for as long as the calling component is there. */
export function useReminderFeed(words: ReminderWords): void {
  const { desktop } = useServices();
  // By the hour: what is over meanwhile, main knows to leave out.
  const now = Math.floor(useNow() / hourMs) * hourMs;
  const sessions = useComingSessions(now, mostSessions)?.sessions;
  const actions = useOpenActionRows();
  const mentorships = useMentorshipRows();
  const [settings] = useSettings();
  const told = useRef<string>(undefined);
  useEffect(() => {
    // The first list counts as all there is: half of one would not do.
    if (!sessions || !actions || !mentorships || !settings) return;
    const source = { sessions, actions, mentorships };
    const list = remindersOf(source, settings.reminders, words, { now, timeZone: localTimeZone() });
    const text = JSON.stringify(list);
    if (text === told.current) return;
    told.current = text;
    desktop.reminders.set(list).catch(() => {
      // Told with the next change.
      told.current = undefined;
    });
  }, [desktop, sessions, actions, mentorships, settings, words, now]);
}
