import * as z from 'zod/mini';
import type { MentorshipDocument } from '@/model/documents.ts';
import type { PersonId, RoomId, SessionId } from '@/model/ids.ts';
import { numberSessions } from '@/model/queries/sessions.ts';
import type { MentorshipEntry } from '@/model/records/mentorship-entry.ts';
import { phases, readMentorship, type Phase } from '@/model/records/mentorship.ts';
import { readParticipant, roleOf } from '@/model/records/participant.ts';
import { readSessions, sessionStateSchema, type SessionState } from '@/model/records/session.ts';
import { otherRole, roleSchema, type Role } from '@/model/role.ts';
import { replaceRows, type Catalogue, type CatalogueRow } from '@/persistence/catalogue.ts';
import { hasRoom } from '@/persistence/room-on-disk.ts';
import { deriveActionRows } from './action-rows.ts';
import { rowKinds as kinds } from './row-kinds.ts';
import { useServices } from './services.ts';
import { useStoreQuery } from './use-store-query.ts';

/** A mentorship as lists show it. */
export interface MentorshipRow {
  readonly room: RoomId;
  readonly myRole: Role;
  readonly partnerName: string;
  /** What I call it, where the other person's name is not enough; empty where it is. */
  readonly label: string;
  readonly phase: Phase;
  /** Put aside: still to be read, no longer in the way. */
  readonly isArchived: boolean;
  readonly createdAt: number;
}

/** A session as lists show it, over all mentorships. */
export interface SessionRow {
  readonly id: SessionId;
  readonly room: RoomId;
  /** Which session of its mentorship it is, from 1; `undefined` for one that does not take place, or has no day. */
  readonly number: number | undefined;
  readonly title: string;
  readonly startsAt: number;
  readonly minutes: number;
  readonly place: string;
  readonly state: SessionState;
}

const mentorshipValue = z.object({
  myRole: roleSchema,
  partnerName: z.string(),
  label: z.string(),
  phase: z.enum(phases),
  isArchived: z.boolean(),
  createdAt: z.number(),
});
const sessionValue = z.object({
  number: z.union([z.number(), z.undefined()]),
  title: z.string(),
  startsAt: z.number(),
  minutes: z.number(),
  place: z.string(),
  state: sessionStateSchema,
});

/** How I keep a mentorship in my own lists. */
export type KeptAs = Pick<MentorshipEntry, 'label' | 'archivedAt' | 'removedAt'>;

/**
 * Writes what lists need of a mentorship; called whenever its document changed, or whether it is removed did. Not a
 * participant: no rows.
 */
export async function deriveRows(
  catalogue: Catalogue,
  room: RoomId,
  document: MentorshipDocument,
  me: PersonId,
  kept: KeptAs,
): Promise<void> {
  const mentorship = readMentorship(document);
  const myRole = roleOf(document, me);
  if (mentorship === undefined || myRole === undefined) return;
  const isRemoved = kept.removedAt !== undefined;
  const value: z.infer<typeof mentorshipValue> = {
    myRole,
    partnerName: readParticipant(document, otherRole(myRole)).name,
    label: kept.label,
    phase: mentorship.phase,
    isArchived: kept.archivedAt !== undefined,
    createdAt: mentorship.createdAt,
  };
  if (!(await hasRoom())) throw new Error('no room for rows');
  await catalogue.transaction('rw', catalogue.rows, async () => {
    for (const kind of [kinds.mentorship, kinds.removed])
      await replaceRows(
        catalogue,
        kind,
        room,
        isRemoved === (kind === kinds.removed) ? [{ kind, id: room, room, value }] : [],
      );
    await replaceRows(catalogue, kinds.session, room, isRemoved ? [] : sessionRowsOf(room, document));
    await deriveActionRows(catalogue, room, isRemoved ? undefined : document);
  });
}

