import { documentNames, type DraftsDocument } from '@/model/documents.ts';
import type { FeedbackId, RoomId } from '@/model/ids.ts';
import { beginDraft } from '@/model/records/feedback-draft.ts';
import type { Services } from './services.ts';

/** Begins a draft of feedback for the other person of a mentorship; `undefined` where drafts cannot be opened. */
export async function beginDraftFor(
  { store, now }: Pick<Services, 'store' | 'now'>,
  room: RoomId,
): Promise<FeedbackId | undefined> {
  const acquired = await store.acquire(documentNames.drafts);
  if (!acquired.ok) return undefined;
  const { document, release } = acquired.value;
  const id = beginDraft(document as DraftsDocument, room, now());
  release();
  return id;
}
