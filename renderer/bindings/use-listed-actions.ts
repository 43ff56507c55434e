import { useMemo } from 'react';
import type { MentorshipDocument } from '@/model/documents.ts';
import type { RoomId } from '@/model/ids.ts';
import { useSettledActionRows, type ActionRow } from './action-rows.ts';
import { useActionsAtHand, type ActionsAtHand, type ChangeMentorship } from './actions-at-hand.ts';
import { useOpenActionRows } from './listed.ts';

/** Which of those that are done or dropped are wanted too. */
export interface WantedSettled {
  /** Since when, milliseconds since 1970. */
  readonly since: number;
  /** No more than these, the last ones. */
  readonly limit: number;
}

/** The actions of all mentorships, and a way to change them. */
export interface ListedActions {
  /** In no order; `undefined` until the catalogue has been read. */
  readonly actions: readonly ActionRow[] | undefined;
  /** Whether there may be more that are done or dropped. */
  readonly isMoreSettled: boolean;
  readonly open: ActionsAtHand['open'];
  readonly change: ChangeMentorship;
  /** A mentorship that was opened to change something in it. */
  readonly documentOf: (room: RoomId) => MentorshipDocument | undefined;
}

/** The rows of all mentorships; of one that is in hand what its document says, which is there sooner. */
export function useListedActions({ since, limit }: WantedSettled): ListedActions {
  const openRows = useOpenActionRows();
  const settled = useSettledActionRows(since, limit);
  const { open, change, atHand } = useActionsAtHand();
  const actions = useMemo(() => {
    if (openRows === undefined || settled === undefined) return undefined;
    const elsewhere = [...openRows, ...settled.actions].filter(({ room }) => !atHand.has(room));
    const inHand = [...atHand.values()].flatMap((mentorship) =>
      mentorship.actions.filter(({ state, settledAt }) => state === 'open' || (settledAt ?? 0) >= since),
    );
    // The two were read one after the other: what was settled in between is in both.
    return [...new Map([...elsewhere, ...inHand].map((action) => [action.id, action])).values()];
  }, [openRows, settled, atHand, since]);
  return {
    actions,
    isMoreSettled: settled?.isMore === true && limit > 0,
    open,
    change,
    documentOf: (room) => atHand.get(room)?.document,
  };
}
