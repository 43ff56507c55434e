import { useCallback, useSyncExternalStore } from 'react';
import type { DraftsDocument, MentorshipDocument, SessionDocument } from '@/model/documents.ts';
import type { RoomId, SessionId } from '@/model/ids.ts';
import { actions, readActions, readRemovedActions, type Action } from '@/model/records/action.ts';
import { readDrafts, type FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { readFeedback, type Feedback } from '@/model/records/feedback.ts';
import { about, readMentorship, type Mentorship } from '@/model/records/mentorship.ts';
import type { Point } from '@/model/records/point.ts';
import { readRemovedSessions, readSession, readSessions, type Session } from '@/model/records/session.ts';
import { agendaOf } from './agenda-of.ts';
import { useDerived } from './use-derived.ts';

/** The agenda of a session, in the order both people see. */
export function useAgenda(document: SessionDocument): readonly Point[] {
  const { subscribe, snapshot } = agendaOf(document);
  return useSyncExternalStore(subscribe, snapshot);
}

/** The points that were taken off an agenda, the one removed last in front. */
export function useRemovedPoints(document: SessionDocument): readonly Point[] {
  const { subscribe, removed } = agendaOf(document);
  return useSyncExternalStore(subscribe, removed);
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

/** What a mentorship says of itself; `undefined` where the document holds none. */
export function useMentorshipRecord(document: MentorshipDocument): Mentorship | undefined {
  return useDerived(
    about(document),
    useCallback(() => readMentorship(document), [document]),
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

/** The actions of a mentorship that are not removed, whatever became of them, the one due first in front. */
export const useActions = (document: MentorshipDocument): readonly Action[] =>
  useDerived(
    actions(document),
    useCallback(() => readActions(document), [document]),
  );

export const useRemovedActions = (document: MentorshipDocument): readonly Action[] =>
  useDerived(
    actions(document),
    useCallback(() => readRemovedActions(document), [document]),
  );
