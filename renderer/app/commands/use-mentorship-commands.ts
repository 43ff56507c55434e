import { beginDraftFor } from '@/bindings/begin-draft.ts';
import { useServices } from '@/bindings/services.ts';
import { useExchange } from '@/features/exchange/exchange-context.ts';
import { feedbackItemPath, feedbackPath, sessionsPath } from '@/lib/paths.ts';
import type { RoomId } from '@/model/ids.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { CalendarPlus, Calendar, Download, MessageSquareText, PenLine, Trash2 } from '@/ui/icons.ts';
import type { Navigate } from '../navigate.ts';
import { strings } from './strings.ts';

export interface MentorshipCommandsProps {
  readonly room: RoomId;
  /** How the other person is called in a sentence; commands wait until it is known. */
  readonly partner: string | undefined;
  readonly navigate: Navigate;
  /** Missing where this Waymark can only read the mentorship. */
  readonly onNewSession: (() => void) | undefined;
  readonly onRemove: () => void;
}

/** What can be done while a mentorship is in front, whichever of its views. */
export function useMentorshipCommands({
  room,
  partner,
  navigate,
  onNewSession,
  onRemove,
}: MentorshipCommandsProps): void {
  const services = useServices();
  const { saveFile } = useExchange();
  const write = async (): Promise<void> => {
    const draft = await beginDraftFor(services, room);
    // Where drafts cannot be opened, the view of feedback says so.
    navigate(draft === undefined ? feedbackPath(room) : feedbackItemPath(room, draft));
  };
  useCommands(
    partner === undefined
      ? []
      : [
          {
            id: 'sessions',
            title: strings.sessions(partner),
            group: 'go',
            icon: Calendar,
            shortcut: 'Mod+2',
            run: () => navigate(sessionsPath(room)),
          },
          {
            id: 'feedback',
            title: strings.feedback(partner),
            group: 'go',
            icon: MessageSquareText,
            shortcut: 'Mod+3',
            run: () => navigate(feedbackPath(room)),
          },
          {
            id: 'new-session',
            title: strings.newSession,
            group: 'session',
            icon: CalendarPlus,
            shortcut: 'Mod+N',
            isEnabled: onNewSession !== undefined,
            run: () => onNewSession?.(),
          },
          {
            id: 'write-feedback',
            title: strings.writeFeedback,
            group: 'feedback',
            icon: PenLine,
            shortcut: 'Mod+Shift+F',
            run: () => void write(),
          },
          {
            id: 'save-file',
            title: strings.saveFor(partner),
            group: 'file',
            icon: Download,
            shortcut: 'Mod+S',
            run: () => saveFile(room),
          },
          {
            id: 'remove-mentorship',
            title: strings.removeMentorship(partner),
            group: 'file',
            icon: Trash2,
            keywords: strings.removeMentorshipWords,
            run: onRemove,
          },
        ],
  );
}
