import { useId, useRef, useState } from 'react';
import { usePair, type OpenMentorship, type Pair } from '@/bindings/use-mentorship.ts';
import { useMentorshipRecord } from '@/bindings/use-records.ts';
import { maximumLabelLength } from '@/model/records/mentorship-entry.ts';
import { phases, type Phase } from '@/model/records/mentorship.ts';
import { maximumNameLength } from '@/model/records/profile.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { RadioGroup } from '@/ui/actions/radio-group.tsx';
import { TextField } from '@/ui/actions/text-field.tsx';
import { Archive } from '@/ui/icons.ts';
import { AudienceBadge } from '@/ui/people/audience-badge.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './strings.ts';

/** What was changed of a mentorship; what was not is missing. */
export interface MentorshipChanges {
  /** Of the other person, while they have not taken their place. */
  readonly partnerName?: string;
  /** Only for me. */
  readonly label?: string;
  readonly phase?: Phase;
}

export interface AboutMentorshipProps {
  readonly mentorship: OpenMentorship;
  /** What I call it; may be empty. */
  readonly label: string;
  readonly isArchived: boolean;
  readonly phaseWords: Readonly<Record<Phase, { readonly name: string; readonly detail: string }>>;
  readonly onClose: () => void;
  readonly onSave: (changes: MentorshipChanges) => void;
  /** Puts it away, or back among the others. */
  readonly onArchive: () => void;
}

/** What a mentorship is called, where the two are on their way, and whether it is still in the way. */
export function AboutMentorship(props: AboutMentorshipProps) {
  const pair = usePair(props.mentorship.document);
  const about = useMentorshipRecord(props.mentorship.document);
  if (pair === undefined || about === undefined) return null;
  return <Form {...props} pair={pair} phaseNow={about.phase} />;
}

interface FormProps extends AboutMentorshipProps {
  readonly pair: Pair;
  readonly phaseNow: Phase;
}

function Form(props: FormProps) {
  const { mentorship, pair, phaseNow, phaseWords, isArchived, onClose, onSave, onArchive } = props;
  const [name, setName] = useState(pair.partnerName);
  const [label, setLabel] = useState(props.label);
  // What the other person sets meanwhile stays, unless it is chosen here.
  const [phase, setPhase] = useState<Phase>();
  const [isAsked, setIsAsked] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const form = useId();
  const isNamed = !pair.isPlaceTaken && mentorship.writable;
  const isNameMissing = isNamed && name.trim() === '';

  const submit = (): void => {
    setIsAsked(true);
    if (isNameMissing) {
      nameField.current?.focus();
      return;
    }
    onSave({
      ...(isNamed && name.trim() !== pair.partnerName && { partnerName: name.trim() }),
      ...(label.trim() !== props.label && { label: label.trim() }),
      ...(phase !== undefined && phase !== phaseNow && { phase }),
    });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.about}
      actions={
        <>
          <Button variant="text" icon={Archive} className="me-auto" onClick={onArchive}>
            {isArchived ? strings.unarchive : strings.archive}
          </Button>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          <Button variant="primary" type="submit" form={form}>
            {strings.save}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="stack-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {isNamed ? (
          <TextField
            ref={nameField}
            label={strings.otherPerson}
            value={name}
            onChange={setName}
            helper={strings.untilTaken}
            error={isAsked && isNameMissing ? strings.otherPersonMissing : undefined}
            maxLength={maximumNameLength}
            autoComplete="off"
            spellCheck={false}
          />
        ) : (
          <div>
            <p className="sec">{strings.otherPerson}</p>
            <p className="mt-1 flex items-center gap-2.5">
              <Avatar name={pair.partnerName} author={pair.partnerRole} isDecorative />
              <span className="min-w-0 wrap-anywhere">{pair.partnerName}</span>
            </p>
            <p className="meta mt-1">{pair.isPlaceTaken ? strings.nameIsTheirs : strings.newerWrote}</p>
          </div>
        )}
        <TextField
          label={strings.label}
          value={label}
          onChange={setLabel}
          placeholder={pair.partnerName}
          helper={
            <span className="flex flex-wrap items-center gap-2">
              <AudienceBadge audience="only-me" />
              {strings.labelHelp}
            </span>
          }
          maxLength={maximumLabelLength}
          autoComplete="off"
        />
        {mentorship.writable ? (
          <div>
            <RadioGroup
              label={strings.phase}
              isStacked
              choices={phases.map((value) => ({
                value,
                label: (
                  <span>
                    {phaseWords[value].name} <span className="text-ink-3">{phaseWords[value].detail}</span>
                  </span>
                ),
              }))}
              value={phase ?? phaseNow}
              onChange={setPhase}
            />
            <p className="meta mt-1.5 flex flex-wrap items-center gap-2">
              <AudienceBadge audience="both-of-us" {...pair.names} />
              {strings.phaseHelp}
            </p>
          </div>
        ) : (
          <div>
            <p className="sec">{strings.phase}</p>
            <p className="mt-1">{phaseWords[phaseNow].name}</p>
          </div>
        )}
        <p className="meta">{isArchived ? strings.archivedHelp : strings.archiveHelp(pair.partner)}</p>
      </form>
    </Dialog>
  );
}
