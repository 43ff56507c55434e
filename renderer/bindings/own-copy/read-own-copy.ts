import * as Y from 'yjs';
import { aboutCopySchema, type AboutCopy } from '@/model/about-file.ts';
import {
  documentNames,
  isWritable,
  parseDocumentName,
  writerVersion,
  type DraftsDocument,
  type MentorshipDocument,
  type NamedDocument,
  type PersonalDocument,
} from '@/model/documents.ts';
import type { PersonId, RoomId, SessionId } from '@/model/ids.ts';
import { countDrafts } from '@/model/records/feedback-draft.ts';
import { readMentorship } from '@/model/records/mentorship.ts';
import { readParticipant, roleOf } from '@/model/records/participant.ts';
import { countPrivatePoints } from '@/model/records/private-point.ts';
import { readProfile, type Profile, type Purpose } from '@/model/records/profile.ts';
import { readSessions } from '@/model/records/session.ts';
import { otherRole, type Role } from '@/model/role.ts';
import { failed, ok, type Result } from '@/lib/result.ts';
import type { Archive, ArchiveFailure } from '@/persistence/archive/format.ts';
import { isSamePair } from '../same-pair.ts';
import type { Services } from '../services.ts';
import { hereBefore, type Here } from './here.ts';

export type OwnCopyFailure =
  | ArchiveFailure
  /** It is somebody else's, and this device is mine. */
  | { readonly kind: 'of-another-person'; readonly name: string; readonly here: string }
  | { readonly kind: 'another-pair' };

export interface CopiedMentorship {
  readonly room: RoomId;
  readonly myRole: Role;
  readonly partnerName: string;
  readonly sessions: number;
  /** Titles, to say what could not be stored. */
  readonly titles: ReadonlyMap<SessionId, string>;
  /** Whether it is on this device already. */
  readonly isHere: boolean;
}

/** A person's own copy that has been read and checked, and has changed nothing yet. */
export interface OwnCopy {
  readonly kind: 'own-copy';
  readonly person: { readonly personId: PersonId; readonly name: string; readonly purpose: Purpose };
  readonly part: AboutCopy['part'];
  readonly writtenAt: number;
  /** Nobody has written anything on this device: it becomes that person's. */
  readonly makesHerePerson: boolean;
  readonly mentorships: readonly CopiedMentorship[];
  readonly drafts: number;
  readonly privatePoints: number;
  readonly documents: readonly CopiedDocument[];
}

export interface CopiedDocument {
  readonly name: string;
  readonly named: NamedDocument;
  readonly update: Uint8Array;
}

const damaged = failed({ kind: 'damaged' } as const);

function scratch(update: Uint8Array): Y.Doc {
  const document = new Y.Doc();
  Y.applyUpdate(document, update);
  return document;
}

/** What each document of the file is, or `undefined` where one is not what a copy of this kind may hold. */
function nameDocuments(archive: Archive, part: AboutCopy['part']): readonly CopiedDocument[] | undefined {
  const documents: CopiedDocument[] = [];
  for (const { name, update } of archive.documents) {
    const named = parseDocumentName(name);
    if (named === undefined) return undefined;
    documents.push({ name, named, update });
  }
  const names = new Set(documents.map(({ name }) => name));
  const rooms = new Set(documents.flatMap(({ named }) => ('room' in named ? [named.room] : [])));
  const isPrivate = names.has(documentNames.personal) || names.has(documentNames.drafts);
  const fits = part === 'everything' ? names.has(documentNames.personal) : rooms.size === 1 && !isPrivate;
  const whole = [...rooms].every((room) => names.has(documentNames.mentorship(room)));
  return fits && whole ? documents : undefined;
}

function readCopiedMentorship(
  document: MentorshipDocument,
  room: RoomId,
  person: PersonId,
): Omit<CopiedMentorship, 'sessions' | 'isHere'> | undefined {
  const myRole = roleOf(document, person);
  if (readMentorship(document) === undefined || myRole === undefined) return undefined;
  const titles = new Map(readSessions(document).map(({ id, title }) => [id, title]));
  return { room, myRole, partnerName: readParticipant(document, otherRole(myRole)).name, titles };
}

/** Reads and checks a copy (version 2 of the format): whose is it, what does it hold, may this device take it in? */
export async function readOwnCopy(
  services: Services,
  me: Profile | undefined,
  archive: Archive,
): Promise<Result<OwnCopy, OwnCopyFailure>> {
  const parsed = aboutCopySchema.safeParse(archive.about);
  if (!parsed.success || parsed.data.person.id !== archive.room) return damaged;
  const { part, person } = parsed.data;
  const personId = person.id as PersonId;
  const documents = nameDocuments(archive, part);
  if (documents === undefined) return damaged;

  const here = await hereBefore(services, me);
  let [drafts, privatePoints] = [0, 0];
  let { name, purpose } = person;
  const mentorships: CopiedMentorship[] = [];
  for (const { named, update } of documents) {
    const document = scratch(update);
    try {
      if (!isWritable(document)) return failed({ kind: 'newer', version: writerVersion + 1 });
      if (named.kind === 'drafts') drafts = countDrafts(document as DraftsDocument);
      if (named.kind === 'personal') {
        const profile = readProfile(document as PersonalDocument);
        if (profile?.personId !== personId || profile.damaged.length > 0) return damaged;
        ({ name, purpose } = profile);
        privatePoints = countPrivatePoints(document as PersonalDocument);
      }
      if (named.kind === 'mentorship') {
        const { room } = named;
        const found = readCopiedMentorship(document as MentorshipDocument, room, personId);
        if (found === undefined) return damaged;
        const sessions = documents.filter(
          (other) => other.named.kind === 'session' && other.named.room === room,
        );
        mentorships.push({ ...found, sessions: sessions.length, isHere: here.rooms.has(room) });
        if (!(await isAlike(services, here, room, document as MentorshipDocument)))
          return failed({ kind: 'another-pair' });
      }
    } finally {
      document.destroy();
    }
  }
  if (!here.isUntouched && me !== undefined && me.personId !== personId)
    return failed({ kind: 'of-another-person', name, here: me.name });
  return ok({
    kind: 'own-copy',
    person: { personId, name, purpose },
    part,
    writtenAt: archive.writtenAt,
    makesHerePerson: here.isUntouched,
    mentorships,
    drafts,
    privatePoints,
    documents,
  });
}

/** Whether the mentorship in the file is the one on this device, where there is one that can be read. */
async function isAlike(
  { store }: Pick<Services, 'store'>,
  here: Here,
  room: RoomId,
  theirs: MentorshipDocument,
): Promise<boolean> {
  if (!here.rooms.has(room)) return true;
  const acquired = await store.acquire(documentNames.mentorship(room));
  if (!acquired.ok) return true;
  const ours = acquired.value.document as MentorshipDocument;
  // A crash in the first merge may have left it empty.
  const isSame = readMentorship(ours) === undefined || isSamePair(ours, theirs);
  acquired.value.release();
  return isSame;
}
