import * as Y from 'yjs';
import {
  documentNames,
  parseDocumentName,
  type MentorshipDocument,
  type NamedDocument,
} from '@/model/documents.ts';
import type { PersonId, RoomId } from '@/model/ids.ts';
import { readMentorship } from '@/model/records/mentorship.ts';
import { roleOf } from '@/model/records/participant.ts';
import { failed, ok, type Result } from '@/lib/result.ts';
import {
  maximumDocuments,
  maximumUnpackedBytes,
  type ArchivedDocument,
} from '@/persistence/archive/format.ts';
import { liveDocumentNames, readStoredState } from '@/persistence/stored-state.ts';
import type { Services } from '../services.ts';

/** How far it is: documents done, of how many. */
export interface CopyProgress {
  readonly done: number;
  readonly of: number;
}

export interface Gathered {
  readonly documents: readonly ArchivedDocument[];
  /** How many documents of this device could not be read, and are not among them. */
  readonly missing: number;
}

export type GatherFailure =
  | /** More than one file can hold. Nothing has been written. */ { readonly kind: 'too-large' }
  | { readonly kind: 'stopped' };

const opened = <Value>(state: Uint8Array, read: (document: Y.Doc) => Value): Value => {
  const document = new Y.Doc();
  try {
    Y.applyUpdate(document, state);
    return read(document);
  } finally {
    document.destroy();
  }
};

const isMine = (state: Uint8Array, me: PersonId): boolean =>
  opened(state, (document) => {
    const mentorship = document as MentorshipDocument;
    return readMentorship(mentorship) !== undefined && roleOf(mentorship, me) !== undefined;
  });

const roomOf = (document: NamedDocument): RoomId | undefined =>
  'room' in document ? document.room : undefined;

/**
 * Reads my documents, all or those of one mentorship, as they are on the disk and with what is not there yet. Opens none of
 * them: there may be thousands.
 */
export async function gatherDocuments(
  { store }: Pick<Services, 'store'>,
  me: PersonId,
  options: {
    readonly room: RoomId | undefined;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: CopyProgress) => void;
  },
): Promise<Result<Gathered, GatherFailure>> {
  const { room, signal, onProgress } = options;
  await store.settled();
  const unsaved = new Map((await store.unsaved()).map(({ name, update }) => [name, update]));
  const isWanted = (name: string): boolean => {
    const document = parseDocumentName(name);
    return document !== undefined && (room === undefined || roomOf(document) === room);
  };
  const stored = new Set((await liveDocumentNames()).filter(isWanted));
  const lost = (await store.losses()).filter((name) => isWanted(name) && !stored.has(name));
  if (stored.size > maximumDocuments) return failed({ kind: 'too-large' });

  let missing = lost.length;
  let bytes = 0;
  let done = 0;
  const read = async (name: string): Promise<ArchivedDocument | undefined> => {
    const state = await readStoredState(name);
    const waiting = unsaved.get(name);
    done += 1;
    onProgress({ done, of: stored.size });
    if (state === undefined) {
      missing += 1;
      return undefined;
    }
    const update = waiting === undefined ? state : Y.mergeUpdates([state, waiting]);
    bytes += update.byteLength;
    return { name, update };
  };

  const documents: ArchivedDocument[] = [];
  const mine = new Set<RoomId>();
  const shared = [...stored].toSorted((one, other) => Number(isSession(one)) - Number(isSession(other)));
  // Mentorships come before their sessions: an agenda without one belongs to nobody.
  for (const name of shared) {
    if (signal.aborted) return failed({ kind: 'stopped' });
    const named = parseDocumentName(name);
    if (named?.kind === 'session' && !mine.has(named.room)) {
      const isLost = stored.has(documentNames.mentorship(named.room));
      if (isLost) missing += 1;
      continue;
    }
    const document = await read(name);
    if (document === undefined) continue;
    if (bytes > maximumUnpackedBytes) return failed({ kind: 'too-large' });
    if (named?.kind === 'mentorship') {
      if (!isMine(document.update, me)) continue;
      mine.add(named.room);
    }
    documents.push(document);
  }
  return ok({ documents, missing });
}

const isSession = (name: string): boolean => parseDocumentName(name)?.kind === 'session';
