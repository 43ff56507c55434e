import { idleChoices, type IdleMinutes } from '@/platform/desktop.ts';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { strings } from './strings.ts';

export interface IdleFieldProps {
  readonly value: IdleMinutes;
  readonly onChange: (minutes: IdleMinutes) => void;
  readonly error?: string | undefined;
}

/** How long a person may be away before the lock closes. */
export function IdleField({ value, onChange, error }: IdleFieldProps) {
  return (
    <SelectField
      label={strings.idle}
      className="max-w-60"
      value={String(value)}
      error={error}
      onChange={(chosen) => {
        const minutes = idleChoices.find((choice) => String(choice) === chosen);
        if (minutes !== undefined) onChange(minutes);
      }}
      options={idleChoices.map((minutes) => ({ value: String(minutes), label: strings.idleChoice(minutes) }))}
    />
  );
}
