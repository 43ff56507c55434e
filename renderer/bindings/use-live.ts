import { useCallback } from 'react';
import * as Y from 'yjs';
import type { MentorshipDocument, SessionDocument } from '@/model/documents.ts';
import type { SessionId } from '@/model/ids.ts';
import { actions, readActions, type Action } from '@/model/records/action.ts';
import { checks, readCheck, type Check, type CheckPlace } from '@/model/records/check.ts';
import { decisions, readDecisions, type Decision } from '@/model/records/decision.ts';
import { readRuns, timer, type Run } from '@/model/records/timer.ts';
import { useDerived } from './use-derived.ts';

/** Stands for a document that is not open yet. */
const nothing = new Y.Doc() as SessionDocument;

/** How the time of a session has passed so far; nothing while its document is being opened. */
export function useRuns(document: SessionDocument | undefined): readonly Run[] {
  const shown = document ?? nothing;
  return useDerived(
    timer(shown),
    useCallback(() => readRuns(shown), [shown]),
  );
}

/** The decisions of a session, the oldest first. */
export function useDecisions(document: SessionDocument): readonly Decision[] {
  return useDerived(
    decisions(document),
    useCallback(() => readDecisions(document), [document]),
  );
}

/** The actions that were taken in a session, the one due first in front. */
export function useSessionActions(document: MentorshipDocument, session: SessionId): readonly Action[] {
  return useDerived(
    actions(document),
    useCallback(
      () => readActions(document).filter((action) => action.session === session),
      [document, session],
    ),
  );
}

/** How somebody comes into a session, or leaves it. */
export function useCheck({ document, key }: CheckPlace): Check {
  return useDerived(
    checks(document),
    useCallback(() => readCheck({ document, key }), [document, key]),
  );
}
