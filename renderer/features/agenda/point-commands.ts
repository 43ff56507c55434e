import type { Point } from '@/model/records/point.ts';
import type { Command } from '@/ui/commands/command.ts';
import { ArrowDown, ArrowRight, ArrowUp, Bookmark, Check, SquareCheckBig, Trash2 } from '@/ui/icons.ts';
import type { PointActions } from './point-actions.ts';
import { strings } from './strings.ts';

export interface PointInHand {
  readonly point: Point;
  /** Position on the agenda, from 0. */
  readonly index: number;
  /** Of all points. */
  readonly count: number;
  readonly isOpen: boolean;
}

/**
 * What can be done to a point of the agenda; all of it disabled while none is in hand. The keys are heard where the point
 * is: on its row, or in the open point.
 */
export function pointCommands(
  inHand: PointInHand | undefined,
  {
    actions,
    isWritable,
    onOpen,
  }: {
    readonly actions: PointActions;
    readonly isWritable: boolean;
    readonly onOpen: (point: Point) => void;
  },
): readonly Command[] {
  const command = (
    rest: Omit<Command, 'group' | 'isLocal' | 'run'>,
    isEnabled: boolean,
    run: (inHand: PointInHand) => void,
  ): Command => ({
    ...rest,
    group: 'session',
    isLocal: true,
    isEnabled: inHand !== undefined && isEnabled,
    run: () => inHand && run(inHand),
  });
  const { index = 0, count = 0, isOpen = false } = inHand ?? {};
  const isDiscussed = inHand?.point.state === 'discussed';
  const isParked = inHand?.point.state === 'parked';
  return [
    command(
      {
        id: 'open-point',
        title: strings.openThePoint,
        shortTitle: strings.open,
        icon: ArrowRight,
        shortcut: 'Enter',
      },
      !isOpen,
      ({ point }) => onOpen(point),
    ),
    command(
      {
        id: 'discuss-point',
        title: isDiscussed ? strings.reopenThePoint : strings.discussThePoint,
        shortTitle: isDiscussed ? strings.notDiscussed : strings.discussed,
        icon: Check,
        shortcut: 'D',
      },
      isWritable,
      ({ point }) => actions.setState(point, isDiscussed ? 'open' : 'discussed'),
    ),
    command(
      {
        id: 'park-point',
        title: isParked ? strings.unparkThePoint : strings.parkThePoint,
        shortTitle: isParked ? strings.unpark : strings.park,
        icon: Bookmark,
        shortcut: 'P',
      },
      isWritable,
      ({ point }) => actions.setState(point, isParked ? 'open' : 'parked'),
    ),
    command(
      {
        id: 'move-point-up',
        title: strings.moveThePointUp,
        shortTitle: strings.moveUp,
        icon: ArrowUp,
        shortcut: 'Alt+ArrowUp',
      },
      isWritable && index > 0,
      ({ point }) => actions.moveTo(point, index - 1),
    ),
    command(
      {
        id: 'move-point-down',
        title: strings.moveThePointDown,
        shortTitle: strings.moveDown,
        icon: ArrowDown,
        shortcut: 'Alt+ArrowDown',
      },
      isWritable && index < count - 1,
      ({ point }) => actions.moveTo(point, index + 1),
    ),
    command(
      {
        id: 'make-action',
        title: strings.makeAnActionOfThePoint,
        shortTitle: strings.makeAction,
        icon: SquareCheckBig,
        shortcut: 'M',
      },
      actions.makeAction !== undefined,
      ({ point }) => actions.makeAction?.(point),
    ),
    command(
      {
        id: 'remove-point',
        title: strings.removeThePoint,
        shortTitle: strings.remove,
        icon: Trash2,
        shortcut: 'Delete',
      },
      isWritable,
      ({ point }) => actions.remove(point),
    ),
  ];
}

/** As a menu shows them: what takes the point away stands apart. */
export function pointMenu(commands: readonly Command[]): readonly (readonly Command[])[] {
  return [commands.slice(0, -1), commands.slice(-1)];
}
