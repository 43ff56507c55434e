import { documentNames, type SessionDocument } from '@/model/documents.ts';
import { parseId, type PersonId, type RoomId, type SessionId } from '@/model/ids.ts';
import { allSessionIds } from '@/model/records/session.ts';
import { ok, type Result } from '@/lib/result.ts';
import type { DocumentHandle } from '@/persistence/document-store.ts';
import type { OpenFailure } from '@/persistence/open-document.ts';
import { holdMentorship, type MentorshipHandle } from './hold-mentorship.ts';
import type { Services } from './services.ts';

/** How documents are called inside a file: without the room, which the file names once. */
export const fileNames = {
  mentorship: 'mentorship',
  session: (id: SessionId): string => `session/${id}`,
} as const;

/** The session a document in a file belongs to, `undefined` for any other name. */
export const sessionInFile = (name: string): SessionId | undefined =>
  name.startsWith('session/') ? parseId<SessionId>(name.slice('session/'.length)) : undefined;

/** All documents of one room, open at the same time. */
export interface RoomDocuments {
  readonly mentorship: MentorshipHandle;
  readonly agendas: ReadonlyMap<SessionId, DocumentHandle & { readonly document: SessionDocument }>;
  readonly release: () => void;
}

/** Opens the mentorship, every agenda its index names, and those asked for besides. */
export async function holdRoom(
  services: Services,
  room: RoomId,
  me: PersonId,
  besides: readonly SessionId[] = [],
): Promise<Result<RoomDocuments, OpenFailure>> {
  const mentorship = await holdMentorship(services, room, me);
  if (!mentorship.ok) return mentorship;
  const agendas = new Map<SessionId, DocumentHandle & { readonly document: SessionDocument }>();
  const release = (): void => {
    mentorship.value.release();
    for (const agenda of agendas.values()) agenda.release();
  };
  for (const id of new Set([...allSessionIds(mentorship.value.document), ...besides])) {
    const agenda = await services.store.acquire(documentNames.session(room, id));
    if (!agenda.ok) {
      release();
      return agenda;
    }
    agendas.set(id, { ...agenda.value, document: agenda.value.document as SessionDocument });
  }
  return ok({ mentorship: mentorship.value, agendas, release });
}
