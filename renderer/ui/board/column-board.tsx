import '../styles/board.css';
import type { ReactNode } from 'react';

export interface BoardColumn {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** BoardCards, each a list item. */
  readonly children: ReactNode;
}

export interface ColumnBoardProps {
  readonly columns: readonly BoardColumn[];
}

/** Stages side by side, each with its cards. A narrow window scrolls sideways. */
export function ColumnBoard({ columns }: ColumnBoardProps) {
  return (
    <div className="board" style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(10rem, 1fr))` }}>
      {columns.map((column) => (
        <section key={column.id} className="min-w-0" aria-labelledby={`column-${column.id}`}>
          <div className="flex min-h-8 items-center gap-2">
            <h2 id={`column-${column.id}`} className="sec">
              {column.title}
            </h2>
            <span className="meta num">{column.count}</span>
          </div>
          <ul className="stack-2">{column.children}</ul>
        </section>
      ))}
    </div>
  );
}
