/**
 * The parts of written feedback, in the order they are written: Situation, Behaviour, Impact (the Center for Creative
 * Leadership's SBI), then a request and, if there is something, what to keep.
 */
export const feedbackFields = ['situation', 'behaviour', 'impact', 'request', 'keep'] as const;
export type FeedbackField = (typeof feedbackFields)[number];

/** All that is written in a draft: its heading, then its parts. */
export const draftTexts = ['title', ...feedbackFields] as const;
export type DraftText = (typeof draftTexts)[number];

/** The text of each part; an empty text is a part left out. */
export type FeedbackParts = Readonly<Record<FeedbackField, string>>;

/** The texts of one feedback, read field by field with the reader given. */
export function readParts(text: (field: FeedbackField) => string): FeedbackParts {
  return {
    situation: text('situation'),
    behaviour: text('behaviour'),
    impact: text('impact'),
    request: text('request'),
    keep: text('keep'),
  };
}

/** Whether nothing has been written in any part. */
export const isEmpty = (parts: FeedbackParts): boolean =>
  feedbackFields.every((field) => parts[field].trim() === '');
