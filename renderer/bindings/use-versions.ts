import { use, useCallback, useEffect, useMemo, useState } from 'react';
import type * as Y from 'yjs';
import { failed, ok, type Result } from '@/lib/result.ts';
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

/** A whole document, as something that a value is read from. */
const wholeOf = (document: Y.Doc) => ({
  observeDeep: (listener: () => void): void => {
    document.on('update', listener);
  },
  unobserveDeep: (listener: () => void): void => {
    document.off('update', listener);
  },
});

/** A picture of a document as it is now; the same value until something in it changes. `take` must be stable. */
export function usePicture<Document extends Y.Doc, Picture>(
  document: Document,
  take: (document: Document) => Picture,
): Picture {
  return useDerived(
    useMemo(() => wholeOf(document), [document]),
    useCallback(() => take(document), [take, document]),
  );
}

/** Larger versions (packed bytes) take too long to read beside other work; what differs is told when one is chosen. */
const readUnasked = 100_000;

/** So many of the newest versions are read unasked. */
const newestRead = 40;

/**
 * Pictures of the newest versions by their ids, taken one after another while the window has nothing else to do; of a version that
 * cannot be read any more, `undefined`. `take` must be stable.
 */
export function useVersionPictures<Document extends Y.Doc, Picture>(
  list: readonly Version[] | undefined,
  take: (document: Document) => Picture,
): ReadonlyMap<string, Picture | undefined> {
  const versions = use(useServices().versions.open());
  const [pictures, setPictures] = useState<ReadonlyMap<string, Picture | undefined>>(new Map());
  const next = list
    ?.slice(0, newestRead)
    .find(({ id, size }) => size <= readUnasked && !pictures.has(id))?.id;
  useEffect(() => {
    if (next === undefined) return undefined;
    let isGone = false;
    const read = async (): Promise<void> => {
      const document = (await readVersion(versions, next)) as Document | undefined;
      const picture = document === undefined ? undefined : take(document);
      document?.destroy();
      if (!isGone) setPictures((known) => new Map(known).set(next, picture));
    };
    const request = requestIdleCallback(() => void read());
    return () => {
      isGone = true;
      cancelIdleCallback(request);
    };
  }, [versions, next, take]);
  return pictures;
}
