import { use, useCallback, useEffect, useMemo, useState } from 'react';
import { failed, ok, type Result } from '@/lib/result.ts';
import type { SessionDocument } from '@/model/documents.ts';
import {
  pictureOfSession,
  sessionDifference,
  type PointPicture,
  type SessionDifference,
} from '@/model/queries/session-difference.ts';
import { points } from '@/model/records/point.ts';
import { roleSchema, type Role } from '@/model/role.ts';
import type { DocumentHandle } from '@/persistence/document-store.ts';
import type { OpenFailure } from '@/persistence/open-document.ts';
import { saved } from '@/persistence/save-state.ts';
import type { Version } from '@/persistence/versions/version.ts';
import { readVersion } from './read-version.ts';
import { useServices } from './services.ts';
import { useDerived } from './use-derived.ts';
import { useHeld, type Opened } from './use-opened.ts';
import { useStoreQuery } from './use-store-query.ts';

export type { Version } from '@/persistence/versions/version.ts';

/** A document's versions, the newest first; `undefined` until they have been read. Suspends while the store loads. */
export function useVersions(name: string): readonly Version[] | undefined {
  const versions = use(useServices().versions.open());
  return useStoreQuery(() => versions.list(name), [versions, name]);
}

/** The people who changed something since the version before. */
export const authorsOf = ({ authors }: Version): readonly Role[] =>
  authors.flatMap((author) => {
    const role = roleSchema.safeParse(author);
    return role.success ? [role.data] : [];
  });

/** A version's document, to be read only. It is gone with the component. */
export function useVersionDocument(id: string): Opened<DocumentHandle> {
  const versions = use(useServices().versions.open());
  return useHeld(
    useCallback(async (): Promise<Result<DocumentHandle, OpenFailure>> => {
      const document = await readVersion(versions, id);
      if (document === undefined) return failed({ kind: 'document-unreadable', name: id });
      return ok({ document, settled: () => Promise.resolve(saved), release: () => document.destroy() });
    }, [versions, id]),
  );
}

/** A session as it is read now; the same value until something in it changes. */
export function useSessionPicture(document: SessionDocument): readonly PointPicture[] {
  return useDerived(
    points(document),
    useCallback(() => pictureOfSession(document), [document]),
  );
}

/** Larger versions (packed bytes) take too long to compare beside other work; what differs is told when one is chosen. */
const comparedUnasked = 100_000;

/** How many of the newest versions are compared unasked. */
const comparedVersions = 40;

/**
 * What each of the newest versions changed since the one before, worked out one after another while the window has nothing
 * else to do.
 */
export function useVersionDifferences(
  list: readonly Version[] | undefined,
): ReadonlyMap<string, SessionDifference> {
  const versions = use(useServices().versions.open());
  const pairs = useMemo(
    () =>
      (list ?? [])
        .slice(0, comparedVersions)
        .map((version, index) => ({ version, before: list?.[index + 1] }))
        .filter(({ version, before }) => Math.max(version.size, before?.size ?? 0) <= comparedUnasked),
    [list],
  );
  const [differences, setDifferences] = useState<ReadonlyMap<string, SessionDifference>>(new Map());
  useEffect(() => {
    let isGone = false;
    let request = 0;
    const pictures = new Map<string, readonly PointPicture[]>();
    const picture = async (id: string | undefined): Promise<readonly PointPicture[]> => {
      if (id === undefined) return [];
      const known = pictures.get(id);
      if (known !== undefined) return known;
      const document = await readVersion(versions, id);
      const read = document === undefined ? [] : pictureOfSession(document as SessionDocument);
      document?.destroy();
      pictures.set(id, read);
      return read;
    };
    const compare = async (index: number): Promise<void> => {
      const pair = pairs[index];
      if (pair === undefined) return;
      const { version, before } = pair;
      const difference = sessionDifference(await picture(before?.id), await picture(version.id));
      if (isGone) return;
      setDifferences((known) => new Map(known).set(version.id, difference));
      request = requestIdleCallback(() => void compare(index + 1));
    };
    request = requestIdleCallback(() => void compare(0));
    return () => {
      isGone = true;
      cancelIdleCallback(request);
    };
  }, [versions, pairs]);
  return differences;
}
