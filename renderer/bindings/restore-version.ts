import * as Y from 'yjs';
import { failed, ok, type Result } from '@/lib/result.ts';
import { recordAuthor } from '@/model/authors.ts';
import {
  documentNames,
  type DraftsDocument,
  type MentorshipDocument,
  type SessionDocument,
} from '@/model/documents.ts';
import type { FeedbackId, RoomId, SessionId } from '@/model/ids.ts';
import type { Change } from '@/model/provenance.ts';
import { userEdit } from '@/model/record.ts';
import { discardDraft, readDraft } from '@/model/records/feedback-draft.ts';
import { restoreDraft } from '@/model/restore-draft.ts';
import { restoreMentorship, restoreMentorshipPart, type MentorshipPart } from '@/model/restore-mentorship.ts';
import { restoreSession, restoreSessionPart, type SessionPart } from '@/model/restore-session.ts';
import type { Role } from '@/model/role.ts';
import { undoable, type UndoRoot } from '@/model/undo/undoable.ts';
import { begunHistory, lastStepOf } from './histories.ts';
import type { KeepVersionFailure } from './keep-versions.ts';
import { readVersion } from './read-version.ts';
import type { Services } from './services.ts';

/** Takes one restore back, and nothing that was written since. */
type UndoRestore = () => Promise<void>;

/** The way back from a restore, or why nothing was changed. */
export type Restored = Result<UndoRestore, KeepVersionFailure>;
type RestoreServices = Pick<Services, 'store' | 'versions' | 'now'>;

/** A document that may be set back to a version, or a part of it that may. */
interface Target<Document extends Y.Doc> {
  readonly name: string;
  /** Puts on record who writes, where that is kept; returns what stops it. */
  readonly record: (document: Document) => () => void;
  readonly roots: (document: Document) => readonly UndoRoot[];
  /** One own edit. */
  readonly restore: (document: Document, version: Document) => void;
  /** Sets it back to what it was before the restore; left out where that is a restore like any other. */
  readonly restoreBefore?: (document: Document, before: Document) => void;
}

/**
 * Sets a document, or part of it, back to a version. What it is now is kept as a version first; where that is not possible,
 * nothing is changed.
 */
async function restoreVersion<Document extends Y.Doc>(
  { store, versions }: RestoreServices,
  { name, record, roots, restore, restoreBefore = restore }: Target<Document>,
  version: Document,
): Promise<Restored> {
  const before = await versions.keep(name, 'before-restore');
  if (!before.ok) return before;
  const acquired = await store.acquire(name);
  if (!acquired.ok) return failed({ kind: 'document-not-saved' });
  const { release } = acquired.value;
  const document = acquired.value.document as Document;
  const stopRecording = record(document);
  const manager = new Y.UndoManager([...roots(document)], {
    trackedOrigins: new Set([userEdit]),
    captureTimeout: 0,
  });
  const history = begunHistory(document);
  // It is a step of its own, also right after something was typed in the same text.
  history?.manager.stopCapturing();
  const lastStep = history?.next('undo');
  restore(document, version);
  // From here on it remembers this one change alone.
  manager.trackedOrigins.clear();
  const takeStepBack = history?.next('undo') === lastStep ? undefined : lastStepOf(document);
  stopRecording();
  release();
  // A document that was closed and opened again meanwhile knows nothing of the manager.
  const setBack = async (opened: Document): Promise<void> => {
    const was = await readVersion(await versions.open(), before.value.id);
    if (was !== undefined) restoreBefore(opened, was as Document);
    was?.destroy();
  };
  return ok(async () => {
    const again = await store.acquire(name);
    if (!again.ok) return;
    if (again.value.document !== document) await setBack(again.value.document as Document);
    // Where it is the last step still, undo of the document takes it back, and can do it again.
    else if (takeStepBack?.() !== true) manager.undo();
    again.value.release();
    manager.destroy();
  });
}

/** Sets a session, or one part of it, back to a version. */
export function restoreSessionVersion(
  services: RestoreServices,
  session: { readonly room: RoomId; readonly id: SessionId; readonly myRole: Role },
  version: SessionDocument,
  part?: SessionPart,
): Promise<Restored> {
  const change = (): Change => ({ by: session.myRole, at: services.now() });
  return restoreVersion<SessionDocument>(
    services,
    {
      name: documentNames.session(session.room, session.id),
      record: (document) => recordAuthor(document, session.myRole),
      roots: undoable.session,
      restore: (document, from) =>
        part === undefined
          ? restoreSession(document, from, change())
          : restoreSessionPart(document, from, part, change()),
    },
    version,
  );
}

/** Sets the lists of a mentorship, or one record of them, back to a version. */
export function restoreMentorshipVersion(
  services: RestoreServices,
  mentorship: { readonly room: RoomId; readonly myRole: Role },
  version: MentorshipDocument,
  part?: MentorshipPart,
): Promise<Restored> {
  const change = (): Change => ({ by: mentorship.myRole, at: services.now() });
  return restoreVersion<MentorshipDocument>(
    services,
    {
      name: documentNames.mentorship(mentorship.room),
      record: (document) => recordAuthor(document, mentorship.myRole),
      roots: undoable.mentorship,
      restore: (document, from) =>
        part === undefined
          ? restoreMentorship(document, from, change())
          : restoreMentorshipPart(document, from, part, change()),
    },
    version,
  );
}

/** Sets one draft of feedback back to a version, or brings it back. */
export function restoreDraftVersion(
  services: RestoreServices,
  draft: { readonly room: RoomId; readonly id: FeedbackId },
  version: DraftsDocument,
): Promise<Restored> {
  return restoreVersion<DraftsDocument>(
    services,
    {
      name: documentNames.drafts,
      // Nobody else writes there.
      record: () => () => undefined,
      roots: undoable.drafts,
      restore: (document, from) => restoreDraft(document, from, draft.room, draft.id),
      restoreBefore: (document, before) =>
        readDraft(before, draft.id) === undefined
          ? discardDraft(document, draft.id)
          : restoreDraft(document, before, draft.room, draft.id),
    },
    version,
  );
}
