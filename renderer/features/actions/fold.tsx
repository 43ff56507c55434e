import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from '@/ui/icon.tsx';
import { ChevronRight } from '@/ui/icons.ts';

export interface FoldProps {
  readonly title: ReactNode;
  /** Less than a heading: what else there is. */
  readonly isQuiet?: boolean;
  readonly className?: string;
  readonly onUnfold?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Something that is out of the way until it is asked for. */
export function Fold({ title, isQuiet = false, className, onUnfold, children }: FoldProps) {
  return (
    <details
      className={clsx('group', className)}
      onToggle={({ currentTarget }) => currentTarget.open && onUnfold?.()}
    >
      <summary
        className={clsx(
          '-ms-1 flex min-h-7 cursor-default items-center gap-1 rounded-sm',
          isQuiet ? 'text-ink-3' : 'sec',
        )}
      >
        <span className="flex w-6 flex-none justify-center text-ink-3">
          <Icon of={ChevronRight} size={14} className="group-open:rotate-90 rtl:-scale-x-100" />
        </span>
        {title}
      </summary>
      {children}
    </details>
  );
}
