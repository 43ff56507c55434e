import { useId, useRef, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import type { PersonalDocument, SessionDocument } from '@/model/documents.ts';
import type { TemplateId } from '@/model/ids.ts';
import { makeTemplate, maximumTemplateNameLength } from '@/model/records/template.ts';
import { agendaAsTemplate } from '@/model/template-agenda.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Checkbox } from '@/ui/actions/checkbox.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { TextField } from '@/ui/actions/text-field.tsx';
import { AudienceBadge } from '@/ui/people/audience-badge.tsx';
import { strings } from './strings.ts';

export interface KeepAgendaDialogProps {
  readonly space: PersonalDocument;
  readonly agenda: SessionDocument;
  /** What the session is about: the name to begin with. */
  readonly topic: string;
  readonly onClose: () => void;
  readonly onKept: (template: TemplateId, name: string) => void;
}

/** Keeps the agenda in front as a template of mine, without its notes unless they are asked for. */
export function KeepAgendaDialog({ space, agenda, topic, onClose, onKept }: KeepAgendaDialogProps) {
  const { now } = useServices();
  const [name, setName] = useState(topic.slice(0, maximumTemplateNameLength));
  const [withNotes, setWithNotes] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const form = useId();
  const points = agendaAsTemplate(agenda, withNotes);
  const keep = (): void => {
    setIsAsked(true);
    const words = name.trim();
    if (points.length === 0) return;
    if (words === '') {
      nameField.current?.focus();
      return;
    }
    onKept(makeTemplate(space, { name: words, points, now: now() }), words);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.keep}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          {points.length > 0 && (
            <Button variant="primary" type="submit" form={form}>
              {strings.keepNow}
            </Button>
          )}
        </>
      }
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-3">
        <AudienceBadge audience="only-me" />
        {strings.keepDetail}
      </p>
      <form
        id={form}
        className="mt-4 stack-4"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField
          ref={nameField}
          label={strings.name}
          value={name}
          onChange={setName}
          helper={points.length > 0 && strings.keepHolds(points.length)}
          error={isAsked && name.trim() === '' ? strings.nameMissing : undefined}
          maxLength={maximumTemplateNameLength}
          autoComplete="off"
          autoFocus
        />
        {points.length === 0 && <p className="text-stop">{strings.nothingToKeep}</p>}
        <Checkbox isChecked={withNotes} onChange={setWithNotes}>
          {strings.keepWithNotes}
        </Checkbox>
      </form>
    </Dialog>
  );
}
