import { useCallback } from 'react';
import { putBackOnMyLists, takeOffMyLists } from '@/bindings/keep-mentorship.ts';
import { useMe } from '@/bindings/me.ts';
import { useRemovedMentorshipRows } from '@/bindings/rows.ts';
import { useServices } from '@/bindings/services.ts';
import { sessionsPath, todayPath } from '@/lib/paths.ts';
import type { RoomId } from '@/model/ids.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import type { Navigate } from './navigate.ts';
import { strings } from './strings.ts';

export interface KeptMentorship {
  /** Whether I took it off my lists; its address still leads to it. */
  readonly isRemoved: boolean;
  /** Takes it off my lists, with the way back. */
  readonly remove: () => void;
  readonly putBack: () => void;
}

/** Whether a mentorship is on my lists, and how that is changed. */
export function useKeptMentorship(room: RoomId, partner: string, navigate: Navigate): KeptMentorship {
  const services = useServices();
  const { personId } = useMe();
  const removed = useRemovedMentorshipRows();
  const putBack = useCallback(() => {
    void putBackOnMyLists(services, personId, room).then(() => navigate(sessionsPath(room)));
  }, [services, personId, room, navigate]);
  const remove = useCallback(() => {
    void takeOffMyLists(services, personId, room).then(() => {
      navigate(todayPath);
      showToast(strings.mentorshipRemoved(partner), { label: strings.undo, onChoose: putBack });
    });
  }, [services, personId, room, partner, navigate, putBack]);
  return { isRemoved: removed?.some((row) => row.room === room) ?? false, remove, putBack };
}
