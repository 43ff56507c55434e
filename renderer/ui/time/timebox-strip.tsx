import { clsx } from 'clsx';
import type { Author } from '../people/avatar.tsx';

export interface Timebox {
  readonly id: string;
  readonly minutes: number;
  /** Who began what fills it; none for time that is still free. */
  readonly author?: Author;
  /** From 0, not begun, to 1, over. */
  readonly used?: number;
}

export interface TimeboxStripProps {
  readonly boxes: readonly Timebox[];
  /** What the strip shows, in words: "Point 2, a little over half of its time used". */
  readonly label: string;
  /** A plan has no used time: boxes are full. A running strip fills them as time passes. */
  readonly isRunning?: boolean;
  /** 12 px high in the timer bar instead of 10. */
  readonly isTall?: boolean;
}

/** Minutes as painted blazes, as wide as they are long. */
export function TimeboxStrip({ boxes, label, isRunning = false, isTall = false }: TimeboxStripProps) {
  return (
    <div role="img" aria-label={label} className={clsx('strip', isTall && 'strip-tall')}>
      {boxes.map((box) => (
        <span key={box.id} style={{ flexGrow: box.minutes }} className={boxClass(box, isRunning)}>
          {isRunning && box.author && isPartlyUsed(box) && (
            <i
              className={`strip-used strip-${box.author}`}
              style={{ width: `${String(Math.round((box.used ?? 0) * 1000) / 10)}%` }}
            />
          )}
        </span>
      ))}
    </div>
  );
}

const isPartlyUsed = ({ used = 0 }: Timebox): boolean => used > 0 && used < 1;

function boxClass({ author, used = 0 }: Timebox, isRunning: boolean): string {
  if (!author) return 'strip-free';
  return !isRunning || used >= 1 ? `strip-${author}` : `strip-next-${author}`;
}
