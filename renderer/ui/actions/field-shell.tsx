import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';

export interface FieldTexts {
  /** Always above the field and always said; hide it from the eye only where a heading says the same. */
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Beneath the field: what happens to the words, or the reason why it is off. */
  readonly helper?: ReactNode;
  /** Replaces the helper, in brick. The words typed stay where they are. */
  readonly error?: string | undefined;
  /** Set for the whole field, not for the input. */
  readonly className?: string;
}

export interface FieldShellProps extends FieldTexts {
  readonly isDisabled?: boolean;
  /** A large field stands two pixels further from its label. */
  readonly isLarge?: boolean;
  readonly children: (ids: { readonly input: string; readonly description: string | undefined }) => ReactNode;
}

/** Label above, helper or error beneath, joined to the input by ids. */
export function FieldShell({
  label,
  isLabelHidden,
  helper,
  error,
  isDisabled,
  isLarge,
  className,
  children,
}: FieldShellProps) {
  const id = useId();
  const beneath = error ?? helper;
  return (
    <div className={clsx('min-w-0', className)}>
      <label
        htmlFor={id}
        className={clsx(
          isLabelHidden ? 'sr-only' : 'sec block',
          isLarge ? 'mb-1.5' : 'mb-1',
          isDisabled && 'text-ink-3',
        )}
      >
        {label}
      </label>
      {children({ input: id, description: beneath ? `${id}-beneath` : undefined })}
      {beneath && (
        <div id={`${id}-beneath`} className={clsx('meta mt-1', error && 'text-stop')}>
          {beneath}
        </div>
      )}
    </div>
  );
}
