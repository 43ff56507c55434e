import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { OpenMentorship, Pair } from '@/bindings/use-mentorship.ts';
import { useSessions } from '@/bindings/use-records.ts';
import type { SessionId } from '@/model/ids.ts';
import type { Session } from '@/model/records/session.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { Calendar } from '@/ui/icons.ts';
import { strings } from './strings.ts';

const SaveCalendarDialog = lazy(async () => ({
  default: (await import('@/features/calendar/save-calendar-dialog.tsx')).SaveCalendarDialog,
}));

export interface CalendarDialogControl {
  /** Asks how much of this session, or its series, goes into a calendar file. */
  readonly ask: (session: Session) => void;
  /** For the title bar of the session in front. */
  readonly actions: readonly TitleAction[];
  /** The question, while it is asked. */
  readonly dialog: ReactNode;
}

/** Saves the sessions of a mentorship for somebody's calendar, whichever of its views is in front. */
export function useCalendarDialog(
  mentorship: OpenMentorship,
  pair: Pair | undefined,
  inFront: SessionId | undefined,
): CalendarDialogControl {
  const [asked, setAsked] = useState<Session>();
  // One that is off the list is in no calendar either.
  const session = useSessions(mentorship.document).find(({ id }) => id === inFront);
  const isThere = pair !== undefined && session !== undefined;
  const askInFront = (): void => setAsked(session);
  useCommands(
    isThere
      ? [
          {
            id: 'save-for-calendar',
            title: strings.saveForCalendar,
            group: 'session',
            icon: Calendar,
            keywords: strings.calendarWords,
            run: askInFront,
          },
        ]
      : [],
  );
  return {
    ask: setAsked,
    actions: isThere
      ? [
          {
            id: 'save-for-calendar',
            label: strings.saveForCalendar,
            icon: Calendar,
            isInMenu: true,
            onChoose: askInFront,
          },
        ]
      : [],
    dialog: asked !== undefined && pair !== undefined && (
      <Suspense>
        <SaveCalendarDialog
          mentorship={mentorship}
          session={asked}
          pair={pair}
          onClose={() => setAsked(undefined)}
        />
      </Suspense>
    ),
  };
}
