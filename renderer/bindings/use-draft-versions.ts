import { use, useEffect, useRef, useState } from 'react';
import { documentNames, type DraftsDocument } from '@/model/documents.ts';
import type { RoomId } from '@/model/ids.ts';
import type { DraftsThen } from '@/model/queries/draft-difference.ts';
import { readDrafts, type FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { readVersion } from './read-version.ts';
import { useServices } from './services.ts';
import { useVersions, type Version } from './use-versions.ts';

/** The versions of my drafts, and what those for one mentorship were like in each. */
export interface DraftVersions {
  /** The newest first. */
  readonly versions: readonly Version[];
  /** The same, without those that cannot be read any more. */
  readonly moments: readonly DraftsThen[];
}

/**
 * What the drafts for one mentorship were like in every version of them; `undefined` until all have been read. Drafts are
 * short, and all lie in one document: which version concerns one of them can only be told from all.
 */
export function useDraftVersions(room: RoomId): DraftVersions | undefined {
  const store = use(useServices().versions.open());
  const versions = useVersions(documentNames.drafts);
  const known = useRef(new Map<string, readonly FeedbackDraft[] | undefined>());
  const [read, setRead] = useState<DraftVersions>();
  useEffect(() => {
    if (versions === undefined) return undefined;
    let isGone = false;
    const draftsIn = async (id: string): Promise<readonly FeedbackDraft[] | undefined> => {
      if (known.current.has(id)) return known.current.get(id);
      const document = await readVersion(store, id);
      const drafts = document === undefined ? undefined : readDrafts(document as DraftsDocument, room);
      document?.destroy();
      known.current.set(id, drafts);
      return drafts;
    };
    const readAll = async (): Promise<void> => {
      const moments: DraftsThen[] = [];
      for (const { id, at } of versions) {
        const drafts = await draftsIn(id);
        if (isGone) return;
        if (drafts !== undefined) moments.push({ version: id, at, drafts });
      }
      setRead({ versions, moments });
    };
    void readAll();
    return () => {
      isGone = true;
    };
  }, [store, versions, room]);
  return read;
}
