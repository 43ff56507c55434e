import { useMemo } from 'react';
import { useMe } from '@/bindings/me.ts';
import type { MentorshipRow } from '@/bindings/rows.ts';
import { useListedActions, type WantedSettled } from '@/bindings/use-listed-actions.ts';
import type { ActionRow } from '@/bindings/action-rows.ts';
import type { RoomId } from '@/model/ids.ts';
import type { People } from './read-line.ts';
import type { ActionDesk } from './use-action-list.ts';

/** Who the two are in each of these mentorships, seen from my side. */
export function usePeople(mentorships: readonly MentorshipRow[]): (room: RoomId) => People | undefined {
  const me = useMe();
  const known = useMemo(
    () =>
      new Map(
        mentorships.map(({ room, myRole, partnerName }): readonly [RoomId, People] => [
          room,
          {
            myRole,
            names:
              myRole === 'learner'
                ? { learner: me.name, mentor: partnerName }
                : { learner: partnerName, mentor: me.name },
          },
        ]),
      ),
    [mentorships, me.name],
  );
  return (room) => known.get(room);
}

export interface AllActionsDesk extends Omit<ActionDesk, 'actions'> {
  /** `undefined` until they have been read. */
  readonly all: readonly ActionRow[] | undefined;
  readonly isMoreSettled: boolean;
}

/** The actions of all mentorships, none of which is opened before something is changed in it. */
export function useAllActionsDesk(
  mentorships: readonly MentorshipRow[],
  settled: WantedSettled,
  onGo: (path: string) => void,
): AllActionsDesk {
  const { actions, ...listed } = useListedActions(settled);
  const peopleOf = usePeople(mentorships);
  return { ...listed, all: actions, peopleOf, isWritable: true, onGo };
}
