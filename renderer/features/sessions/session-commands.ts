import type { Session } from '@/model/records/session.ts';
import type { Command } from '@/ui/commands/command.ts';
import { ArrowRight, Calendar, Pencil, Trash2 } from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** What can be done to one session of the list. */
export const sessionCommands = (
  session: Session,
  acts: {
    readonly isWritable: boolean;
    readonly onOpen: (id: Session['id']) => void;
    readonly onChange: (session: Session) => void;
    readonly onSaveForCalendar: (session: Session) => void;
    readonly onRemove: (session: Session) => void;
  },
): readonly Command[] => [
  {
    id: 'open-session',
    title: strings.openSession,
    shortTitle: strings.open,
    group: 'session',
    icon: ArrowRight,
    shortcut: 'Enter',
    isLocal: true,
    run: () => acts.onOpen(session.id),
  },
  {
    id: 'change-session',
    title: strings.changeSession,
    shortTitle: strings.changeEllipsis,
    group: 'session',
    icon: Pencil,
    isEnabled: acts.isWritable,
    run: () => acts.onChange(session),
  },
  {
    id: 'save-for-calendar',
    title: strings.saveForCalendar,
    group: 'session',
    icon: Calendar,
    run: () => acts.onSaveForCalendar(session),
  },
  {
    id: 'remove-session',
    title: strings.removeSession,
    shortTitle: strings.remove,
    group: 'session',
    icon: Trash2,
    isEnabled: acts.isWritable,
    run: () => acts.onRemove(session),
  },
];
