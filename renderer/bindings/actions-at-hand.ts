import { useMemo, useSyncExternalStore } from 'react';
import { isWritable, type MentorshipDocument } from '@/model/documents.ts';
import type { PersonId, RoomId } from '@/model/ids.ts';
import { actions, readActions } from '@/model/records/action.ts';
import { roleOf } from '@/model/records/participant.ts';
import type { Role } from '@/model/role.ts';
import type { History } from '@/model/undo/history.ts';
import { undoable } from '@/model/undo/undoable.ts';
import { actionRowOf, type ActionRow } from './action-rows.ts';
import { historyOf, useShowHistory } from './histories.ts';
import { holdMentorship, type MentorshipHandle } from './hold-mentorship.ts';
import { useMe } from './me.ts';
import { useServices, type Services } from './services.ts';

/** What became of a change: a mentorship that a newer Waymark has written is left alone. */
export type ChangeOutcome = 'changed' | 'read-only' | 'not-opened';

/** Changes a mentorship, whether it is open or not. */
export type ChangeMentorship = (
  room: RoomId,
  write: (document: MentorshipDocument, myRole: Role) => void,
) => Promise<ChangeOutcome>;

interface Held {
  readonly handle: MentorshipHandle;
  readonly letGo: () => void;
}

/** The mentorships that a list over all of them has in hand. */
export interface ActionsAtHand {
  /** Opens a mentorship, unless it is in hand; answers whether it could be. */
  readonly open: (room: RoomId) => Promise<boolean>;
  readonly change: ChangeMentorship;
  /** What they say now, which the rows say a little later. */
  readonly snapshot: () => ReadonlyMap<RoomId, MentorshipAtHand>;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface MentorshipAtHand {
  readonly document: MentorshipDocument;
  readonly actions: readonly ActionRow[];
}

const none: ReadonlyMap<RoomId, MentorshipAtHand> = new Map();

/**
 * A list over all mentorships opens none of them. The one that something is changed in is opened then, and stays in hand,
 * with its undo, for as long as somebody listens; a change that comes later (a message's way back) opens it for itself.
 */
export function createActionsAtHand(
  services: Pick<Services, 'store' | 'catalogue'>,
  me: PersonId,
  show: (history: History) => () => void,
): ActionsAtHand {
  const listeners = new Set<() => void>();
  const opening = new Map<RoomId, Promise<Held | undefined>>();
  const held = new Map<RoomId, Held>();
  let snapshot = none;

  const hold = async (room: RoomId): Promise<Held | undefined> => {
    const acquired = await holdMentorship(services, room, me);
    if (!acquired.ok) {
      // The next one who asks tries again.
      opening.delete(room);
      return undefined;
    }
    const handle = acquired.value;
    const { document } = handle;
    const read = (): void => {
      const mine = readActions(document).map((action) => actionRowOf(room, action));
      snapshot = new Map([...snapshot, [room, { document, actions: mine }]]);
      for (const listener of listeners) listener();
    };
    const hide = show(historyOf(document, undoable.mentorship));
    actions(document).observeDeep(read);
    const made: Held = {
      handle,
      letGo: () => {
        actions(document).unobserveDeep(read);
        hide();
        handle.release();
        opening.delete(room);
        held.delete(room);
        snapshot = new Map([...snapshot].filter(([other]) => other !== room));
      },
    };
    held.set(room, made);
    read();
    return made;
  };

  const take = (room: RoomId): Promise<Held | undefined> => {
    const known = opening.get(room) ?? hold(room);
    opening.set(room, known);
    return known;
  };

  const letGoOfAll = (): void => {
    for (const { letGo } of held.values()) letGo();
    snapshot = none;
  };

  return {
    open: async (room) => {
      const taken = await take(room);
      if (taken !== undefined && listeners.size === 0) taken.letGo();
      return taken !== undefined;
    },
    change: async (room, write) => {
      const taken = await take(room);
      if (taken === undefined) return 'not-opened';
      const { document, rowsDerived } = taken.handle;
      const myRole = roleOf(document, me);
      const mayWrite = myRole !== undefined && isWritable(document);
      if (mayWrite) write(document, myRole);
      if (listeners.size === 0) {
        await rowsDerived();
        taken.letGo();
      }
      return mayWrite ? 'changed' : 'read-only';
    },
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) letGoOfAll();
      };
    },
  };
}

/** What a list over all mentorships changes, while the calling component is mounted. */
export function useActionsAtHand(): Pick<ActionsAtHand, 'open' | 'change'> & {
  readonly atHand: ReadonlyMap<RoomId, MentorshipAtHand>;
} {
  const services = useServices();
  const { personId } = useMe();
  const show = useShowHistory();
  const hands = useMemo(() => createActionsAtHand(services, personId, show), [services, personId, show]);
  const atHand = useSyncExternalStore(hands.subscribe, hands.snapshot);
  return { open: hands.open, change: hands.change, atHand };
}
