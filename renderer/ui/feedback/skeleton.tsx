import { clsx } from 'clsx';
import { useEffect, useState } from 'react';
import { uiStrings } from '../strings.ts';

/** Local data is there sooner than this; anything shown before would only flicker. */
const skeletonDelayMs = 400;

export interface SkeletonProps {
  /** How many two-line rows. */
  readonly rows?: number;
  /** What is on its way, for a screen reader. */
  readonly label?: string;
  readonly className?: string;
}

/** Still lines in the shape of the text, after 400 ms. */
export function Skeleton({ rows = 2, label = uiStrings.opening, className }: SkeletonProps) {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setIsDue(true), skeletonDelayMs);
    return () => window.clearTimeout(timer);
  }, []);

  if (!isDue) return null;
  return (
    <div className={clsx('stack-3.5', className)} role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex gap-3">
          <span className="w-[3px] rounded-xs bg-line-2" />
          <span className="flex-1 stack-2 py-1">
            <span className={clsx('bone', row % 2 === 0 ? 'w-4/5' : 'w-full')} />
            <span className={clsx('bone', row % 2 === 0 ? 'w-3/5' : 'w-2/5')} />
          </span>
        </div>
      ))}
    </div>
  );
}
