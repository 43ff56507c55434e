import { beginDraftFor } from '@/bindings/begin-draft.ts';
import { useServices } from '@/bindings/services.ts';
import { useExchange } from '@/features/exchange/exchange-context.ts';
import {
  feedbackItemPath,
  feedbackPath,
  mentorshipActionsPath,
  mentorshipHistoryPath,
  sessionsPath,
} from '@/lib/paths.ts';
import type { RoomId, SessionId } from '@/model/ids.ts';
import type { WaymarkLink } from '@/platform/desktop.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import {
  Archive,
  Calendar,
  CalendarPlus,
  Download,
  History,
  Info,
  Link,
  MessageSquareText,
  PenLine,
  SquareCheckBig,
  Trash2,
} from '@/ui/icons.ts';
import type { Navigate } from '../navigate.ts';
import { strings } from './strings.ts';

export interface MentorshipCommandsProps {
  readonly room: RoomId;
  /** The session in front, if one is. */
  readonly session: SessionId | undefined;
  /** How the other person is called in a sentence; commands wait until it is known. */
  readonly partner: string | undefined;
  readonly navigate: Navigate;
  /** Missing where this Waymark can only read the mentorship. */
  readonly onNewSession: (() => void) | undefined;
  /** Shows what it is called and where the two are on their way. */
  readonly onAbout: () => void;
  readonly isArchived: boolean;
  /** Puts it aside, or back among the others. */
  readonly onArchive: () => void;
  readonly onRemove: () => void;
}

/** What can be done while a mentorship is in front, whichever of its views. */
export function useMentorshipCommands({
  room,
  session,
  partner,
  navigate,
  onNewSession,
  onAbout,
  isArchived,
  onArchive,
  onRemove,
}: MentorshipCommandsProps): void {
  const services = useServices();
  const { saveFile } = useExchange();
  const write = async (): Promise<void> => {
    const draft = await beginDraftFor(services, room);
    // Where drafts cannot be opened, the view of feedback says so.
    navigate(draft === undefined ? feedbackPath(room) : feedbackItemPath(room, draft));
  };
  const copy = async (link: WaymarkLink): Promise<void> => {
    await services.desktop.copyLink(link);
    showToast(strings.linkCopied);
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
            id: 'mentorship-actions',
            title: strings.actionsWith(partner),
            group: 'go',
            icon: SquareCheckBig,
            shortcut: 'Mod+5',
            run: () => navigate(mentorshipActionsPath(room)),
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
            id: 'mentorship-history',
            title: strings.mentorshipHistory(partner),
            group: 'go',
            icon: History,
            keywords: strings.mentorshipHistoryWords,
            run: () => navigate(mentorshipHistoryPath(room)),
          },
          {
            id: 'copy-mentorship-link',
            title: strings.copyMentorshipLink,
            group: 'go',
            icon: Link,
            keywords: strings.linkWords,
            run: () => void copy({ kind: 'mentorship', room }),
          },
          ...(session === undefined
            ? []
            : [
                {
                  id: 'copy-session-link',
                  title: strings.copySessionLink,
                  group: 'session',
                  icon: Link,
                  keywords: strings.linkWords,
                  run: () => void copy({ kind: 'session', room, session }),
                },
              ]),
          {
            id: 'about-mentorship',
            title: strings.aboutMentorship(partner),
            group: 'file',
            icon: Info,
            keywords: strings.aboutMentorshipWords,
            run: onAbout,
          },
          {
            id: 'archive-mentorship',
            title: isArchived ? strings.unarchiveMentorship(partner) : strings.archiveMentorship(partner),
            group: 'file',
            icon: Archive,
            keywords: strings.archiveMentorshipWords,
            run: onArchive,
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
