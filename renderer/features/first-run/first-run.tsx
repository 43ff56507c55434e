import { useRef, useState } from 'react';
import { maximumNameLength, type Purpose } from '@/model/records/profile.ts';
import { Button } from '@/ui/actions/button.tsx';
import { RadioCards } from '@/ui/actions/radio-cards.tsx';
import { TextField } from '@/ui/actions/text-field.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Wordmark } from '@/ui/frame/wordmark.tsx';
import { Icon } from '@/ui/icon.tsx';
import {
  ArrowRight,
  Footprints,
  HardDrive,
  History,
  MailOpen,
  RotateCcw,
  type IconShape,
} from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** What the person does next, once it is known who they are. */
export type FirstStep = 'start' | 'open-file';

export interface FirstRunProps {
  /** What was opened outside the app and is asked about right after. */
  readonly waiting: 'file' | 'link' | undefined;
  /** The folder in which backups were found. */
  readonly backups: string | undefined;
  /** The person says that they have used Waymark before. */
  readonly onRestore: () => void;
  /** The person has a file with everything of theirs. */
  readonly onBringBack: () => void;
  readonly onDone: (profile: { readonly name: string; readonly purpose: Purpose }, step: FirstStep) => void;
}

/** Asks who is here and as what; nothing else stands between a new person and their first page. */
export function FirstRun({ waiting, backups, onRestore, onBringBack, onDone }: FirstRunProps) {
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState<Purpose>();
  const [isAsked, setIsAsked] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const nameError = isAsked && name.trim() === '' ? strings.nameMissing : undefined;
  const purposeError = isAsked && purpose === undefined ? strings.purposeMissing : undefined;

  const go = (step: FirstStep): void => {
    setIsAsked(true);
    if (name.trim() === '') nameField.current?.focus();
    else if (purpose !== undefined) onDone({ name: name.trim(), purpose }, step);
  };

  return (
    <div className="flex min-h-full max-w-122 flex-col pt-16 pb-6">
      <Wordmark />
      <h1 className="title-open mt-7">{strings.promise}</h1>
      <p className="note mt-2.5 text-ink-2">{strings.explanation}</p>
      {waiting && (
        <Banner className="mt-5" icon={MailOpen}>
          {strings.waiting[waiting]}
        </Banner>
      )}
      {backups !== undefined && (
        <Banner
          className="mt-5"
          icon={History}
          actions={
            <Button variant="text" isSmall onClick={onRestore}>
              {strings.bringBack}
            </Button>
          }
        >
          {strings.backupsFound(backups)}
        </Banner>
      )}
      <form
        className="mt-7"
        onSubmit={(event) => {
          event.preventDefault();
          go('start');
        }}
      >
        <TextField
          ref={nameField}
          label={strings.name}
          value={name}
          onChange={setName}
          error={nameError}
          maxLength={maximumNameLength}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          isLarge
        />
        <RadioCards
          className="mt-4"
          label={strings.purpose}
          value={purpose}
          onChange={setPurpose}
          cards={[
            { value: 'learner', ...strings.learner, marks: ['learner'] },
            { value: 'mentor', ...strings.mentor, marks: ['mentor'] },
            { value: 'both', ...strings.both, marks: ['learner', 'mentor'] },
          ]}
        />
        {purposeError !== undefined && (
          <p role="alert" className="mt-1.5 text-meta text-stop">
            {purposeError}
          </p>
        )}
        <div className="mt-6 border-t border-line-2">
          <Step icon={Footprints} {...strings.start} type="submit" />
          <Step icon={MailOpen} {...strings.file} onClick={() => go('open-file')} />
          <Step icon={History} {...strings.before} onClick={onRestore} />
          <Step icon={RotateCcw} {...strings.ownCopy} onClick={onBringBack} />
        </div>
      </form>
      <p className="mt-auto flex items-center gap-2 pt-6 text-ink-3">
        <Icon of={HardDrive} />
        {strings.nothingLeft}
      </p>
    </div>
  );
}

interface StepProps {
  readonly icon: IconShape;
  readonly title: string;
  readonly detail: string;
  readonly type?: 'submit';
  readonly onClick?: () => void;
}

function Step({ icon, title, detail, type, onClick }: StepProps) {
  return (
    <button
      type={type ?? 'button'}
      onClick={onClick}
      className="flex w-full items-center gap-4 border-b border-line py-3 text-start hover:bg-hover"
    >
      <Icon of={icon} size={18} className="text-ink-2" />
      <span className="flex-1">
        <span className="block text-ui-lg font-[600]">{title}</span>
        <span className="block text-ink-3">{detail}</span>
      </span>
      <Icon of={ArrowRight} className="text-ink-2" />
    </button>
  );
}
