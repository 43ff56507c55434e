import { useCallback } from 'react';
import type {
  DraftsDocument,
  MentorshipDocument,
  PersonalDocument,
  SessionDocument,
} from '@/model/documents.ts';
import type { RoomId, SessionId } from '@/model/ids.ts';
import { readDrafts, type FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { readFeedback, type Feedback } from '@/model/records/feedback.ts';
import { points, readAgenda, type Point } from '@/model/records/point.ts';
import { privatePoints, readPrivatePoints, type PrivatePoint } from '@/model/records/private-point.ts';
import { readRemovedSessions, readSession, readSessions, type Session } from '@/model/records/session.ts';
import { useDerived } from './use-derived.ts';

/** The agenda of a session, in the order both people see. */
export function useAgenda(document: SessionDocument): readonly Point[] {
  return useDerived(
    points(document),
    useCallback(() => readAgenda(document), [document]),
  );
}

export function useSessions(document: MentorshipDocument): readonly Session[] {
  return useDerived(
    document.getMap('sessions'),
    useCallback(() => readSessions(document), [document]),
  );
}

export function useRemovedSessions(document: MentorshipDocument): readonly Session[] {
  return useDerived(
    document.getMap('sessions'),
    useCallback(() => readRemovedSessions(document), [document]),
  );
}

export function useSessionRecord(document: MentorshipDocument, id: SessionId): Session | undefined {
  return useDerived(
    document.getMap('sessions'),
    useCallback(() => readSession(document, id), [document, id]),
  );
}

export function useFeedback(document: MentorshipDocument): readonly Feedback[] {
  return useDerived(
    document.getMap('feedback'),
    useCallback(() => readFeedback(document), [document]),
  );
}

export function useDraftsFor(document: DraftsDocument, room: RoomId): readonly FeedbackDraft[] {
  return useDerived(
    document.getMap('feedback'),
    useCallback(() => readDrafts(document, room), [document, room]),
  );
}

/** My private points of a mentorship, the oldest first. */
export function usePrivatePoints(document: PersonalDocument, room: RoomId): readonly PrivatePoint[] {
  return useDerived(
    privatePoints(document),
    useCallback(() => readPrivatePoints(document, room), [document, room]),
  );
}
