import { useId, useRef, useState } from 'react';
import type { PointForAction } from '@/bindings/make-action.ts';
import type { NewAction } from '@/model/records/action.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { ActionLineField } from './action-line-field.tsx';
import type { People } from './read-line.ts';
import { spoken } from './action-acts.ts';
import { strings } from './strings.ts';
import { useActionLine } from './use-action-line.ts';

export interface MakeActionDialogProps {
  readonly from: PointForAction;
  readonly people: People;
  readonly onClose: () => void;
  readonly onMake: (action: NewAction) => void;
}

/** Makes something to do of a point: its words stand there already, and who and when are written behind them. */
export function MakeActionDialog({ from, people, onClose, onMake }: MakeActionDialogProps) {
  const line = useActionLine(from.title, people);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const id = useId();
  const { text, owner, due } = line.reading;
  const make = (): void => {
    setIsAsked(true);
    if (text === '') return;
    onMake({
      text,
      owner: owner?.value ?? people.myRole,
      session: from.session,
      point: from.point,
      ...(due && { dueOn: due.value }),
    });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.make}
      subject={from.title.trim() === '' ? undefined : strings.makeFrom(spoken({ text: from.title }))}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          <Button variant="primary" onClick={make}>
            {strings.makeIt}
          </Button>
        </>
      }
    >
      <label htmlFor={id} className="sec mb-1 block">
        {strings.makeWords}
      </label>
      <ActionLineField
        line={line}
        people={people}
        label={strings.makeWords}
        labelledBy={id}
        field={field}
        hasFocus
        className="field field-area said"
        error={isAsked && text === '' ? strings.makeMissing : undefined}
        hint={strings.addHint}
        onEnter={make}
      />
    </Dialog>
  );
}
