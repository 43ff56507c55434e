import { createContext, use, useMemo } from 'react';
import { listOpenActions, type ActionRow } from './action-rows.ts';
import { listMentorships, type MentorshipRow } from './rows.ts';
import { useServices } from './services.ts';
import { useStoreQuery } from './use-store-query.ts';

/** What many views show at once, so that it is read once for all of them. */
export interface Listed {
  readonly mentorships: readonly MentorshipRow[] | undefined;
  readonly openActions: readonly ActionRow[] | undefined;
}

export const ListedContext = createContext<Listed | undefined>(undefined);

/** Reads it, and again when it changes: for the one who provides {@link ListedContext}. */
export function useReadListed(): Listed {
  const { catalogue } = useServices();
  const mentorships = useStoreQuery(() => listMentorships(catalogue), [catalogue]);
  const openActions = useStoreQuery(() => listOpenActions(catalogue), [catalogue]);
  return useMemo(() => ({ mentorships, openActions }), [mentorships, openActions]);
}

function useListed(): Listed {
  const listed = use(ListedContext);
  if (listed === undefined) throw new Error('a list needs a ListedContext above it');
  return listed;
}

/** All mentorships, the oldest first; `undefined` until the catalogue has been read. */
export const useMentorshipRows = (): Listed['mentorships'] => useListed().mentorships;

/** What is still to be done in all mentorships, in no order; `undefined` until the catalogue has been read. */
export const useOpenActionRows = (): Listed['openActions'] => useListed().openActions;
