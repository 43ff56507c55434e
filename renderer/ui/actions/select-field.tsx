import { FieldShell } from './field-shell.tsx';
import type { FieldTexts } from './field-shell.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

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
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldShell>
  );
}
