import type { DraftsDocument } from './documents.ts';
import type { FeedbackId, RoomId } from './ids.ts';
import { edit, recordIn } from './record.ts';
import { drafts, readDraft } from './records/feedback-draft.ts';
import { copyOfRecord, restoreFields } from './restore-record.ts';

/**
 * Makes a draft of feedback read as it did in a version, as one new change; one that was thrown away comes back. All drafts
 * of this device lie in one document: what is not a draft for the other person of this mentorship, then and now, is left
 * alone.
 */
export function restoreDraft(
  document: DraftsDocument,
  version: DraftsDocument,
  room: RoomId,
  id: FeedbackId,
): void {
  const [now, then] = [recordIn(drafts(document), id), recordIn(drafts(version), id)];
  if (then === undefined || readDraft(version, id)?.room !== room) return;
  if (now !== undefined && readDraft(document, id)?.room !== room) return;
  edit(document, () => {
    if (now === undefined) drafts(document).set(id, copyOfRecord(then));
    else restoreFields(now, then, () => false);
  });
}
