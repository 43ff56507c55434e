import { clsx } from 'clsx';
import type { ComponentPropsWithRef } from 'react';
import { Icon } from '../icon.tsx';
import type { IconShape } from '../icons.ts';
import { BusyRing } from './busy-ring.tsx';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** One primary per view. `text` is the quietest. */
  readonly variant?: 'primary' | 'secondary' | 'text';
  /** 28 px instead of 32. */
  readonly isSmall?: boolean;
  /** For a step that loses or ends something. */
  readonly isStop?: boolean;
  /** Shows the ring and swallows clicks, but keeps the focus; change the words too ("Signing"). */
  readonly isBusy?: boolean;
  readonly icon?: IconShape;
  /** Written after the words, as for "Next point". */
  readonly trailingIcon?: IconShape;
}

/** A button with words. Write the reason next to it when it is disabled, or hide it instead. */
export function Button({
  variant = 'secondary',
  isSmall = false,
  isStop = false,
  isBusy = false,
  icon,
  trailingIcon,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={clsx('btn', `btn-${variant}`, isSmall && 'btn-small', isStop && 'btn-stop', className)}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled']}
      onClick={(event) => {
        // Also keeps a busy submit button from submitting its form again.
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {isBusy ? <BusyRing /> : icon && <Icon of={icon} />}
      {children}
      {trailingIcon && <Icon of={trailingIcon} size={14} />}
    </button>
  );
}
