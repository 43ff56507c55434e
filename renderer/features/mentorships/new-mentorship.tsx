import { useId, useRef, useState } from 'react';
import { createMentorship } from '@/bindings/begin-mentorship.ts';
import { useMe } from '@/bindings/me.ts';
import { useServices } from '@/bindings/services.ts';
import type { RoomId } from '@/model/ids.ts';
import { maximumNameLength } from '@/model/records/profile.ts';
import type { Role } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { RadioCards } from '@/ui/actions/radio-cards.tsx';
import { TextField } from '@/ui/actions/text-field.tsx';
import { strings } from './strings.ts';

export interface NewMentorshipProps {
  readonly onClose: () => void;
  readonly onBegun: (room: RoomId) => void;
}

/** Asks for the other person's name and who learns; the mentorship is on disk when it closes. */
export function NewMentorship({ onClose, onBegun }: NewMentorshipProps) {
  const services = useServices();
  const me = useMe();
  const [name, setName] = useState('');
  const [myRole, setMyRole] = useState<Role>(me.purpose === 'mentor' ? 'mentor' : 'learner');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const form = useId();

  const begin = async (): Promise<void> => {
    const partnerName = name.trim();
    if (partnerName === '') {
      setError(strings.otherPersonMissing);
      nameField.current?.focus();
      return;
    }
    setIsBusy(true);
    const begun = await createMentorship(services, me, { myRole, partnerName });
    if (begun.ok) onBegun(begun.value);
    else {
      setIsBusy(false);
      setError(strings.notSaved);
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.newMentorship}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notYet}
          </Button>
          <Button variant="primary" type="submit" form={form} isBusy={isBusy}>
            {strings.begin}
          </Button>
        </>
      }
    >
      <p className="text-ink-3">{strings.explanation}</p>
      <form
        id={form}
        className="mt-4 stack-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void begin();
        }}
      >
        <TextField
          ref={nameField}
          label={strings.otherPerson}
          value={name}
          onChange={setName}
          error={error}
          maxLength={maximumNameLength}
          autoComplete="off"
          spellCheck={false}
          autoFocus
        />
        <RadioCards
          label={strings.yourPart}
          value={myRole}
          onChange={setMyRole}
          cards={[
            { value: 'learner', ...strings.learner, marks: ['learner'] },
            { value: 'mentor', ...strings.mentor, marks: ['mentor'] },
          ]}
        />
      </form>
    </Dialog>
  );
}
