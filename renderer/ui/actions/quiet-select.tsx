import { clsx } from 'clsx';
import { SelectOptions, type SelectOption } from './select-options.tsx';

export interface QuietSelectProps {
  /** Its name, always; what stands in it explains itself to the eye. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly SelectOption[];
  readonly className?: string;
}

/** One of a list in the middle of a line, as quiet as the words around it. The system's own list opens. */
export function QuietSelect({ label, value, onChange, options, className }: QuietSelectProps) {
  return (
    <select
      className={clsx('quiet-select', className)}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <SelectOptions options={options} />
    </select>
  );
}
