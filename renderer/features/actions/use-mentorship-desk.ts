import { useMemo } from 'react';
import { actionRowOf, type ActionRow } from '@/bindings/action-rows.ts';
import type { ChangeMentorship } from '@/bindings/actions-at-hand.ts';
import type { OpenMentorship, Pair } from '@/bindings/use-mentorship.ts';
import { useActions } from '@/bindings/use-records.ts';
import { beginAction, type NewAction } from '@/model/records/action.ts';
import { useServices } from '@/bindings/services.ts';
import type { ActionDesk } from './use-action-list.ts';

/** One mentorship that is open: its actions, and a way to change and add some. */
export interface MentorshipDesk extends Omit<ActionDesk, 'actions'> {
  /** All that are not removed, whatever became of them. */
  readonly all: readonly ActionRow[];
  readonly add: (action: NewAction) => Promise<boolean>;
}

export function useMentorshipDesk(
  { room, document, writable }: OpenMentorship,
  pair: Pair,
  onGo: (path: string) => void,
): MentorshipDesk {
  const { now } = useServices();
  const records = useActions(document);
  const { myRole, names } = pair;
  return useMemo(() => {
    const people = { myRole, names };
    const change: ChangeMentorship = (_, write) => {
      if (writable) write(document, myRole);
      return Promise.resolve(writable ? 'changed' : 'read-only');
    };
    return {
      all: records.map((action) => actionRowOf(room, action)),
      change,
      open: () => Promise.resolve(true),
      documentOf: () => document,
      peopleOf: () => people,
      isWritable: writable,
      onGo,
      add: async (action) => {
        const outcome = await change(room, () => {
          beginAction(document, action, { by: myRole, at: now() });
        });
        return outcome === 'changed';
      },
    };
  }, [records, room, document, writable, myRole, names, onGo, now]);
}
