import { FieldShell } from './field-shell.tsx';
import type { FieldTexts } from './field-shell.tsx';
import { SelectOptions, type SelectOption } from './select-options.tsx';

export interface SelectFieldProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly SelectOption[];
}

/** One of a list too long for a segmented control. The system's own list opens. */
export function SelectField({ value, onChange, options, ...texts }: SelectFieldProps) {
  return (
    <FieldShell {...texts}>
      {(ids) => (
        <select
          id={ids.input}
          className="field"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={ids.description}
        >
          <SelectOptions options={options} />
        </select>
      )}
    </FieldShell>
  );
}
