import { useId, type ComponentPropsWithRef } from 'react';
import { Icon } from '../icon.tsx';
import { X, type IconShape } from '../icons.ts';

export interface ChipButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type'> {
  readonly icon?: IconShape;
  /** What a click does, for a screen reader: "Take away". */
  readonly does: string;
}

/** A small fact that was guessed; a click takes it away. */
export function ChipButton({ icon, does, children, ...rest }: ChipButtonProps) {
  const id = useId();
  return (
    <button {...rest} type="button" className="chip chip-button" aria-describedby={id}>
      {icon && <Icon of={icon} size={12} />}
      {children}
      <Icon of={X} size={12} className="text-ink-3" />
      <span id={id} hidden>
        {does}
      </span>
    </button>
  );
}
