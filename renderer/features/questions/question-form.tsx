import { useId, useRef, useState } from 'react';
import { phases } from '@/model/records/mentorship.ts';
import {
  askers,
  maximumQuestionLength,
  questionTopics,
  type Asker,
  type QuestionContent,
  type QuestionTopic,
} from '@/model/records/question.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Checkbox } from '@/ui/actions/checkbox.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { TextArea } from '@/ui/actions/text-area.tsx';
import { AudienceBadge } from '@/ui/people/audience-badge.tsx';
import { strings } from './strings.ts';

export interface QuestionFormProps {
  readonly title: string;
  /** What it means to save it. */
  readonly detail: string;
  readonly begin: QuestionContent;
  readonly onClose: () => void;
  readonly onSave: (question: QuestionContent) => void;
}

/** Asks for a question's words, its topic, whose it is and when it helps. */
export function QuestionForm({ title, detail, begin, onClose, onSave }: QuestionFormProps) {
  const [question, setQuestion] = useState(begin);
  const [isAsked, setIsAsked] = useState(false);
  const textField = useRef<HTMLTextAreaElement>(null);
  const form = useId();
  const change = (changed: Partial<QuestionContent>): void => setQuestion({ ...question, ...changed });
  const save = (): void => {
    setIsAsked(true);
    const text = question.text.trim();
    if (text === '') textField.current?.focus();
    else onSave({ ...question, text });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          <Button variant="primary" type="submit" form={form}>
            {strings.save}
          </Button>
        </>
      }
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-3">
        <AudienceBadge audience="only-me" />
        {detail}
      </p>
      <form
        id={form}
        className="mt-4 stack-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextArea
          ref={textField}
          label={strings.text}
          helper={strings.textHelper}
          error={isAsked && question.text.trim() === '' ? strings.textMissing : undefined}
          rows={2}
          value={question.text}
          onChange={(text) => change({ text: text.replaceAll('\n', ' ') })}
          onKeyDown={(event) => {
            // One line of words: Enter is done with them.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            save();
          }}
          maxLength={maximumQuestionLength}
          autoFocus
        />
        <div className="grid grid-cols-2 gap-3">
          <SelectField
            label={strings.topic}
            value={question.topic}
            onChange={(topic) => change({ topic: topic as QuestionTopic })}
            options={questionTopics.map((topic) => ({ value: topic, label: strings.topics[topic] }))}
          />
          <SelectField
            label={strings.asker}
            value={question.asker}
            onChange={(asker) => change({ asker: asker as Asker })}
            options={askers.map((asker) => ({ value: asker, label: strings.askers[asker] }))}
          />
        </div>
        <fieldset>
          <legend className="sec mb-1">{strings.phasesOf}</legend>
          <div className="flex flex-wrap gap-x-5 gap-y-1">
            {phases.map((phase) => (
              <Checkbox
                key={phase}
                isChecked={question.phases.includes(phase)}
                onChange={(isChecked) =>
                  change({
                    phases: phases.filter((each) =>
                      each === phase ? isChecked : question.phases.includes(each),
                    ),
                  })
                }
              >
                {strings.phases[phase]}
              </Checkbox>
            ))}
          </div>
          <p className="meta mt-1">{strings.phasesHelper}</p>
        </fieldset>
      </form>
    </Dialog>
  );
}
