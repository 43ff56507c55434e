import * as z from 'zod/mini';
import type { SessionDocument } from '@/model/documents.ts';
import type { PointId, RoomId, SessionId } from '@/model/ids.ts';
import { readAgenda } from '@/model/records/point.ts';
import { roleSchema, type Role } from '@/model/role.ts';
import type { Catalogue } from '@/persistence/catalogue.ts';
import { hasRoom } from '@/persistence/room-on-disk.ts';
import { rowKinds } from './row-kinds.ts';
import { useServices } from './services.ts';
import { useStoreQuery } from './use-store-query.ts';

/** A point that waits in the parking lot of its mentorship. */
export interface ParkedRow {
  readonly session: SessionId;
  readonly id: PointId;
  readonly title: string;
  readonly beganBy: Role;
  /** When it was changed last, which is mostly when it was parked; `undefined` where nobody put it on record. */
  readonly changedAt: number | undefined;
}

/** A document's agenda as lists know it without opening it. */
const agendaValue = z.object({
  /** When it was read, milliseconds since 1970: a document that was stored after this has to be read again. */
  at: z.number(),
  /** Points that are neither discussed nor parked, nor went on to another session. */
  open: z.number(),
  parked: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      beganBy: roleSchema,
      changedAt: z.union([z.number(), z.undefined()]),
    }),
  ),
  /** What its points are called, by their id: an action says which one it came from. */
  titles: z.record(z.string(), z.string()),
});

const kind = rowKinds.agenda;

/** Longer is not read in a list; characters. */
const longestTitle = 300;
/** Enough to know which one is meant; characters. */
const longestName = 80;

/** Writes what lists need of one session's agenda. */
export async function deriveAgendaRow(
  catalogue: Catalogue,
  { room, session }: { readonly room: RoomId; readonly session: SessionId },
  document: SessionDocument,
  at: number,
): Promise<void> {
  const points = readAgenda(document);
  const here = points.filter(({ carriedTo }) => carriedTo === undefined);
  const value: z.infer<typeof agendaValue> = {
    at,
    open: here.filter(({ state }) => state === 'open').length,
    parked: here
      .filter(({ state }) => state === 'parked')
      .map(({ id, title, beganBy, changedAt }) => ({
        id,
        title: title.slice(0, longestTitle),
        beganBy,
        changedAt,
      })),
    titles: Object.fromEntries(points.map(({ id, title }) => [id, title.slice(0, longestName)])),
  };
  if (!(await hasRoom())) throw new Error('no room for rows');
  await catalogue.rows.put({ kind, id: session, room, value });
}

/** What the points of some sessions are called, by session and point. */
export async function pointTitles(
  catalogue: Catalogue,
  sessions: readonly SessionId[],
): Promise<ReadonlyMap<SessionId, ReadonlyMap<PointId, string>>> {
  const rows = await catalogue.rows.bulkGet(sessions.map((id) => [kind, id]));
  const found = new Map<SessionId, ReadonlyMap<PointId, string>>();
  for (const row of rows) {
    const value = agendaValue.safeParse(row?.value);
    if (row === undefined || !value.success) continue;
    found.set(row.id as SessionId, new Map(Object.entries(value.data.titles) as [PointId, string][]));
  }
  return found;
}

/** When each agenda was read for the lists. */
export async function agendasRead(catalogue: Catalogue): Promise<ReadonlyMap<string, number>> {
  const rows = await catalogue.rows.where({ kind }).toArray();
  return new Map(
    rows.flatMap((row) => {
      const value = agendaValue.safeParse(row.value);
      return value.success ? [[row.id, value.data.at] as const] : [];
    }),
  );
}

/** What is parked in all sessions of a mentorship, what was parked last in front; `undefined` until it has been read. */
export function useParkedRows(room: RoomId): readonly ParkedRow[] | undefined {
  const { catalogue } = useServices();
  return useStoreQuery(async () => {
    const rows = await catalogue.rows.where({ kind, room }).toArray();
    return rows
      .flatMap(({ id: session, value }) => {
        const agenda = agendaValue.safeParse(value);
        return agenda.success
          ? agenda.data.parked.map((point) => ({
              ...point,
              id: point.id as PointId,
              session: session as SessionId,
            }))
          : [];
      })
      .toSorted((a, b) => (b.changedAt ?? 0) - (a.changedAt ?? 0) || (a.id < b.id ? -1 : 1));
  }, [catalogue, room]);
}
