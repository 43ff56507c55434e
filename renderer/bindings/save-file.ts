import * as Y from 'yjs';
import { formatDay } from '@/lib/dates.ts';
import { failed, ok, type Result } from '@/lib/result.ts';
import type { AboutFile } from '@/model/about-file.ts';
import type { RoomId } from '@/model/ids.ts';
import { readParticipant, roleOf } from '@/model/records/participant.ts';
import type { Profile } from '@/model/records/profile.ts';
import { otherRole } from '@/model/role.ts';
import { maximumArchiveBytes } from '@/platform/desktop.ts';
import type { OpenFailure } from '@/persistence/open-document.ts';
import { fileNames, holdRoom } from './room-documents.ts';
import type { Services } from './services.ts';

export type SaveFileFailure =
  | OpenFailure
  | { readonly kind: 'not-mine' }
  | { readonly kind: 'not-written'; readonly reason: 'no-space' | 'not-permitted' | 'too-large' | 'other' };

/** The file's name, or `undefined` where the person changed their mind. */
export type SavedFile = string | undefined;

/** Asks where to, and writes everything the two of us share in this mentorship into a `.waymark` file. */
export async function saveFileForPartner(
  services: Services,
  me: Profile,
  room: RoomId,
): Promise<Result<SavedFile, SaveFileFailure>> {
  const held = await holdRoom(services, room, me.personId);
  if (!held.ok) return held;
  const { mentorship, agendas, release } = held.value;
  try {
    const myRole = roleOf(mentorship.document, me.personId);
    if (myRole === undefined) return failed({ kind: 'not-mine' });
    const person = (role: typeof myRole) => ({ role, name: readParticipant(mentorship.document, role).name });
    const about: AboutFile = { kind: 'mentorship', from: person(myRole), to: person(otherRole(myRole)) };
    const now = services.now();
    // Loaded when a file is wanted: opening the app does not wait for it.
    const { writeArchive } = await import('@/persistence/archive/write-archive.ts');
    const bytes = await writeArchive({
      version: 1,
      room,
      writtenAt: now,
      about,
      documents: [
        { name: fileNames.mentorship, update: Y.encodeStateAsUpdate(mentorship.document) },
        ...[...agendas].map(([id, { document }]) => ({
          name: fileNames.session(id),
          update: Y.encodeStateAsUpdate(document),
        })),
      ],
    });
    if (bytes.byteLength > maximumArchiveBytes) return failed({ kind: 'not-written', reason: 'too-large' });
    const day = formatDay(now, now);
    const suggestedName = `For ${about.to.name.slice(0, 40)} from ${about.from.name.slice(0, 40)}, ${day}.waymark`;
    const written = await services.desktop.chooseAndWriteArchive({ suggestedName, bytes });
    if (written.kind === 'cancelled') return ok(undefined);
    if (written.kind === 'failed') return failed({ kind: 'not-written', reason: written.reason });
    return ok(written.name);
  } finally {
    release();
  }
}
