import {
  useMemo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { ActionRow } from '@/bindings/action-rows.ts';
import { useActionSources, type FindSource } from '@/bindings/action-sources.ts';
import type { ActionsAtHand } from '@/bindings/actions-at-hand.ts';
import { useServices } from '@/bindings/services.ts';
import { sessionPath, pointPath } from '@/lib/paths.ts';
import type { MentorshipDocument } from '@/model/documents.ts';
import type { ActionId, RoomId } from '@/model/ids.ts';
import { platformName } from '@/platform/platform-name.ts';
import type { Command } from '@/ui/commands/command.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { useContextMenu } from '@/ui/commands/use-context-menu.tsx';
import { useInHand } from '@/ui/commands/use-in-hand.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { createActionActs, type ActionActs } from './action-acts.ts';
import { actionCommands, actionMenu } from './action-commands.ts';
import { nameOf } from './action-words.ts';
import type { People } from './read-line.ts';
import { strings } from './strings.ts';
import { useActionFocus } from './use-action-focus.ts';

/** What a list of actions works on: one open mentorship, or all of them. */
export interface ActionDesk {
  /** Those that are shown. */
  readonly actions: readonly ActionRow[];
  readonly change: ActionsAtHand['change'];
  /** Opens a mentorship to edit in it; answers whether it could be. */
  readonly open: ActionsAtHand['open'];
  readonly documentOf: (room: RoomId) => MentorshipDocument | undefined;
  readonly peopleOf: (room: RoomId) => People | undefined;
  readonly isWritable: boolean;
  readonly onGo: (path: string) => void;
}

/** Somebody has just said that an action is done or dropped, and may say why. */
export interface AskedWhy {
  readonly id: ActionId;
  readonly hasFocus: boolean;
}

export interface ActionListControl {
  readonly desk: ActionDesk;
  /**
   * Where an action stands in the list. Whoever ticks one, or is at work in it, finds it where it was: it takes its new
   * place when the list is looked at the next time.
   */
  readonly placeOf: (action: ActionRow) => ActionRow;
  readonly findSource: FindSource;
  readonly commandsFor: (id: ActionId | undefined) => readonly Command[];
  readonly editing: ActionId | undefined;
  readonly edit: (action: ActionRow) => void;
  readonly closeEditor: (action: ActionRow) => void;
  readonly asked: AskedWhy | undefined;
  readonly settle: (action: ActionRow, state: ActionRow['state']) => void;
  /** Answers what was asked; without words it is asked no more. */
  readonly sayWhy: (action: ActionRow, reason: string, how: 'key' | 'left') => void;
  readonly giveReason: (action: ActionRow, reason: string) => void;
  readonly remove: (action: ActionRow) => void;
  /** For what stands around the rows. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onContextMenu: (event: MouseEvent) => void;
    readonly onFocus: ReturnType<typeof useInHand>['handlers']['onFocus'];
    readonly onBlur: ReturnType<typeof useInHand>['handlers']['onBlur'];
  };
  readonly menu: ReactNode;
}

const sourcePath = (findSource: FindSource, action: ActionRow): string | undefined => {
  const source = findSource(action);
  if (source === undefined) return undefined;
  const { session, point } = source;
  return point === undefined
    ? sessionPath(action.room, session.id)
    : pointPath(action.room, session.id, point.id);
};

/** What can be done in a list of actions, by the keyboard, the menu, the palette and the rows themselves. */
export function useActionList(desk: ActionDesk, list: RefObject<HTMLElement | null>): ActionListControl {
  const { now } = useServices();
  const { change } = desk;
  const acts = useMemo<ActionActs>(() => createActionActs(change, now), [change, now]);
  const inHand = useInHand<ActionId>('task');
  const menu = useContextMenu(strings.action, platformName());
  const findSource = useActionSources(desk.actions);
  const focus = useActionFocus(list);
  const [places, setPlaces] = useState<ReadonlyMap<ActionId, ActionRow>>(new Map());
  const [editing, setEditing] = useState<ActionId>();
  const [asked, setAsked] = useState<AskedWhy>();
  const stay = (action: ActionRow): void =>
    setPlaces((kept) => (kept.has(action.id) ? kept : new Map([...kept, [action.id, action]])));

  const edit = (action: ActionRow): void => {
    void desk.open(action.room).then((isOpen) => {
      if (!isOpen) {
        showToast(strings.notOpened);
        return;
      }
      stay(action);
      setAsked(undefined);
      setEditing(action.id);
    });
  };

  const closeEditor = (action: ActionRow): void => {
    setEditing(undefined);
    // Its day may be another one now; what was settled here stays.
    if (action.state === 'open') setPlaces((kept) => new Map([...kept].filter(([id]) => id !== action.id)));
    focus.toRow(action.id);
  };

  const settle = (action: ActionRow, state: ActionRow['state']): void => {
    const wasHere = editing === action.id || focus.isWithin(action.id);
    if (state !== 'open') stay(action);
    setEditing(undefined);
    setAsked(state === 'open' ? undefined : { id: action.id, hasFocus: state === 'dropped' });
    void acts.settle(action, state).then((isSettled) => {
      if (!isSettled) setAsked(undefined);
      if (wasHere && state !== 'dropped') focus.toRow(action.id);
    });
  };

  const remove = (action: ActionRow): void => {
    const place = focus.placeOf(action.id);
    void acts.remove(action).then((isRemoved) => {
      if (!isRemoved) return;
      setEditing(undefined);
      focus.toPlace(place);
    });
  };

  const commandsFor = (id: ActionId | undefined): readonly Command[] => {
    const action = desk.actions.find((listed) => listed.id === id);
    const people = action && desk.peopleOf(action.room);
    return actionCommands(
      action &&
        people && {
          action,
          owner: action.owner === people.myRole ? undefined : nameOf(people, action.owner),
          source: sourcePath(findSource, action),
        },
      {
        isWritable: desk.isWritable,
        onEdit: edit,
        onSettle: settle,
        onRemove: remove,
        onGo: desk.onGo,
      },
    );
  };
  useCommands(commandsFor(inHand.id));

  return {
    desk,
    placeOf: (action) => places.get(action.id) ?? action,
    findSource,
    commandsFor,
    editing,
    edit,
    closeEditor,
    asked,
    settle,
    sayWhy: (action, reason, how) => {
      setAsked(undefined);
      if (reason !== '') void acts.giveReason(action, reason);
      if (how === 'key') focus.toRow(action.id);
    },
    giveReason: (action, reason) => void acts.giveReason(action, reason),
    remove,
    handlers: {
      onKeyDown: focus.onKeyDown,
      onContextMenu: (event) => {
        const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-task]');
        const id = row ? (row.dataset['task'] as ActionId) : undefined;
        // Whoever writes in it wants what can be done to the text.
        if (id !== undefined && id !== editing) menu.open(event, actionMenu(commandsFor(id)));
      },
      ...inHand.handlers,
    },
    menu: menu.menu,
  };
}
