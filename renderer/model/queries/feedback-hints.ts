import type { FeedbackParts } from '../records/feedback-fields.ts';

/** A question to the writer about a draft. It never stops anything: the writer decides. */
export interface FeedbackHint {
  readonly id: 'moment' | 'behaviour' | 'habit' | 'impact' | 'request' | 'aloud';
  /** Nothing to ask: the text already answers. */
  readonly isMet: boolean;
  /** The word that the question is about. */
  readonly word?: string;
}

// Words that make one moment sound like a habit, or a person sound like a kind of person.
const habitual = /\b(always|never|every time|constantly|typical(?:ly)?|everyone|nobody)\b/iu;
const motives = /\b(because you|you wanted|you don[’']t care|you meant|on purpose)\b/iu;
const ownVoice = /\b(?:I|[Mm](?:e|y|ine)|[Ww]e|[Uu]s|[Oo]urs?)\b/u;

/**
 * What a careful reader would ask about a draft: one moment, what was seen rather than guessed, no "always", an impact
 * that is the writer's own, one request. (Situation, Behaviour, Impact: Center for Creative Leadership.)
 */
export function feedbackHints(parts: FeedbackParts): readonly FeedbackHint[] {
  const behaviour = parts.behaviour.trim();
  const habit = habitual.exec(`${parts.situation} ${behaviour}`)?.[0];
  return [
    { id: 'moment', isMet: parts.situation.trim() !== '' },
    { id: 'behaviour', isMet: behaviour !== '' && !motives.test(behaviour) },
    ...(habit === undefined ? [] : [{ id: 'habit', isMet: false, word: habit } as const]),
    { id: 'impact', isMet: ownVoice.test(parts.impact) },
    { id: 'request', isMet: parts.request.trim() !== '' },
    // No text can answer this one.
    { id: 'aloud', isMet: false },
  ];
}
