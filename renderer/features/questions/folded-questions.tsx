import { Button } from '@/ui/actions/button.tsx';
import { strings } from './strings.ts';

export interface FoldedQuestionsProps {
  readonly title: string;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly onBringBack: (id: string) => void;
}

/** Questions that are out of the way, folded, each with the way back. */
export function FoldedQuestions({ title, questions, onBringBack }: FoldedQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <details className="mt-8">
      <summary className="sec cursor-pointer">
        {title} <span className="num font-[430]">{questions.length}</span>
      </summary>
      <ul className="mt-1">
        {questions.map(({ id, text }) => (
          <li key={id} className="question-row">
            <span dir="auto" className="note min-w-0 flex-1 wrap-anywhere">
              {text}
            </span>
            <Button
              variant="text"
              isSmall
              aria-label={strings.bringBackThis(text)}
              onClick={() => onBringBack(id)}
            >
              {strings.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
