import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import type { PersonalDocument, SessionDocument } from '@/model/documents.ts';
import type { SessionId } from '@/model/ids.ts';
import { isFromElsewhere } from '@/model/constant-update.ts';
import { isNoNews, noNews, readNews, type News } from '@/model/queries/news.ts';
import { noteSeen, readLookedAt, readSeen, seenIn, type Seen } from '@/model/records/looked.ts';
import type { Role } from '@/model/role.ts';
import { useServices } from './services.ts';

/** Whoever looks away for less than this and comes back still finds marked what was new; milliseconds. */
const keptMs = 10 * 60_000;

/** What I had seen when I began to look, and when I had looked before. */
interface Baseline {
  readonly seen: Seen;
  readonly lookedAt: number;
}

const baselines = new Map<SessionId, Baseline>();
/** When I looked away from a session whose baseline is kept. */
const leftAt = new Map<SessionId, number>();

function baselineOf(
  personal: PersonalDocument,
  session: SessionId,
  document: SessionDocument,
  now: number,
): Baseline {
  const known = baselines.get(session);
  if (known !== undefined && now - (leftAt.get(session) ?? now) < keptMs) return known;
  const made: Baseline = {
    // Whoever looks for the first time finds nothing marked, but what comes while they do.
    seen: readSeen(personal, session) ?? seenIn(document),
    lookedAt: readLookedAt(personal, session) ?? now,
  };
  baselines.set(session, made);
  return made;
}

function createNews(document: SessionDocument, seen: Seen, me: Role) {
  let news = readNews(document, seen, me);
  return {
    snapshot: (): News => news,
    subscribe: (listener: () => void): (() => void) => {
      // My own typing is no news: only what came from elsewhere is looked through.
      const onTransaction = (transaction: Y.Transaction): void => {
        if (!isFromElsewhere(transaction)) return;
        news = readNews(document, seen, me);
        listener();
      };
      document.on('afterTransaction', onTransaction);
      return () => document.off('afterTransaction', onTransaction);
    },
  };
}

export interface SessionNews {
  readonly news: News;
  /** When I looked at the session before, milliseconds since 1970. */
  readonly lookedAt: number;
  /** I have read it: nothing is marked any more. */
  readonly markRead: () => void;
}

/**
 * What the other person did in a session since I looked last. It stays marked while I look, and for some minutes after; what is
 * on the screen counts as seen at once, so that the next time nothing of it is news.
 */
export function useNews(
  personal: PersonalDocument,
  session: SessionId,
  document: SessionDocument,
  me: Role,
): SessionNews {
  const { now } = useServices();
  const [isRead, setIsRead] = useState(false);
  const [baseline] = useState(() => baselineOf(personal, session, document, now()));
  const store = useMemo(() => createNews(document, baseline.seen, me), [document, baseline, me]);
  const news = useSyncExternalStore(store.subscribe, store.snapshot);

  useEffect(() => {
    leftAt.delete(session);
    const look = (): void => {
      if (window.document.visibilityState === 'visible') noteSeen(personal, session, document, now());
    };
    look();
    const stop = store.subscribe(look);
    window.document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      window.document.removeEventListener('visibilitychange', look);
      look();
      // Where nothing was new, what comes from now on is.
      if (isNoNews(store.snapshot())) baselines.delete(session);
      else leftAt.set(session, now());
    };
  }, [personal, session, document, store, now]);

  const markRead = useCallback(() => {
    baselines.delete(session);
    setIsRead(true);
  }, [session]);
  return { news: isRead ? noNews : news, lookedAt: baseline.lookedAt, markRead };
}
