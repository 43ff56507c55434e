import { clsx } from 'clsx';
import type { ComponentPropsWithRef } from 'react';
import { FieldShell } from './field-shell.tsx';
import type { FieldTexts } from './field-shell.tsx';

type InputAttributes = Omit<ComponentPropsWithRef<'input'>, 'className' | 'size' | 'onChange' | 'value'>;

export interface TextFieldProps extends InputAttributes, FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Serif for a person's own words, sans for addresses, codes and numbers. */
  readonly voice?: 'person' | 'app';
  /** First run only: 40 px high, in the title size. */
  readonly isLarge?: boolean;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  voice = 'person',
  isLarge = false,
  label,
  isLabelHidden = false,
  helper,
  error,
  className = '',
  ...rest
}: TextFieldProps) {
  const texts = { label, isLabelHidden, helper, error, className };
  return (
    <FieldShell {...texts} isDisabled={rest.disabled === true} isLarge={isLarge}>
      {(ids) => (
        <input
          {...rest}
          id={ids.input}
          className={clsx('field', voice === 'person' && !isLarge && 'said', isLarge && 'field-large')}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={ids.description}
        />
      )}
    </FieldShell>
  );
}
