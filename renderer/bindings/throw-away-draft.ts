import { ok, type Result } from '@/lib/result.ts';
import { documentNames, type DraftsDocument } from '@/model/documents.ts';
import { discardDraft, type FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { isEmpty } from '@/model/records/feedback-fields.ts';
import type { KeepVersionFailure } from './keep-versions.ts';
import type { Services } from './services.ts';

/**
 * Throws a draft away. It is nowhere else: what it says is kept as a version first, from which it can be brought back for a
 * while. Where that is not possible, the draft stays.
 */
export async function throwAwayDraft(
  { versions }: Pick<Services, 'versions'>,
  document: DraftsDocument,
  { id, title, parts }: FeedbackDraft,
): Promise<Result<undefined, KeepVersionFailure>> {
  if (title.trim() !== '' || !isEmpty(parts)) {
    const kept = await versions.keep(documentNames.drafts, 'before-discard');
    if (!kept.ok) return kept;
  }
  discardDraft(document, id);
  return ok(undefined);
}
