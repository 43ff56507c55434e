import { useEffect, useRef, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { renameMe } from '@/bindings/rename-me.ts';
import { maximumNameLength, type Profile, type Purpose } from '@/model/records/profile.ts';
import { RadioGroup } from '@/ui/actions/radio-group.tsx';
import { TextField } from '@/ui/actions/text-field.tsx';
import { strings } from './strings.ts';

export interface MeSectionProps {
  readonly me: Profile;
  readonly onChange: (profile: { readonly name: string; readonly purpose: Purpose }) => void;
}

/** My name and what I am here for. A name is taken when the field is left, so that half a name goes nowhere. */
export function MeSection({ me, onChange }: MeSectionProps) {
  const services = useServices();
  const [name, setName] = useState(me.name);
  const lastTaken = useRef<string>(undefined);
  const isMissing = name.trim() === '';
  const take = (): void => {
    const next = name.trim();
    if (next === '' || next === lastTaken.current) return;
    lastTaken.current = next;
    if (next !== me.name) onChange({ name: next, purpose: me.purpose });
    // Also where the name is the same: a mentorship that could not be opened the last time gets it now.
    // What cannot be opened now has the old name until it is changed again.
    renameMe(services, me, next).catch(() => undefined);
  };
  // Whoever leaves by the keyboard leaves the field without a blur.
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => () => latest.current(), []);

  return (
    <>
      <TextField
        label={strings.name}
        className="max-w-90"
        value={name}
        onChange={setName}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
        error={isMissing ? strings.nameMissing : undefined}
        helper={strings.nameHelp}
        maxLength={maximumNameLength}
        autoComplete="off"
        spellCheck={false}
      />
      <RadioGroup
        label={strings.purpose}
        value={me.purpose}
        onChange={(purpose) => onChange({ name: me.name, purpose })}
        choices={[
          { value: 'learner', label: strings.learner },
          { value: 'mentor', label: strings.mentor },
          { value: 'both', label: strings.both },
        ]}
      />
    </>
  );
}
