import { recordAuthor } from '@/model/authors.ts';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import type { RoomId, SessionId } from '@/model/ids.ts';
import type { NewTemplatePoint } from '@/model/records/template-point.ts';
import type { Role } from '@/model/role.ts';
import { putOnAgenda } from '@/model/template-agenda.ts';
import { undoable } from '@/model/undo/undoable.ts';
import { historyOf } from './histories.ts';
import type { Services } from './services.ts';

/**
 * Puts a template's points on the agendas of sessions that were just booked. By the time this resolves they are on disk, or
 * the status line says that they cannot be saved. On each agenda it is one step that undo takes back. Answers the sessions
 * whose agenda could not be opened.
 */
export async function putTemplate(
  { store }: Pick<Services, 'store'>,
  room: RoomId,
  sessions: readonly SessionId[],
  myRole: Role,
  points: readonly NewTemplatePoint[],
): Promise<readonly SessionId[]> {
  const notPut: SessionId[] = [];
  for (const session of sessions) {
    const acquired = await store.acquire(documentNames.session(room, session));
    if (!acquired.ok) {
      notPut.push(session);
      continue;
    }
    const { settled, release } = acquired.value;
    const document = acquired.value.document as SessionDocument;
    const stopRecording = recordAuthor(document, myRole);
    // Begun before the points are there, or undo would not know of them.
    historyOf(document, undoable.session);
    putOnAgenda(document, myRole, points);
    await settled();
    stopRecording();
    release();
  }
  return notPut;
}
