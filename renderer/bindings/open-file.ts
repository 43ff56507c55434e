import * as Y from 'yjs';
import { failed, ok, type Result } from '@/lib/result.ts';
import { aboutFileSchema } from '@/model/about-file.ts';
import {
  isWritable,
  writerVersion,
  type MentorshipDocument,
  type SharedDocument,
} from '@/model/documents.ts';
import { parseId, type RoomId } from '@/model/ids.ts';
import { changesBetween, takePicture, type Changes } from '@/model/queries/changes.ts';
import { readMentorship } from '@/model/records/mentorship.ts';
import { freeRole, readParticipant, roleOf, writeParticipant } from '@/model/records/participant.ts';
import type { Profile } from '@/model/records/profile.ts';
import { otherRole, type Role } from '@/model/role.ts';
import type { Archive, ArchiveFailure } from '@/persistence/archive/format.ts';
import type { OpenFailure } from '@/persistence/open-document.ts';
import type { SaveFailure } from '@/persistence/save-state.ts';
import { fileOrigin } from './file-origin.ts';
import { holdMentorship } from './hold-mentorship.ts';
import { fileNames, holdRoom, sessionInFile } from './room-documents.ts';
import { putBackOnMyLists } from './keep-mentorship.ts';
import { findMentorship, findRemovedMentorship } from './rows.ts';
import { isSamePair } from './same-pair.ts';
import type { Services } from './services.ts';

export type OpenFileFailure =
  | ArchiveFailure
  | OpenFailure
  /** Both places of this mentorship are taken by other people. */
  | { readonly kind: 'for-others'; readonly learner: string; readonly mentor: string }
  /** It calls itself a mentorship of mine, but names other people in it. */
  | { readonly kind: 'another-pair' }
  | { readonly kind: 'not-saved'; readonly reason: SaveFailure };

/** A file that has been read and checked, and has changed nothing yet. */
export interface ReadFile {
  readonly kind: 'mentorship';
  readonly room: RoomId;
  /** Whether the mentorship is new on this device, or was removed: then the person is asked before it is taken in. */
  readonly isNew: boolean;
  readonly myRole: Role;
  /** Whether I saved it myself, for the other person. */
  readonly isMine: boolean;
  readonly from: string;
  /** The name that the other person wrote for me. */
  readonly to: string;
  readonly writtenAt: number;
  readonly documents: Archive['documents'];
}

const scratch = (update: Uint8Array): Y.Doc => {
  const document = new Y.Doc();
  Y.applyUpdate(document, update);
  return document;
};

/** Checks a file that the other person saved: may it be merged, into what, and who am I in it? */
export async function readFile(
  services: Services,
  me: Profile,
  archive: Archive,
): Promise<Result<ReadFile, OpenFileFailure>> {
  const damaged = failed({ kind: 'damaged' } as const);
  const { documents, writtenAt } = archive;
  const room = parseId<RoomId>(archive.room);
  const about = aboutFileSchema.safeParse(archive.about);
  const main = documents.find(({ name }) => name === fileNames.mentorship);
  const named = documents.every(
    ({ name }) => name === fileNames.mentorship || sessionInFile(name) !== undefined,
  );
  if (room === undefined || !about.success || main === undefined || !named) return damaged;
  if (!documents.every(({ update }) => isWritable(scratch(update) as SharedDocument)))
    return failed({ kind: 'newer', version: writerVersion + 1 });

  const theirs = scratch(main.update) as MentorshipDocument;
  if (readMentorship(theirs) === undefined) return damaged;
  const listed = await findMentorship(services.catalogue, room);
  const known = listed ?? (await findRemovedMentorship(services.catalogue, room));
  const myRole = known?.myRole ?? roleOf(theirs, me.personId) ?? freeRole(theirs);
  const names = {
    learner: readParticipant(theirs, 'learner').name,
    mentor: readParticipant(theirs, 'mentor').name,
  };
  if (myRole === undefined) return failed({ kind: 'for-others', ...names });
  if (known !== undefined) {
    const held = await holdMentorship(services, room, me.personId);
    if (!held.ok) return held;
    const same = isSamePair(held.value.document, theirs);
    held.value.release();
    if (!same) return failed({ kind: 'another-pair' });
  }
  return ok({
    kind: 'mentorship',
    room,
    isNew: listed === undefined,
    myRole,
    isMine: about.data.from.role === myRole,
    from: names[otherRole(myRole)],
    to: names[myRole],
    writtenAt,
    documents,
  });
}

/**
 * Merges a checked file. Agendas first and the mentorship that names them last: after a crash in between no session is
 * listed without its agenda, and merging the same file again completes it. Returns what is new by it, once it is on disk.
 */
export async function mergeFile(
  services: Services,
  me: Profile,
  file: ReadFile,
): Promise<Result<Changes, OpenFileFailure>> {
  const sessions = file.documents.map(({ name }) => sessionInFile(name)).filter((id) => id !== undefined);
  const held = await holdRoom(services, file.room, me.personId, sessions);
  if (!held.ok) return held;
  const { mentorship, agendas, release } = held.value;
  const picture = () =>
    takePicture(
      mentorship.document,
      [...agendas.values()].map(({ document }) => document),
    );
  try {
    const documents = [mentorship.document, ...[...agendas.values()].map(({ document }) => document)];
    if (!documents.every(isWritable)) return failed({ kind: 'newer', version: writerVersion + 1 });
    const before = picture();
    const updates = new Map(file.documents.map(({ name, update }) => [name, update]));
    const merge = async (
      name: string,
      handle: typeof mentorship | undefined,
    ): Promise<SaveFailure | undefined> => {
      const update = updates.get(name);
      if (update === undefined || handle === undefined) return undefined;
      // Merging loses nothing, so that it does not depend on whether what was here before can be kept as well.
      await services.versions.keep(`${file.room}/${name}`, 'before-merge');
      Y.applyUpdate(handle.document, update, fileOrigin);
      const state = await handle.settled();
      return state.kind === 'failed' ? state.reason : undefined;
    };
    for (const id of sessions) {
      const failure = await merge(fileNames.session(id), agendas.get(id) as typeof mentorship | undefined);
      if (failure !== undefined) return failed({ kind: 'not-saved', reason: failure });
    }
    const failure = await merge(fileNames.mentorship, mentorship);
    if (failure !== undefined) return failed({ kind: 'not-saved', reason: failure });
    if (roleOf(mentorship.document, me.personId) === undefined) {
      writeParticipant(mentorship.document, file.myRole, { name: me.name, personId: me.personId });
      const state = await mentorship.settled();
      if (state.kind === 'failed') return failed({ kind: 'not-saved', reason: state.reason });
    }
    await mentorship.rowsDerived();
    // Whoever takes part in a mentorship they had removed has it back.
    if (file.isNew) await putBackOnMyLists(services, me.personId, file.room);
    return ok(changesBetween(before, picture()));
  } finally {
    release();
  }
}
