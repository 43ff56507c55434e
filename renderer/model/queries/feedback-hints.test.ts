import { describe, expect, it } from 'vitest';
import type { FeedbackParts } from '../records/feedback-fields.ts';
import { feedbackHints } from './feedback-hints.ts';

const empty: FeedbackParts = { situation: '', behaviour: '', impact: '', request: '', keep: '' };
const open = (parts: Partial<FeedbackParts>): readonly string[] =>
  feedbackHints({ ...empty, ...parts })
    .filter((hint) => !hint.isMet)
    .map((hint) => hint.id);

describe('the hints about a draft', () => {
  it('ask everything of an empty one', () => {
    expect(open({})).toEqual(['moment', 'behaviour', 'impact', 'request', 'aloud']);
  });

  it('ask only whether you would say it aloud, once the rest is answered', () => {
    const parts = {
      situation: 'The review on Thursday 5 March.',
      behaviour: 'You answered before I had begun.',
      impact: 'I went quiet.',
      request: 'Wait ten seconds.',
    };
    expect(open(parts)).toEqual(['aloud']);
  });

  it.each([
    ['You always turned to me', 'always'],
    ['You NEVER ask', 'NEVER'],
  ])('name the habitual word in “%s”', (behaviour, word) => {
    expect(feedbackHints({ ...empty, behaviour })).toContainEqual({ id: 'habit', isMet: false, word });
  });

  it('do not find a habit inside another word', () => {
    expect(open({ behaviour: 'You asked about the Nevertown hallways' })).not.toContain('habit');
  });

  it('ask about guessed motives and about an impact that is somebody else’s', () => {
    expect(open({ behaviour: 'You did it on purpose' })).toContain('behaviour');
    expect(open({ impact: 'People felt ignored.' })).toContain('impact');
    expect(open({ impact: 'My week was lighter.' })).not.toContain('impact');
  });
});
