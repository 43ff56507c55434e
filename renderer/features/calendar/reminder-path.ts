import { actionsPath, sessionPath, todayPath } from '@/lib/paths.ts';
import type { ReminderPlace } from '@/platform/desktop.ts';

/** The address a reminder leads to. */
export function reminderPath(place: ReminderPlace): string {
  switch (place.kind) {
    case 'session':
      return sessionPath(place.room, place.session);
    case 'actions':
      return actionsPath;
    case 'today':
      return todayPath;
  }
}
