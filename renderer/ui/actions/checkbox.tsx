import { clsx } from 'clsx';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { Check } from '../icons.ts';

type InputAttributes = Omit<ComponentPropsWithRef<'input'>, 'type' | 'checked' | 'onChange' | 'children'>;

interface CheckboxBase extends InputAttributes {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Either words beside the box, or a name for one whose words stand elsewhere in the row. */
export type CheckboxProps = CheckboxBase &
  ({ readonly children: ReactNode } | { readonly children?: never; readonly 'aria-label': string });

/** A tick box with a 24 px target. */
export function Checkbox({ isChecked, onChange, children, className, ...rest }: CheckboxProps) {
  const box = (
    <span className={clsx('choice-box', !children && className)}>
      <input
        {...rest}
        type="checkbox"
        className="choice-input"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="tick">
        <Icon of={Check} size={12} />
      </span>
    </span>
  );
  if (!children) return box;
  return (
    <label className={clsx('flex items-center gap-1', rest.disabled && 'text-ink-3', className)}>
      {box}
      {children}
    </label>
  );
}
