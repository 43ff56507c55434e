import type { TimerReading } from '@/model/queries/timer.ts';
import type { Command } from '@/ui/commands/command.ts';
import {
  ArrowLeft,
  ArrowRight,
  Bookmark,
  Check,
  Clock,
  Flag,
  Handshake,
  Pause,
  Play,
  Plus,
  SquareCheckBig,
  Target,
} from '@/ui/icons.ts';
import type { Captured } from './capture.ts';
import { strings } from './strings.ts';
import type { TimerActs } from './timer-acts.ts';

export interface LiveCommandContext {
  readonly acts: TimerActs;
  /** The clock; `undefined` where the session has not begun. */
  readonly reading: Pick<TimerReading, 'isRunning' | 'point'> | undefined;
  /** There is a point to go back to. */
  readonly hasPrevious: boolean;
  readonly isWritable: boolean;
  /** The session can still be held. */
  readonly isAhead: boolean;
  /** Only the point in front is shown. */
  readonly isFocused: boolean;
  readonly onCapture: (what: Captured) => void;
  readonly onFocus: () => void;
  readonly onEnd: () => void;
}

type Rest = Omit<Command, 'group'>;

/** What can be done while a session takes place. One key leads into it and out of it; plain letters wait while somebody types. */
export function liveCommands(context: LiveCommandContext): readonly Command[] {
  const { acts, reading, isWritable, isAhead, isFocused } = context;
  const point = reading?.point;
  const isBegun = reading !== undefined && isAhead;
  const isOpen = isWritable && isAhead;
  const command = (rest: Rest): Command => ({ ...rest, group: 'session' });
  // With the agenda in front, its points and what stands beside it have commands of their own, with the same keys.
  const here: readonly Command[] = isFocused
    ? [
        command({
          id: 'take-action',
          title: strings.takeAction,
          icon: SquareCheckBig,
          shortcut: 'A',
          otherShortcut: 'Mod+Shift+T',
          keywords: strings.takeActionWords,
          isEnabled: isOpen,
          run: () => context.onCapture('action'),
        }),
        command({
          id: 'discuss-point',
          title: point?.state === 'discussed' ? strings.reopen : strings.discuss,
          icon: Check,
          shortcut: 'D',
          isEnabled: isBegun && isWritable && point !== undefined,
          run: () => acts.setState(point?.state === 'discussed' ? 'open' : 'discussed'),
        }),
        command({
          id: 'park-point',
          title: point?.state === 'parked' ? strings.unpark : strings.park,
          icon: Bookmark,
          shortcut: 'P',
          isEnabled: isBegun && isWritable && point !== undefined,
          run: () => acts.setState(point?.state === 'parked' ? 'open' : 'parked'),
        }),
      ]
    : [];
  return [
    reading === undefined
      ? command({
          id: 'begin-session',
          title: strings.begin,
          icon: Play,
          shortcut: 'Mod+Shift+E',
          keywords: strings.beginWords,
          isEnabled: isOpen,
          run: acts.begin,
        })
      : command({
          id: 'end-session',
          title: strings.endCommand,
          icon: Flag,
          shortcut: 'Mod+Shift+E',
          keywords: strings.endWords,
          isEnabled: isOpen,
          run: context.onEnd,
        }),
    command({
      id: 'next-point',
      title: strings.next,
      icon: ArrowRight,
      shortcut: 'J',
      otherShortcut: 'Mod+J',
      keywords: strings.nextWords,
      isEnabled: isBegun && isWritable,
      run: () => {
        if (!acts.next()) context.onEnd();
      },
    }),
    command({
      id: 'previous-point',
      title: strings.previous,
      icon: ArrowLeft,
      shortcut: 'K',
      otherShortcut: 'Mod+Shift+J',
      keywords: strings.previousWords,
      isEnabled: isBegun && isWritable && context.hasPrevious,
      run: acts.previous,
    }),
    command({
      id: 'more-minutes',
      title: strings.moreCommand,
      icon: Plus,
      shortcut: 'Plus',
      keywords: strings.moreWords,
      isEnabled: isBegun && isWritable && point?.minutes !== undefined,
      run: acts.addMinutes,
    }),
    command({
      id: 'pause-timer',
      title: reading?.isRunning === false ? strings.goOnCommand : strings.pause,
      icon: reading?.isRunning === false ? Play : Pause,
      shortcut: 'T',
      isEnabled: isBegun && isWritable,
      run: acts.toggle,
    }),
    command({
      id: 'say-time',
      title: strings.sayTime,
      icon: Clock,
      shortcut: 'Shift+T',
      keywords: strings.sayTimeWords,
      isEnabled: isBegun,
      run: acts.say,
    }),
    command({
      id: 'focus-view',
      title: isFocused ? strings.leaveFocus : strings.focus,
      icon: Target,
      shortcut: 'F',
      keywords: strings.focusWords,
      isEnabled: isAhead,
      run: context.onFocus,
    }),
    command({
      id: 'propose-decision',
      title: strings.propose,
      icon: Handshake,
      shortcut: 'Shift+D',
      keywords: strings.proposeWords,
      isEnabled: isOpen,
      run: () => context.onCapture('decision'),
    }),
    ...here,
  ];
}
