import { documentNames, type DraftsDocument, type MentorshipDocument } from '@/model/documents.ts';
import type { RoomId } from '@/model/ids.ts';
import { discardDraft, readDrafts, type FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { isSent, sendFeedback } from '@/model/records/feedback.ts';
import type { Role } from '@/model/role.ts';
import type { Services } from './services.ts';

/** The drafts of a mentorship and the mentorship they are for, both open. */
export interface FeedbackDocuments {
  readonly room: RoomId;
  readonly drafts: DraftsDocument;
  readonly mentorship: MentorshipDocument;
}

/** The origin of taking away what was sent: undo would make a draft of it again. */
const sentOrigin = { origin: 'sent' } as const;

/**
 * Copies a draft into the mentorship, and takes it out of the drafts only when the copy is on disk: a crash in between
 * leaves both under one id, and sending again changes nothing. Answers whether the copy is on disk; where it is not, it
 * is still sent, in memory, and stored as soon as that is possible.
 */
export async function sendDraft(
  services: Pick<Services, 'store' | 'now'>,
  documents: FeedbackDocuments,
  draft: FeedbackDraft,
  from: Role,
): Promise<boolean> {
  const { id, title, parts } = draft;
  sendFeedback(documents.mentorship, { id, from, title: title.trim(), parts, now: services.now() });
  return clearSentDrafts(services, documents);
}

/** Takes away the drafts that were sent, once what was sent is on disk. Answers whether it is. */
export async function clearSentDrafts(
  { store }: Pick<Services, 'store'>,
  { room, drafts, mentorship }: FeedbackDocuments,
): Promise<boolean> {
  const acquired = await store.acquire(documentNames.mentorship(room));
  if (!acquired.ok) return false;
  const state = await acquired.value.settled();
  acquired.value.release();
  if (state.kind === 'failed') return false;
  drafts.transact(() => {
    for (const { id } of readDrafts(drafts, room)) if (isSent(mentorship, id)) discardDraft(drafts, id);
  }, sentOrigin);
  return true;
}
