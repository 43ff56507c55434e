import type { SessionId } from '@/model/ids.ts';
import type { Session } from '@/model/records/session.ts';
import type { Command } from '@/ui/commands/command.ts';
import {
  ArrowRight,
  Calendar,
  CalendarClock,
  CalendarOff,
  CalendarPlus,
  LockOpen,
  Pencil,
  Repeat,
  Trash2,
} from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** What can be done to a session, wherever it is asked for. */
export interface SessionActs {
  /** False where this Waymark can only read the mentorship. */
  readonly isWritable: boolean;
  readonly open: (id: SessionId) => void;
  readonly change: (session: Session) => void;
  readonly postpone: (session: Session) => void;
  readonly cancel: (session: Session) => void;
  /** Says that it takes place after all. */
  readonly reinstate: (session: Session) => void;
  /** Opens it again after it was closed. */
  readonly reopen: (session: Session) => void;
  /** Books more of its series. */
  readonly bookMore: (session: Session) => void;
  /** Asks how much of it goes into a calendar file. */
  readonly saveForCalendar: (session: Session) => void;
  readonly remove: (session: Session) => void;
  /** Puts one that was removed on the list again. */
  readonly bringBack: (session: Session) => void;
}

/** What can be done to one session, in groups: with it, and what takes it out of what is ahead. */
export function sessionCommands(session: Session, acts: SessionActs): readonly (readonly Command[])[] {
  const isAhead = session.state === 'planned' || session.state === 'postponed';
  const isWaiting = session.state === 'postponed';
  const command = (
    rest: Omit<Command, 'group' | 'run' | 'isEnabled'>,
    run: (session: Session) => void,
  ): Command => ({ ...rest, group: 'session', isEnabled: acts.isWritable, run: () => run(session) });
  const change = { id: 'change-session', title: strings.changeSession, shortTitle: strings.changeEllipsis };
  const postpone = {
    id: 'postpone-session',
    title: isWaiting ? strings.giveDay : strings.postponeSession,
    shortTitle: isWaiting ? strings.giveDayEllipsis : strings.postponeEllipsis,
    icon: CalendarClock,
    keywords: strings.moveWords,
  };
  const cancel = {
    id: 'cancel-session',
    title: strings.cancelSession,
    shortTitle: strings.cancel,
    icon: CalendarOff,
    keywords: strings.cancelWords,
  };
  const reinstate = {
    id: 'reinstate-session',
    title: strings.reinstateSession,
    shortTitle: strings.reinstate,
    icon: CalendarPlus,
  };
  const reopen = {
    id: 'reopen-session',
    title: strings.reopenSession,
    shortTitle: strings.reopen,
    icon: LockOpen,
    keywords: strings.reopenWords,
  };
  const bookMore = {
    id: 'book-more-sessions',
    title: strings.bookMore,
    shortTitle: strings.bookMoreEllipsis,
    icon: Repeat,
    keywords: strings.bookMoreWords,
  };
  const remove = {
    id: 'remove-session',
    title: strings.removeSession,
    shortTitle: strings.remove,
    icon: Trash2,
  };
  return [
    [
      command({ ...change, icon: Pencil }, acts.change),
      ...(isAhead ? [command(postpone, acts.postpone)] : []),
      ...(session.series === undefined ? [] : [command(bookMore, acts.bookMore)]),
    ],
    [
      ...(isAhead ? [command(cancel, acts.cancel)] : []),
      ...(session.state === 'cancelled' ? [command(reinstate, acts.reinstate)] : []),
      ...(session.state === 'held' ? [command(reopen, acts.reopen)] : []),
      command(remove, acts.remove),
    ],
  ];
}

/** The same for a row of a list, which is opened first of all and saved for a calendar. */
export function sessionMenu(session: Session, acts: SessionActs): readonly (readonly Command[])[] {
  const [main = [], leaving = []] = sessionCommands(session, acts);
  const open: Command = {
    id: 'open-session',
    title: strings.openSession,
    shortTitle: strings.open,
    group: 'session',
    icon: ArrowRight,
    shortcut: 'Enter',
    isLocal: true,
    run: () => acts.open(session.id),
  };
  const save: Command = {
    id: 'save-for-calendar',
    title: strings.saveForCalendar,
    group: 'session',
    icon: Calendar,
    run: () => acts.saveForCalendar(session),
  };
  return [[open, ...main, save], leaving];
}
