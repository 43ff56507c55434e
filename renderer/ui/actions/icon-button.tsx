import { clsx } from 'clsx';
import type { ComponentPropsWithRef } from 'react';
import { Icon } from '../icon.tsx';
import type { IconSize } from '../icon.tsx';
import type { IconShape } from '../icons.ts';
import { useTooltip } from './use-tooltip.tsx';

type ButtonAttributes = Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'children' | 'title'>;

export interface IconButtonProps extends ButtonAttributes {
  /** The control's name, always; shown as a tooltip after 600 ms. */
  readonly label: string;
  readonly icon: IconShape;
  readonly iconSize?: IconSize;
  /** Shown in the tooltip, written for the platform. */
  readonly shortcut?: string;
  /** 24 px, the smallest target, instead of 28. */
  readonly isSmall?: boolean;
}

/** A button that is only a drawing. */
export function IconButton({
  label,
  icon,
  iconSize = 16,
  shortcut,
  isSmall = false,
  className,
  style,
  onPointerEnter,
  onPointerLeave,
  onPointerDown,
  onFocus,
  onBlur,
  onKeyDown,
  ...rest
}: IconButtonProps) {
  const tip = useTooltip(label, shortcut);
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      className={clsx('ib', isSmall && 'ib-small', className)}
      style={{ ...tip.props.style, ...style }}
      onPointerEnter={inTurn(tip.props.onPointerEnter, onPointerEnter)}
      onPointerLeave={inTurn(tip.props.onPointerLeave, onPointerLeave)}
      onPointerDown={inTurn(tip.props.onPointerDown, onPointerDown)}
      onFocus={inTurn(tip.props.onFocus, onFocus)}
      onBlur={inTurn(tip.props.onBlur, onBlur)}
      onKeyDown={inTurn(tip.props.onKeyDown, onKeyDown)}
    >
      <Icon of={icon} size={iconSize} />
      {tip.tooltip}
    </button>
  );
}

/** Lets the tooltip and the caller both hear of an event. */
function inTurn<Event>(
  ours: (event: Event) => void,
  callers: ((event: Event) => void) | undefined,
): (event: Event) => void {
  return (event) => {
    ours(event);
    callers?.(event);
  };
}