function sessionRowsOf(room: RoomId, document: MentorshipDocument): readonly CatalogueRow[] {
  const sessions = readSessions(document);
  const numbers = numberSessions(sessions);
  return sessions.map(({ id, title, startsAt, minutes, place, state }): CatalogueRow => {
    const number = numbers.get(id);
    return {
      kind: kinds.session,
      id,
      room,
      value: { number, title, startsAt, minutes, place, state } satisfies z.infer<typeof sessionValue>,
    };
  });
}

/** Takes a mentorship that is not on this device any more out of every list. */
export async function forgetRows(catalogue: Catalogue, room: RoomId): Promise<void> {
  for (const kind of Object.values(kinds)) await replaceRows(catalogue, kind, room, []);
}

function mentorshipRow(row: CatalogueRow): readonly MentorshipRow[] {
  const value = mentorshipValue.safeParse(row.value);
  return value.success ? [{ room: row.room as RoomId, ...value.data }] : [];
}

/** What is not as it should be is left out. */
export function sessionRow(row: CatalogueRow): readonly SessionRow[] {
  const value = sessionValue.safeParse(row.value);
  return value.success ? [{ id: row.id as SessionId, room: row.room as RoomId, ...value.data }] : [];
}

export async function findMentorship(catalogue: Catalogue, room: RoomId): Promise<MentorshipRow | undefined> {
  const row = await catalogue.rows.get([kinds.mentorship, room]);
  return row === undefined ? undefined : mentorshipRow(row)[0];
}

const listRows = async (catalogue: Catalogue, kind: string): Promise<readonly MentorshipRow[]> => {
  const rows = await catalogue.rows.where({ kind }).toArray();
  return rows.flatMap(mentorshipRow).toSorted((a, b) => a.createdAt - b.createdAt);
};

export async function findRemovedMentorship(
  catalogue: Catalogue,
  room: RoomId,
): Promise<MentorshipRow | undefined> {
  const row = await catalogue.rows.get([kinds.removed, room]);
  return row === undefined ? undefined : mentorshipRow(row)[0];
}

/** All mentorships, the oldest first. */
export const listMentorships = (catalogue: Catalogue): Promise<readonly MentorshipRow[]> =>
  listRows(catalogue, kinds.mentorship);

/** The mentorships that were removed from this device's lists and can be brought back. */
export const listRemovedMentorships = (catalogue: Catalogue): Promise<readonly MentorshipRow[]> =>
  listRows(catalogue, kinds.removed);

/** The mentorships that were removed; `undefined` until the catalogue has been read. */
export function useRemovedMentorshipRows(): readonly MentorshipRow[] | undefined {
  const { catalogue } = useServices();
  return useStoreQuery(() => listRemovedMentorships(catalogue), [catalogue]);
}

/** Some sessions by their ids; what is not listed is left out. */
export async function findSessions(
  catalogue: Catalogue,
  ids: readonly SessionId[],
): Promise<readonly SessionRow[]> {
  const rows = await catalogue.rows.bulkGet(ids.map((id) => [kinds.session, id]));
  return rows.flatMap((row) => (row === undefined ? [] : sessionRow(row)));
}

/** The sessions of all mentorships, by start. */
export async function listSessions(catalogue: Catalogue): Promise<readonly SessionRow[]> {
  const rows = await catalogue.rows.where({ kind: kinds.session }).toArray();
  return rows.flatMap(sessionRow).toSorted((a, b) => a.startsAt - b.startsAt);
}

/** The sessions of one mentorship, or of all, by start; `undefined` until the catalogue has been read. */
export function useSessionRows(room?: RoomId): readonly SessionRow[] | undefined {
  const { catalogue } = useServices();
  return useStoreQuery(async () => {
    const found = catalogue.rows.where(
      room === undefined ? { kind: kinds.session } : { kind: kinds.session, room },
    );
    const rows = await found.toArray();
    return rows.flatMap(sessionRow).toSorted((a, b) => a.startsAt - b.startsAt);
  }, [catalogue, room]);
}
