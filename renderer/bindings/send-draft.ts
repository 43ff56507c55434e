import type { DraftsDocument, MentorshipDocument } from '@/model/documents.ts';
import { discardDraft, type FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { sendFeedback } from '@/model/records/feedback.ts';
import type { Role } from '@/model/role.ts';
import type { Services } from './services.ts';

/**
 * Copies a draft into the mentorship, and takes it out of the drafts only when the copy is on disk: a crash in between
 * leaves both under one id, and sending again changes nothing. Answers whether it is sent.
 */
export async function sendDraft(
  { store, now }: Pick<Services, 'store' | 'now'>,
  documents: { readonly drafts: DraftsDocument; readonly mentorship: MentorshipDocument },
  draft: FeedbackDraft,
  from: Role,
): Promise<boolean> {
  const { id, title, parts } = draft;
  sendFeedback(documents.mentorship, { id, from, title: title.trim(), parts, now: now() });
  const state = await store.settled();
  if (state.kind === 'failed') return false;
  discardDraft(documents.drafts, id);
  return true;
}
