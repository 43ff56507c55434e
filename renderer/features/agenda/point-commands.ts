import type { AgendaItem } from '@/model/queries/agenda.ts';
import type { Point } from '@/model/records/point.ts';
import type { PrivatePoint } from '@/model/records/private-point.ts';
import type { Command } from '@/ui/commands/command.ts';
import {
  ArrowDown,
  ArrowRight,
  ArrowUp,
  Bookmark,
  Calendar,
  Check,
  Copy,
  CornerDownRight,
  Lock,
  Pencil,
  Share2,
  SquareCheckBig,
  Timer,
  Trash2,
} from '@/ui/icons.ts';
import type { PointActions } from './point-actions.ts';
import { strings } from './strings.ts';

export interface ItemInHand {
  readonly item: AgendaItem;
  /** Position on the agenda, from 0. */
  readonly index: number;
  /** Of all lines. */
  readonly count: number;
  readonly isOpen: boolean;
}

/** What a command needs besides the line in hand. */
export interface PointCommandContext {
  readonly actions: PointActions;
  readonly isWritable: boolean;
  readonly onOpen: (item: AgendaItem) => void;
  readonly onReword: (item: AgendaItem) => void;
  readonly onPass: (point: Point, how: 'move' | 'carry') => void;
  readonly onShare: (point: PrivatePoint) => void;
  /** Talks about it now; only while the session takes place. */
  readonly onTakeUp?: ((id: Point['id']) => void) | undefined;
}

type Rest = Omit<Command, 'group' | 'isLocal' | 'run'>;

/**
 * What can be done to a line of the agenda; all of it disabled while none is in hand. The keys are heard where the point
 * is: on its row, or in the open point.
 */
export function pointCommands(
  inHand: ItemInHand | undefined,
  context: PointCommandContext,
): readonly Command[] {
  const { actions, isWritable } = context;
  const { index = 0, count = 0, isOpen = false, item } = inHand ?? {};
  const command = (rest: Rest, isEnabled: boolean, run: (item: AgendaItem) => void): Command => ({
    ...rest,
    group: 'session',
    isLocal: true,
    isEnabled: item !== undefined && isEnabled,
    run: () => item && run(item),
  });
  const shared = (rest: Rest, isEnabled: boolean, run: (point: Point) => void): Command =>
    command(rest, isEnabled && item?.audience === 'both', (one) => {
      if (one.audience === 'both') run(one.point);
    });
  const mine = (rest: Rest, run: (point: PrivatePoint) => void): readonly Command[] =>
    // Nobody is offered what is there only for points of another kind.
    item?.audience === 'me'
      ? [
          command(rest, isWritable, (one) => {
            if (one.audience === 'me') run(one.point);
          }),
        ]
      : [];
  const { onTakeUp } = context;
  const state = item?.audience === 'both' ? item.point.state : undefined;
  const isDiscussed = state === 'discussed';
  const isParked = state === 'parked';
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
      context.onOpen,
    ),
    command(
      {
        id: 'reword-point',
        title: strings.rewordThePoint,
        shortTitle: strings.reword,
        icon: Pencil,
        shortcut: 'F2',
      },
      isWritable && !isOpen,
      context.onReword,
    ),
    ...(onTakeUp === undefined
      ? []
      : [
          shared(
            {
              id: 'take-up-point',
              title: strings.takeUpThePoint,
              shortTitle: strings.takeUp,
              icon: Timer,
              shortcut: 'G',
            },
            isWritable,
            ({ id }) => onTakeUp(id),
          ),
        ]),
    shared(
      {
        id: 'discuss-point',
        title: isDiscussed ? strings.reopenThePoint : strings.discussThePoint,
        shortTitle: isDiscussed ? strings.notDiscussed : strings.discussed,
        icon: Check,
        shortcut: 'D',
      },
      isWritable,
      (point) => actions.setState(point, isDiscussed ? 'open' : 'discussed'),
    ),
    shared(
      {
        id: 'park-point',
        title: isParked ? strings.unparkThePoint : strings.parkThePoint,
        shortTitle: isParked ? strings.unpark : strings.park,
        icon: Bookmark,
        shortcut: 'P',
      },
      isWritable,
      (point) => actions.setState(point, isParked ? 'open' : 'parked'),
    ),
    shared(
      {
        id: 'make-action',
        title: strings.makeAnActionOfThePoint,
        shortTitle: strings.makeAction,
        icon: SquareCheckBig,
        shortcut: 'Shift+M',
      },
      actions.makeAction !== undefined,
      (point) => actions.makeAction?.(point),
    ),
    ...mine(
      {
        id: 'share-point',
        title: strings.shareThePoint,
        shortTitle: strings.share,
        icon: Share2,
        shortcut: 'S',
      },
      context.onShare,
    ),
    ...mine(
      { id: 'point-to-inbox', title: strings.toInboxThePoint, shortTitle: strings.toInbox, icon: Lock },
      actions.toInbox,
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
      ({ id }) => actions.moveTo(id, index - 1),
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
      ({ id }) => actions.moveTo(id, index + 1),
    ),
    shared(
      {
        id: 'duplicate-point',
        title: strings.duplicateThePoint,
        shortTitle: strings.duplicate,
        icon: Copy,
        shortcut: 'Mod+D',
      },
      isWritable,
      actions.duplicate,
    ),
    shared(
      {
        id: 'carry-point',
        title: strings.carryThePointOver,
        shortTitle: strings.carryOver,
        icon: CornerDownRight,
        shortcut: 'C',
      },
      isWritable,
      (point) => context.onPass(point, 'carry'),
    ),
    shared(
      {
        id: 'move-point-elsewhere',
        title: strings.moveThePointToSession,
        shortTitle: strings.moveToSession,
        icon: Calendar,
        shortcut: 'M',
      },
      isWritable,
      (point) => context.onPass(point, 'move'),
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
      actions.remove,
    ),
  ];
}

/** As a menu shows them: only what can be done, and what takes the point away stands apart. */
export function pointMenu(commands: readonly Command[]): readonly (readonly Command[])[] {
  const offered = commands.filter((command) => command.isEnabled !== false);
  const isAway = ({ id }: Command): boolean => id === 'remove-point';
  const isPlace = ({ id }: Command): boolean =>
    ['move-point-up', 'move-point-down', 'duplicate-point', 'carry-point', 'move-point-elsewhere'].includes(
      id,
    );
  return [
    offered.filter((command) => !isAway(command) && !isPlace(command)),
    offered.filter(isPlace),
    offered.filter(isAway),
  ].filter((group) => group.length > 0);
}
