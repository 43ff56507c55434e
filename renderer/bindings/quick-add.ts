import { recordAuthor } from '@/model/authors.ts';
import { documentNames, type PersonalDocument, type SessionDocument } from '@/model/documents.ts';
import type { PointId, RoomId, SessionId } from '@/model/ids.ts';
import { addPoints, removePoint } from '@/model/records/point.ts';
import { addPrivatePoint, removePrivatePoint } from '@/model/records/private-point.ts';
import type { Role } from '@/model/role.ts';
import type { Services } from './services.ts';

/** Where points go that are added from somewhere else. */
export interface QuickPlace {
  readonly room: RoomId;
  readonly myRole: Role;
  /** `undefined` for the inbox, which only I see. */
  readonly session: SessionId | undefined;
  readonly audience: 'both' | 'me';
}

/**
 * Adds points to an agenda that is not in front, or keeps them for myself; resolves when they are stored, or cannot be put there
 * now, which the status line says. Answers what takes them back, `undefined` where the agenda cannot be opened.
 */
export async function quickAdd(
  { store, now }: Pick<Services, 'store' | 'now'>,
  personal: PersonalDocument,
  { room, myRole, session, audience }: QuickPlace,
  titles: readonly string[],
): Promise<(() => void) | undefined> {
  if (session === undefined || audience === 'me') {
    const ids = titles.map((title) =>
      addPrivatePoint(personal, { room, ...(session !== undefined && { session }), title, now: now() }),
    );
    return () => {
      for (const id of ids) removePrivatePoint(personal, id, now());
    };
  }
  const write = async (
    run: (document: SessionDocument) => readonly PointId[],
  ): Promise<readonly PointId[] | undefined> => {
    const acquired = await store.acquire(documentNames.session(room, session));
    if (!acquired.ok) return undefined;
    const document = acquired.value.document as SessionDocument;
    const stopRecording = recordAuthor(document, myRole);
    const ids = run(document);
    await acquired.value.settled();
    stopRecording();
    acquired.value.release();
    return ids;
  };
  const ids = await write((document) =>
    addPoints(
      document,
      myRole,
      titles.map((title) => ({ title })),
    ),
  );
  if (ids === undefined) return undefined;
  return () => {
    void write((document) => {
      for (const id of ids) removePoint(document, id, now(), { by: myRole, at: now() });
      return ids;
    });
  };
}
