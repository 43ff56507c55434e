import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import type { IconShape } from '../icons.ts';

export interface EmptyStateProps {
  /** The kind of thing, as elsewhere in the app. */
  readonly icon?: IconShape;
  /** What is not here yet. */
  readonly title: string;
  /** What belongs here, in one sentence. */
  readonly children?: ReactNode;
  /** One small secondary Button. */
  readonly action?: ReactNode;
  readonly className?: string;
}

/** A place that waits for its first thing. Never a picture. */
export function EmptyState({ icon, title, children, action, className }: EmptyStateProps) {
  return (
    <div className={clsx('text-ink-3', className)}>
      {icon && <Icon of={icon} size={18} />}
      <p className="said mt-2 text-ink">{title}</p>
      {children && <p className="mt-0.5">{children}</p>}
      {action && <div className="mt-3 text-ink">{action}</div>}
    </div>
  );
}
