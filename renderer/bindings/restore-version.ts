import * as Y from 'yjs';
import { failed, ok, type Result } from '@/lib/result.ts';
import { recordAuthor } from '@/model/authors.ts';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import type { RoomId, SessionId } from '@/model/ids.ts';
import { userEdit } from '@/model/record.ts';
import { points } from '@/model/records/point.ts';
import { restoreOnePoint, restoreSession } from '@/model/restore-session.ts';
import type { Role } from '@/model/role.ts';
import type { KeepVersionFailure } from './keep-versions.ts';
import { readVersion } from './read-version.ts';
import type { Services } from './services.ts';

/** Takes one restore back, and nothing that was written since. */
export type UndoRestore = () => Promise<void>;

/**
 * Sets a session, or one point of it, back to a version. What it is now is kept as a version first; where that is not
 * possible, nothing is changed.
 */
export async function restoreVersion(
  services: Pick<Services, 'store' | 'versions' | 'now'>,
  session: { readonly room: RoomId; readonly id: SessionId; readonly myRole: Role },
  version: SessionDocument,
  point?: string,
): Promise<Result<UndoRestore, KeepVersionFailure>> {
  const { store, versions, now } = services;
  const name = documentNames.session(session.room, session.id);
  const before = await versions.keep(name, 'before-restore');
  if (!before.ok) return before;
  const acquired = await store.acquire(name);
  if (!acquired.ok) return failed({ kind: 'document-not-saved' });
  const { release } = acquired.value;
  const document = acquired.value.document as SessionDocument;
  const stopRecording = recordAuthor(document, session.myRole);
  const manager = new Y.UndoManager([points(document), document.getXmlFragment('notes')], {
    trackedOrigins: new Set([userEdit]),
    captureTimeout: 0,
  });
  if (point === undefined) restoreSession(document, version, now());
  else restoreOnePoint(document, version, point);
  // From here on it remembers this one change alone.
  manager.trackedOrigins.clear();
  stopRecording();
  release();
  // A document that was closed and opened again meanwhile knows nothing of the manager.
  const restoreBefore = async (opened: SessionDocument): Promise<void> => {
    const was = await readVersion(await versions.open(), before.value.id);
    if (was !== undefined) restoreSession(opened, was as SessionDocument, now());
    was?.destroy();
  };
  return ok(async () => {
    const again = await store.acquire(name);
    if (!again.ok) return;
    if (again.value.document === document) manager.undo();
    else await restoreBefore(again.value.document as SessionDocument);
    again.value.release();
    manager.destroy();
  });
}
