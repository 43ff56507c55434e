import { useCallback } from 'react';
import type { PersonalDocument } from '@/model/documents.ts';
import type { RoomId } from '@/model/ids.ts';
import { privatePoints, readPrivatePoints, type PrivatePoint } from '@/model/records/private-point.ts';
import { useDerived } from './use-derived.ts';

/** What only I see in a mentorship: the inbox and what I planned for its sessions, the oldest first. */
export function usePrivatePoints(personal: PersonalDocument, room: RoomId): readonly PrivatePoint[] {
  return useDerived(
    privatePoints(personal),
    useCallback(() => readPrivatePoints(personal, room), [personal, room]),
  );
}
