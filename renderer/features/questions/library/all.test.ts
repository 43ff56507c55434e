import { describe, expect, it } from 'vitest';
import { phases } from '@/model/records/mentorship.ts';
import { askers, questionTopics } from '@/model/records/question.ts';
import { contentNameSchema } from '@/model/records/template.ts';
import { libraryQuestions } from './all.ts';

/** At most so many characters: one breath, and one line of a list. */
const longest = 140;

/** Words that say nothing about what a question is after. */
const empty = new Set(
  `a an and are as at be been before by could did do does for from had has have how i if in is it its me my not of on
  or our so that the their them they this to us was we what when where which who whom whose will with would you your`
    .trim()
    .split(/\s+/u),
);
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[a-z’]+/gu) ?? []).filter((word) => !empty.has(word)));

/** How much of their words two questions share, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, new Set([...a, ...b]).size);
}

describe('the questions that come with Waymark', () => {
  it('are at least twelve for each of twelve topics', () => {
    expect(questionTopics).toHaveLength(12);
    for (const topic of questionTopics)
      expect(
        libraryQuestions.filter((question) => question.topic === topic).length,
        `topic ${topic}`,
      ).toBeGreaterThanOrEqual(12);
    expect(libraryQuestions.length).toBeGreaterThanOrEqual(144);
  });

  it('each have a name that can be kept, and words of their own', () => {
    for (const { id } of libraryQuestions)
      expect(contentNameSchema.safeParse(id).success, `question ${id}`).toBe(true);
    for (const key of ['id', 'text'] as const)
      expect(new Set(libraryQuestions.map((question) => question[key].toLowerCase())).size).toBe(
        libraryQuestions.length,
      );
  });

  it('do not ask the same thing in nearly the same words', () => {
    const alike = libraryQuestions.flatMap((one, index) =>
      libraryQuestions
        .slice(index + 1)
        .filter((other) => likeness(one.text, other.text) >= 0.5)
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(alike).toEqual([]);
  });

  it.each(libraryQuestions)('$text', ({ text }) => {
    expect(text.length).toBeLessThanOrEqual(longest);
    expect(text).toMatch(/^[A-Z].*[^\s?]\?$/u);
    expect(text.match(/\?/gu)).toHaveLength(1);
    // Straight quotes are a machine’s.
    expect(text).not.toMatch(/['"]/u);
    // Open: nobody gets away with yes or no.
    expect(text).not.toMatch(
      /^(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|will|would)\b/iu,
    );
    expect(text).toMatch(/\b(?:what|which|who|whom|whose|how|when|where|why)\b/iu);
  });

  it('help in every phase, and every topic has some for each person to ask', () => {
    for (const { id, phases: helpsIn } of libraryQuestions) {
      expect(helpsIn.length, `question ${id}`).toBeGreaterThan(0);
      expect(new Set(helpsIn).size, `question ${id}`).toBe(helpsIn.length);
      // In the order of the way, as lists show them.
      expect(helpsIn, `question ${id}`).toEqual(phases.filter((phase) => helpsIn.includes(phase)));
    }
    for (const phase of phases)
      expect(
        libraryQuestions.filter((question) => question.phases.includes(phase)).length,
        `phase ${phase}`,
      ).toBeGreaterThanOrEqual(20);
    for (const topic of questionTopics)
      for (const asker of askers)
        expect(
          libraryQuestions.some((question) => question.topic === topic && question.asker === asker),
          `${topic}, ${asker}`,
        ).toBe(true);
  });
});
