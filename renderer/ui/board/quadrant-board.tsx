import '../styles/board.css';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export interface Quadrant {
  readonly id: string;
  readonly title: string;
  /** In small letters beside it: "in me, helps". */
  readonly detail: string;
  /** QuadrantLines. */
  readonly children: ReactNode;
  /** Beneath the lines: a quiet Button that adds one. */
  readonly add?: ReactNode;
}

export interface QuadrantBoardProps {
  /** Top start, top end, bottom start, bottom end. */
  readonly quadrants: readonly [Quadrant, Quadrant, Quadrant, Quadrant];
}

/** Four lists divided by two hairlines. In a narrow column they stand one beneath the other. */
export function QuadrantBoard({ quadrants }: QuadrantBoardProps) {
  return (
    <div className="@container">
      <div className="quadrants">
        {quadrants.map((quadrant) => (
          <section key={quadrant.id} aria-labelledby={`quadrant-${quadrant.id}`}>
            <div className="mb-2 flex flex-wrap items-baseline gap-x-2">
              <h2 id={`quadrant-${quadrant.id}`} className="title-section">
                {quadrant.title}
              </h2>
              <span className="meta">{quadrant.detail}</span>
            </div>
            <ul className="stack-[7px]">{quadrant.children}</ul>
            {quadrant.add && <div className="mt-1 -ms-2">{quadrant.add}</div>}
          </section>
        ))}
      </div>
    </div>
  );
}

export interface QuadrantLineProps {
  /** A person's words. */
  readonly children: ReactNode;
  /** Who can read it: a small IconButton or an Avatar. */
  readonly end?: ReactNode;
  readonly isChosen?: boolean;
  /** Where a connector begins: set on the list item. */
  readonly anchor?: string;
}

/** One line of a quadrant. */
export function QuadrantLine({ children, end, isChosen = false, anchor }: QuadrantLineProps) {
  return (
    <li data-anchor={anchor} className={clsx('quadrant-line', isChosen && 'bg-pick')}>
      <span dir="auto" className={clsx('said min-w-0 flex-1 pt-0.5 break-words', isChosen && 'font-[560]')}>
        {children}
      </span>
      {end}
    </li>
  );
}
