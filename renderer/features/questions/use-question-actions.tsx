import { useMemo, useState, type ReactNode } from 'react';
import { lastStepOf } from '@/bindings/histories.ts';
import { useServices } from '@/bindings/services.ts';
import type { PersonalDocument } from '@/model/documents.ts';
import type { OfferedQuestion } from '@/model/queries/question-bank.ts';
import { hide, showAgain } from '@/model/records/hidden.ts';
import {
  addQuestion,
  changeQuestion,
  removeQuestion,
  restoreQuestion,
  type Question,
  type QuestionContent,
} from '@/model/records/question.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { QuestionForm } from './question-form.tsx';
import { strings } from './strings.ts';

/** What can be done with the questions. */
export interface QuestionActions {
  /** Asks for a new one. */
  readonly write: () => void;
  /** Asks for other words: of mine in its place, of Waymark's in one of mine. */
  readonly change: (question: OfferedQuestion) => void;
  /** Takes mine off the list; hides Waymark's. */
  readonly remove: (question: OfferedQuestion) => void;
}

const empty: QuestionContent = { text: '', topic: 'each-other', asker: 'learner', phases: [] };

export function useQuestionActions(
  space: PersonalDocument,
  mine: readonly Question[],
): {
  readonly actions: QuestionActions;
  /** The form, while it asks. */
  readonly form: ReactNode;
} {
  const { now } = useServices();
  const [asked, setAsked] = useState<OfferedQuestion | 'new'>();
  const actions = useMemo((): QuestionActions => {
    const removed = (text: string, bringBack: () => void): void => {
      const undo = lastStepOf(space);
      showToast(text, {
        label: strings.undo,
        onChoose: () => {
          // The step itself, so that undo afterwards goes on before it; later, when something came after it, an edit.
          if (!undo()) bringBack();
        },
      });
    };
    return {
      write: () => setAsked('new'),
      change: setAsked,
      remove: ({ id, isMine }) => {
        if (isMine) {
          const question = id as Question['id'];
          removeQuestion(space, question, now());
          removed(strings.removedToast, () => restoreQuestion(space, question));
        } else {
          hide(space, 'question', id, now());
          removed(strings.hiddenToast, () => showAgain(space, 'question', id));
        }
      },
    };
  }, [space, now]);

  const close = (): void => setAsked(undefined);
  const save = (content: QuestionContent): void => {
    close();
    if (asked === 'new') addQuestion(space, { ...content, now: now() });
    else if (asked?.isMine === true) changeQuestion(space, asked.id as Question['id'], content);
    else if (asked !== undefined) addQuestion(space, { ...content, copyOf: asked.id, now: now() });
  };
  const takesPlace =
    asked !== undefined &&
    asked !== 'new' &&
    (!asked.isMine || mine.some(({ id, copyOf }) => id === asked.id && copyOf !== undefined));
  const title =
    asked === 'new' ? strings.newTitle : asked?.isMine === true ? strings.changeTitle : strings.rewordTitle;
  const form = asked !== undefined && (
    <QuestionForm
      title={title}
      detail={takesPlace ? strings.rewordDetail : strings.formDetail}
      begin={asked === 'new' ? empty : asked}
      onClose={close}
      onSave={save}
    />
  );
  return { actions, form };
}
