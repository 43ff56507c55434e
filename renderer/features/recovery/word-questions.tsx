import { useState } from 'react';
import { TextField } from '@/ui/actions/text-field.tsx';
import { strings } from './strings.ts';

/** As many as show that the words are there, and in their order. */
const asked = 3;

/** Places in the phrase by chance, in their order. */
function drawPositions(count: number): readonly number[] {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(asked, count))
    drawn.add((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % count);
  return [...drawn].toSorted((a, b) => a - b);
}

const tidy = (word: string): string => word.trim().toLowerCase();

export interface WordQuestionsProps {
  readonly id: string;
  readonly words: readonly string[];
  readonly onRight: () => void;
}

/** Asks for three words of the phrase. */
export function WordQuestions({ id, words, onRight }: WordQuestionsProps) {
  const [positions] = useState(() => drawPositions(words.length));
  const [answers, setAnswers] = useState<Readonly<Record<number, string>>>({});
  const [isAsked, setIsAsked] = useState(false);
  const isRight = (position: number): boolean => tidy(answers[position] ?? '') === words[position];
  return (
    <form
      id={id}
      autoComplete="off"
      className="mt-4 flex flex-wrap gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (positions.every(isRight)) {
          onRight();
          return;
        }
        const wrong = positions.findIndex((position) => !isRight(position));
        event.currentTarget.querySelectorAll('input')[wrong]?.focus();
      }}
    >
      {positions.map((position, index) => (
        <TextField
          key={position}
          className="min-w-36 flex-1"
          label={strings.wordNumber(position)}
          value={answers[position] ?? ''}
          onChange={(word) => setAnswers({ ...answers, [position]: word })}
          error={isAsked && !isRight(position) ? strings.wrongWord(position) : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus={index === 0}
          maxLength={20}
        />
      ))}
    </form>
  );
}
