import { memo } from 'react';
import type { OfferedQuestion } from '@/model/queries/question-bank.ts';
import { MenuButton } from '@/ui/actions/menu-button.tsx';
import { MarkedText } from '@/ui/commands/marked-text.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Lock, Pencil, Trash2, X } from '@/ui/icons.ts';
import { strings } from './strings.ts';
import type { QuestionActions } from './use-question-actions.tsx';

export interface QuestionRowProps {
  readonly question: OfferedQuestion;
  /** Positions of the letters that were typed. */
  readonly marks: readonly number[];
  /** It stands among those of other topics, and says its own. */
  readonly hasTopic: boolean;
  readonly isDamaged: boolean;
  readonly actions: QuestionActions;
}

/** A question, whose it is and when it helps, and what can be done with it. */
export const QuestionRow = memo(function QuestionRow(props: QuestionRowProps) {
  const { question, marks, hasTopic, isDamaged, actions } = props;
  const { text, topic, asker, phases, isMine } = question;
  return (
    <li className="question-row">
      <span className="min-w-0 flex-1">
        <span dir="auto" className="note block wrap-anywhere">
          <MarkedText text={text} marks={marks} />
        </span>
        <span className="meta flex flex-wrap items-center gap-x-3">
          {isMine && (
            <span className="flex items-center gap-1">
              <Icon of={Lock} size={12} />
              {strings.mine}
            </span>
          )}
          <span>{strings.askers[asker]}</span>
          {hasTopic && <span>{strings.topics[topic]}</span>}
          <span>{strings.inPhases(phases.map((phase) => strings.phases[phase]))}</span>
          {isDamaged && <span>{strings.damaged}</span>}
        </span>
      </span>
      <MenuButton
        isSmall
        label={strings.more(text)}
        groups={
          isMine
            ? [
                [
                  {
                    id: 'change',
                    label: strings.change,
                    icon: Pencil,
                    onChoose: () => actions.change(question),
                  },
                ],
                [
                  {
                    id: 'remove',
                    label: strings.remove,
                    icon: Trash2,
                    onChoose: () => actions.remove(question),
                  },
                ],
              ]
            : [
                [
                  {
                    id: 'reword',
                    label: strings.reword,
                    icon: Pencil,
                    onChoose: () => actions.change(question),
                  },
                ],
                [{ id: 'hide', label: strings.hide, icon: X, onChoose: () => actions.remove(question) }],
              ]
        }
      />
    </li>
  );
});
