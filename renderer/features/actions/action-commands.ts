import type { ActionRow } from '@/bindings/action-rows.ts';
import type { Command } from '@/ui/commands/command.ts';
import { ArrowRight, Check, Pencil, RotateCcw, Trash2, X } from '@/ui/icons.ts';
import { strings } from './strings.ts';

export interface ActionInHand {
  readonly action: ActionRow;
  /** How its owner is called; `undefined` for me. */
  readonly owner: string | undefined;
  /** Where it was agreed, if that is on this device. */
  readonly source: string | undefined;
}

/**
 * What can be done to an action; all of it disabled while none is in hand. The keys are heard where it is.
 *
 * That something is done is its owner's word: they have the box. Whoever of the two hears it may write it down all the
 * same, by the menu, and the action says who did.
 */
export function actionCommands(
  inHand: ActionInHand | undefined,
  acts: {
    readonly isWritable: boolean;
    readonly onEdit: (action: ActionRow) => void;
    readonly onSettle: (action: ActionRow, state: ActionRow['state']) => void;
    readonly onRemove: (action: ActionRow) => void;
    readonly onGo: (path: string) => void;
  },
): readonly Command[] {
  const command = (
    rest: Omit<Command, 'group' | 'isLocal' | 'run'>,
    isEnabled: boolean,
    run: (inHand: ActionInHand) => void,
  ): Command => ({
    ...rest,
    group: 'session',
    isLocal: true,
    isEnabled: inHand !== undefined && isEnabled,
    run: () => inHand && run(inHand),
  });
  const isOpen = inHand === undefined || inHand.action.state === 'open';
  const owner = inHand?.owner;
  return [
    command(
      {
        id: 'edit-action',
        title: strings.editTheAction,
        shortTitle: strings.edit,
        icon: Pencil,
        shortcut: 'Enter',
      },
      acts.isWritable,
      ({ action }) => acts.onEdit(action),
    ),
    command(
      {
        id: 'settle-action',
        title: isOpen ? strings.markDone : strings.reopenTheAction,
        shortTitle: isOpen ? (owner === undefined ? strings.done : strings.doneSays(owner)) : strings.reopen,
        icon: isOpen ? Check : RotateCcw,
        shortcut: 'D',
      },
      acts.isWritable,
      ({ action }) => acts.onSettle(action, isOpen ? 'done' : 'open'),
    ),
    command(
      {
        id: 'drop-action',
        title: strings.dropTheAction,
        shortTitle: strings.drop,
        icon: X,
        shortcut: 'X',
      },
      acts.isWritable && isOpen,
      ({ action }) => acts.onSettle(action, 'dropped'),
    ),
    command(
      {
        id: 'go-to-action-source',
        title: strings.goToSource,
        icon: ArrowRight,
        shortcut: 'G',
      },
      inHand?.source !== undefined,
      ({ source }) => source !== undefined && acts.onGo(source),
    ),
    command(
      {
        id: 'remove-action',
        title: strings.removeTheAction,
        shortTitle: strings.remove,
        icon: Trash2,
        shortcut: 'Delete',
      },
      acts.isWritable,
      ({ action }) => acts.onRemove(action),
    ),
  ];
}

/** As a menu shows them: what takes the action away stands apart. */
export const actionMenu = (commands: readonly Command[]): readonly (readonly Command[])[] => [
  commands.slice(0, -1),
  commands.slice(-1),
];
