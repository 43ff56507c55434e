import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import type { IconShape } from '../icons.ts';

export interface ChipProps {
  readonly icon?: IconShape;
  readonly children: ReactNode;
}

/** A small fact beside a line: signed, carried over, not verified yet. */
export function Chip({ icon, children }: ChipProps) {
  return (
    <span className="chip">
      {icon && <Icon of={icon} size={12} />}
      {children}
    </span>
  );
}
