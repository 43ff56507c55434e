import { recordAuthor } from '@/model/authors.ts';
import { documentNames, type PersonalDocument, type SessionDocument } from '@/model/documents.ts';
import type { PointId, RoomId, SessionId } from '@/model/ids.ts';
import { sharePrivatePoint } from '@/model/records/copied-point.ts';
import { notePrivatePointShared } from '@/model/records/private-point.ts';
import type { Role } from '@/model/role.ts';
import type { Services } from './services.ts';

/**
 * Puts a copy of a private point on a session's agenda: from then on both can read it. The private one is noted as shared only
 * when the copy is stored: a crash in between, or a disk that refuses it, leaves both, and sharing again makes no second copy.
 * Answers whether it is there.
 */
export async function shareOnAgenda(
  { store }: Pick<Services, 'store'>,
  personal: PersonalDocument,
  id: PointId,
  to: { readonly room: RoomId; readonly session: SessionId; readonly myRole: Role },
): Promise<boolean> {
  const acquired = await store.acquire(documentNames.session(to.room, to.session));
  if (!acquired.ok) return false;
  const document = acquired.value.document as SessionDocument;
  const stopRecording = recordAuthor(document, to.myRole);
  sharePrivatePoint(personal, id, document, to.myRole);
  if ((await acquired.value.settled()).kind === 'saved') notePrivatePointShared(personal, id, to.session);
  stopRecording();
  acquired.value.release();
  return true;
}
