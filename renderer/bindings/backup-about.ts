import * as z from 'zod/mini';
import { isRandomId } from '@/lib/random-id.ts';
import type { RoomId } from '@/model/ids.ts';
import { roleSchema } from '@/model/role.ts';
import type { Catalogue } from '@/persistence/catalogue.ts';
import { listMentorships, listSessions } from './rows.ts';

/** A mentorship as a backup's list entry names it. */
const mentorshipSchema = z.object({
  room: z.custom<RoomId>((value) => typeof value === 'string' && isRandomId(value)),
  partnerName: z.string(),
  myRole: roleSchema,
  sessions: z.number(),
});
export type BackedUpMentorship = z.infer<typeof mentorshipSchema>;

/** What a backup made before a restore says of that restore, so that it can be taken back. */
const beforeRestoreSchema = z.object({
  /** When the backup was made that was restored from, milliseconds since 1970. */
  from: z.number(),
  /** Everything, where no room is named. */
  room: z.optional(z.string()),
  /** The documents that the restore concerns. */
  documents: z.array(z.string()),
  /** Those of them that were not on this device. */
  absent: z.array(z.string()),
});
export type BeforeRestore = z.infer<typeof beforeRestoreSchema>;

/** What the app says of a backup's content. */
const aboutSchema = z.object({
  mentorships: z.array(mentorshipSchema),
  beforeRestore: z.optional(beforeRestoreSchema),
});
export type BackupAbout = z.infer<typeof aboutSchema>;

/** What the lists of this device know of its content. */
export async function describeContent(catalogue: Catalogue): Promise<BackupAbout> {
  const [mentorships, sessions] = [await listMentorships(catalogue), await listSessions(catalogue)];
  const counts = new Map<RoomId, number>();
  for (const { room } of sessions) counts.set(room, (counts.get(room) ?? 0) + 1);
  return {
    mentorships: mentorships.map(({ room, partnerName, myRole }) => ({
      room,
      partnerName,
      myRole,
      sessions: counts.get(room) ?? 0,
    })),
  };
}

/** What a backup says of its content; one that says nothing that we understand can be restored all the same. */
export function readAbout(about: unknown): BackupAbout {
  const read = aboutSchema.safeParse(about);
  return read.success ? read.data : { mentorships: [] };
}
