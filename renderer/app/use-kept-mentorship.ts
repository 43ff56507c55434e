import { useCallback } from 'react';
import { nameForMyself, putAside, putBackOnMyLists, takeOffMyLists } from '@/bindings/keep-mentorship.ts';
import { useMentorshipRows } from '@/bindings/listed.ts';
import { useMe } from '@/bindings/me.ts';
import { useRemovedMentorshipRows } from '@/bindings/rows.ts';
import { useServices } from '@/bindings/services.ts';
import { sessionsPath, todayPath } from '@/lib/paths.ts';
import type { RoomId } from '@/model/ids.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import type { Navigate } from './navigate.ts';
import { strings } from './strings.ts';

export interface KeptMentorship {
  /** What I call it; empty where the other person's name is enough. */
  readonly label: string;
  /** Whether it is put aside: still to be read, no longer in the way. */
  readonly isArchived: boolean;
  /** Whether I took it off my lists; its address still leads to it. */
  readonly isRemoved: boolean;
  readonly setLabel: (label: string) => void;
  /** Puts it aside, or back among the others, with the way back. */
  readonly toggleArchived: () => void;
  /** Takes it off my lists, with the way back. */
  readonly remove: () => void;
  readonly putBack: () => void;
}

/** How a mentorship is kept on my lists, and how that is changed. */
export function useKeptMentorship(room: RoomId, partner: string, navigate: Navigate): KeptMentorship {
  const services = useServices();
  const { personId } = useMe();
  const row = useMentorshipRows()?.find((each) => each.room === room);
  const removed = useRemovedMentorshipRows();
  const isArchived = row?.isArchived ?? false;
  const putBack = useCallback(() => {
    void putBackOnMyLists(services, personId, room).then(() => navigate(sessionsPath(room)));
  }, [services, personId, room, navigate]);
  const remove = useCallback(() => {
    void takeOffMyLists(services, personId, room).then(() => {
      navigate(todayPath);
      showToast(strings.mentorshipRemoved(partner), { label: strings.undo, onChoose: putBack });
    });
  }, [services, personId, room, partner, navigate, putBack]);
  const toggleArchived = useCallback(() => {
    void putAside(services, personId, room, !isArchived).then(() =>
      showToast(isArchived ? strings.mentorshipUnarchived(partner) : strings.mentorshipArchived(partner), {
        label: strings.undo,
        onChoose: () => void putAside(services, personId, room, isArchived),
      }),
    );
  }, [services, personId, room, partner, isArchived]);
  return {
    label: row?.label ?? '',
    isArchived,
    isRemoved: removed?.some((each) => each.room === room) ?? false,
    setLabel: (label) => void nameForMyself(services, personId, room, label),
    toggleArchived,
    remove,
    putBack,
  };
}
