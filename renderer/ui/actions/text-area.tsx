import { clsx } from 'clsx';
import type { ComponentPropsWithRef } from 'react';
import { FieldShell } from './field-shell.tsx';
import type { FieldTexts } from './field-shell.tsx';

type TextAreaAttributes = Omit<ComponentPropsWithRef<'textarea'>, 'className' | 'onChange' | 'value'>;

export interface TextAreaProps extends TextAreaAttributes, FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Serif for a person's own words. */
  readonly voice?: 'person' | 'app';
  /** Lines shown while it is empty; it grows with the words from there. */
  readonly rows?: number;
}

/** Several lines of plain text. */
export function TextArea({
  value,
  onChange,
  voice = 'person',
  rows = 3,
  label,
  isLabelHidden = false,
  helper,
  error,
  className = '',
  style,
  ...rest
}: TextAreaProps) {
  const texts = { label, isLabelHidden, helper, error, className };
  return (
    <FieldShell {...texts} isDisabled={rest.disabled === true}>
      {(ids) => (
        <textarea
          {...rest}
          id={ids.input}
          // `rows` would fix the height; as a minimum it leaves the growing to the style sheet.
          style={{ minHeight: `calc(${rows}lh + 0.875rem)`, ...style }}
          className={clsx('field field-area', voice === 'person' && 'note')}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={ids.description}
        />
      )}
    </FieldShell>
  );
}
