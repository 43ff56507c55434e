import { useRuns } from '@/bindings/use-live.ts';
import type { SessionDocument } from '@/model/documents.ts';
import type { Session } from '@/model/records/session.ts';
import { useCommandRegistry } from '@/ui/commands/commands-context.ts';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { Flag, Play } from '@/ui/icons.ts';
import { isAhead } from './live-session.ts';
import { strings } from './strings.ts';

const minuteMs = 60_000;

/** Whether a session is about to begin, or should have. */
export const isAtHand = (
  { startsAt, minutes }: Pick<Session, 'startsAt' | 'minutes'>,
  now: number,
): boolean => now >= startsAt - 60 * minuteMs && now < startsAt + minutes * minuteMs;

/** The title's way into a session and out of it; none where it is over or cannot be written. */
export function useLiveAction(
  session: Session | undefined,
  document: SessionDocument | undefined,
  isWritable: boolean,
  now: number,
): readonly TitleAction[] {
  const registry = useCommandRegistry();
  const isBegun = useRuns(document).length > 0;
  if (session === undefined || document === undefined || !isWritable || !isAhead(session)) return [];
  return [
    isBegun
      ? {
          id: 'end-session',
          label: strings.end,
          icon: Flag,
          isMain: true,
          onChoose: () => registry.run('end-session'),
        }
      : {
          id: 'begin-session',
          label: strings.begin,
          icon: Play,
          isMain: isAtHand(session, now),
          onChoose: () => registry.run('begin-session'),
        },
  ];
}
