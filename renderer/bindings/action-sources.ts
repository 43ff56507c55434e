import type { PointId, SessionId } from '@/model/ids.ts';
import type { ActionRow } from './action-rows.ts';
import { pointTitles } from './agenda-rows.ts';
import { findSessions, type SessionRow } from './rows.ts';
import { useServices } from './services.ts';
import { useStoreQuery } from './use-store-query.ts';

/** Where an action was agreed. */
export interface ActionSource {
  readonly session: SessionRow;
  readonly point: { readonly id: PointId; readonly title: string } | undefined;
}

/** Finds where actions were agreed, without opening a session; `undefined` for one from none, or from one not listed. */
export type FindSource = (action: Pick<ActionRow, 'session' | 'point'>) => ActionSource | undefined;

/** Reads where these actions come from; finds nothing until that is read. */
export function useActionSources(actions: readonly Pick<ActionRow, 'session'>[]): FindSource {
  const { catalogue } = useServices();
  const ids = [...new Set(actions.flatMap(({ session }) => session ?? []))].toSorted();
  const key = ids.join(' ');
  const read = useStoreQuery(async () => {
    const sessions = key === '' ? [] : (key.split(' ') as SessionId[]);
    return {
      sessions: new Map((await findSessions(catalogue, sessions)).map((session) => [session.id, session])),
      titles: await pointTitles(catalogue, sessions),
    };
  }, [catalogue, key]);
  return ({ session: id, point }) => {
    const session = id === undefined ? undefined : read?.sessions.get(id);
    if (id === undefined || session === undefined) return undefined;
    const title = point === undefined ? undefined : read?.titles.get(id)?.get(point);
    return {
      session,
      point: point === undefined || title === undefined ? undefined : { id: point, title },
    };
  };
}
