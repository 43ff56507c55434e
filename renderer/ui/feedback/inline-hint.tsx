import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { CornerDownRight } from '../icons.ts';

export interface InlineHintProps {
  /** A question to the writer, never a mark: the writer decides. */
  readonly children: ReactNode;
  /** A small text Button, for example to let it be. */
  readonly action?: ReactNode;
  readonly className?: string;
}

/** A quiet line beneath what somebody is writing. */
export function InlineHint({ children, action, className }: InlineHintProps) {
  return (
    <div role="status" className={clsx('meta flex items-center gap-1.5', className)}>
      <Icon of={CornerDownRight} size={12} />
      <span className="min-w-0">{children}</span>
      {action}
    </div>
  );
}
