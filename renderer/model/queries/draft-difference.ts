import type { FeedbackId } from '../ids.ts';
import type { FeedbackDraft } from '../records/feedback-draft.ts';
import { draftTexts, isEmpty, type DraftText } from '../records/feedback-fields.ts';

/** The drafts for one mentorship as they were in a version. */
export interface DraftsThen {
  readonly version: string;
  /** When it was kept, milliseconds since 1970. */
  readonly at: number;
  readonly drafts: readonly FeedbackDraft[];
}

/** What a draft says in its heading or one of its parts. */
export const draftText = (draft: FeedbackDraft, text: DraftText): string =>
  text === 'title' ? draft.title : draft.parts[text];

/** The texts that read differently in two moments of a draft, in the order they are written. */
export const rewordedTexts = (
  before: FeedbackDraft | undefined,
  after: FeedbackDraft | undefined,
): readonly DraftText[] => {
  const words = (draft: FeedbackDraft | undefined, text: DraftText): string =>
    draft === undefined ? '' : draftText(draft, text);
  return draftTexts.filter((text) => words(before, text) !== words(after, text));
};

/** A version in which a draft reads otherwise than in the one before. */
export interface DraftVersion {
  readonly version: string;
  readonly draft: FeedbackDraft;
  readonly reworded: readonly DraftText[];
}

/** The versions of one draft among those of all drafts; both the newest first. */
export function versionsOfDraft(versions: readonly DraftsThen[], id: FeedbackId): readonly DraftVersion[] {
  const draftIn = (then: DraftsThen | undefined): FeedbackDraft | undefined =>
    then?.drafts.find((draft) => draft.id === id);
  return versions.flatMap((then, index) => {
    const draft = draftIn(then);
    if (draft === undefined) return [];
    const before = draftIn(versions[index + 1]);
    const reworded = rewordedTexts(before, draft);
    return before === undefined || reworded.length > 0 ? [{ version: then.version, draft, reworded }] : [];
  });
}

/** A draft that is only in versions, as it read last. */
export interface ThrownAwayDraft {
  readonly draft: FeedbackDraft;
  /** When it was last kept, milliseconds since 1970. */
  readonly at: number;
}

/**
 * The drafts that were thrown away, the one that was kept last first. Versions come the newest first; `isElsewhere` tells
 * of a draft that it is still there, or was sent. One that nothing had been written in is nothing to bring back.
 */
export function thrownAwayDrafts(
  versions: readonly DraftsThen[],
  isElsewhere: (id: FeedbackId) => boolean,
): readonly ThrownAwayDraft[] {
  const found = new Map<FeedbackId, ThrownAwayDraft>();
  for (const { at, drafts } of versions)
    for (const draft of drafts)
      if (!found.has(draft.id) && !isElsewhere(draft.id)) found.set(draft.id, { draft, at });
  return [...found.values()].filter(({ draft }) => draft.title.trim() !== '' || !isEmpty(draft.parts));
}
