import { clsx } from 'clsx';
import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { ChevronRight } from '../icons.ts';

export interface NavFoldProps {
  readonly label: string;
  /** How many are beneath. */
  readonly count: number;
  /** One of them is in front: it stays open. */
  readonly isCurrentWithin?: boolean;
  /** NavPersons and what belongs to them. */
  readonly children: ReactNode;
}

/** A group of the sidebar that is folded away until somebody wants it. */
export function NavFold({ label, count, isCurrentWithin = false, children }: NavFoldProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const id = useId();
  const isOpen = isUnfolded || isCurrentWithin;
  return (
    <>
      <button
        type="button"
        className="nav"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsUnfolded(!isOpen)}
      >
        <Icon of={ChevronRight} size={14} className={clsx('rtl:-scale-x-100', isOpen && 'rotate-90')} />
        <span className="min-w-0 flex-1 truncate text-start text-ink-3">{label}</span>
        <span className="meta num">{count}</span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
