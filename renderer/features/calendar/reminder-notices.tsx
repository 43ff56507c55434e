import { useReminders } from '@/bindings/calendar/reminder-store.ts';
import { useServices } from '@/bindings/services.ts';
import { useNow } from '@/bindings/use-now.ts';
import type { ReminderPlace } from '@/platform/desktop.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Clock } from '@/ui/icons.ts';
import { reminderPath } from './reminder-path.ts';
import { strings } from './strings.ts';

const openLabels: Readonly<Record<ReminderPlace['kind'], string>> = {
  session: strings.openSession,
  actions: strings.openActions,
  today: strings.openToday,
};

/** The reminders themselves, where the system shows none: each stays until it is dealt with or does not help any more. */
export function ReminderNotices() {
  const { reminders } = useServices();
  const { shown } = useReminders();
  const now = useNow();
  return shown
    .filter(({ until }) => now < until)
    .map((reminder) => (
      <Banner
        key={`${reminder.title} ${reminder.text}`}
        icon={Clock}
        className="mx-5 mb-2 flex-none"
        actions={
          <Button
            variant="text"
            isSmall
            onClick={() => {
              reminders.dismiss(reminder);
              window.location.hash = reminderPath(reminder.place);
            }}
          >
            {openLabels[reminder.place.kind]}
          </Button>
        }
        onDismiss={() => reminders.dismiss(reminder)}
      >
        <span className="block font-[560]">{reminder.title}</span>
        <span dir="auto" className="block wrap-anywhere whitespace-pre-line">
          {reminder.text}
        </span>
      </Banner>
    ));
}
