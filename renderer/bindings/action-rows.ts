import * as z from 'zod/mini';
import type { MentorshipDocument } from '@/model/documents.ts';
import type { ActionId, PointId, RoomId, SessionId } from '@/model/ids.ts';
import { actionStateSchema, readActions, type Action } from '@/model/records/action.ts';
import { roleSchema } from '@/model/role.ts';
import { latestRows, replaceRows, type Catalogue, type CatalogueRow } from '@/persistence/catalogue.ts';
import { rowKinds } from './row-kinds.ts';
import { useServices } from './services.ts';
import { useStoreQuery } from './use-store-query.ts';

/** An action as lists show it, over all mentorships. */
export interface ActionRow extends Pick<
  Action,
  | 'id'
  | 'text'
  | 'owner'
  | 'dueOn'
  | 'state'
  | 'reason'
  | 'session'
  | 'point'
  | 'begunAt'
  | 'changedAt'
  | 'settledBy'
> {
  readonly room: RoomId;
  /** When it was done, dropped or opened again, milliseconds since 1970; of one that says not, when it was changed last. */
  readonly settledAt: number | undefined;
  /** Part of it cannot be read. */
  readonly isDamaged: boolean;
}

const optionalText = z.union([z.string(), z.undefined()]);

const actionValue = z.object({
  /** By which those that are done or dropped can be read: when that was. */
  startsAt: z.number(),
  text: z.string(),
  owner: roleSchema,
  dueOn: optionalText,
  state: actionStateSchema,
  reason: z.string(),
  session: optionalText,
  point: optionalText,
  begunAt: z.number(),
  changedAt: z.union([z.number(), z.undefined()]),
  settledBy: z.union([roleSchema, z.undefined()]),
  settledAt: z.union([z.number(), z.undefined()]),
  isDamaged: z.boolean(),
});

/** An action of an open mentorship, as lists show it. */
export function actionRowOf(room: RoomId, action: Action): ActionRow {
  const { id, text, owner, dueOn, state, reason, session, point, begunAt, changedAt, settledBy } = action;
  const settledAt = action.settledAt ?? (state === 'open' ? undefined : action.changedAt);
  const isDamaged = action.damaged.length > 0;
  const said = {
    text,
    owner,
    dueOn,
    state,
    reason,
    session,
    point,
    begunAt,
    changedAt,
    settledBy,
    settledAt,
  };
  return { id, room, ...said, isDamaged };
}

function catalogueRow(room: RoomId, action: Action): CatalogueRow {
  const { id, room: _, ...said } = actionRowOf(room, action);
  const value: z.infer<typeof actionValue> = { ...said, startsAt: said.settledAt ?? said.begunAt };
  return { kind: said.state === 'open' ? rowKinds.action : rowKinds.settledAction, id, room, value };
}

function readRow(row: CatalogueRow): readonly ActionRow[] {
  const value = actionValue.safeParse(row.value);
  if (!value.success) return [];
  const { startsAt: _, session, point, ...said } = value.data;
  return [
    {
      ...said,
      id: row.id as ActionId,
      room: row.room as RoomId,
      session: session as SessionId | undefined,
      point: point as PointId | undefined,
    },
  ];
}

/** Writes what lists need of the actions of a mentorship; of one that is on no list (`undefined`), none. */
export async function deriveActionRows(
  catalogue: Catalogue,
  room: RoomId,
  document: MentorshipDocument | undefined,
): Promise<void> {
  const rows =
    document === undefined ? [] : readActions(document).map((action) => catalogueRow(room, action));
  for (const kind of [rowKinds.action, rowKinds.settledAction])
    await replaceRows(
      catalogue,
      kind,
      room,
      rows.filter((row) => row.kind === kind),
    );
}

/** What is still to be done in all mentorships, in no order. */
export const listOpenActions = async (catalogue: Catalogue): Promise<readonly ActionRow[]> =>
  (await catalogue.rows.where({ kind: rowKinds.action }).toArray()).flatMap(readRow);

/** Done and dropped actions: as many as were asked for. */
export interface SettledActions {
  readonly actions: readonly ActionRow[];
  /** Whether there may be more than these. */
  readonly isMore: boolean;
}

/**
 * What was done or dropped since a moment (milliseconds since 1970) in all mentorships, the last one first; `undefined` until
 * the catalogue has been read. A limit of 0 reads nothing.
 */
export function useSettledActionRows(since: number, limit: number): SettledActions | undefined {
  const { catalogue } = useServices();
  return useStoreQuery(async () => {
    const rows = limit === 0 ? [] : await latestRows(catalogue, rowKinds.settledAction, since, limit);
    return { actions: rows.flatMap(readRow), isMore: rows.length === limit };
  }, [catalogue, since, limit]);
}
