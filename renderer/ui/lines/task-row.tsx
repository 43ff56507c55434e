import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Checkbox } from '../actions/checkbox.tsx';

export interface TaskRowProps {
  /** A person's words: what will be done. */
  readonly title: string;
  /** Who and by when, beneath; an Avatar may stand before the words. */
  readonly detail: ReactNode;
  readonly isDone: boolean;
  /** Left out where only the other person can say that it is done: an empty place stands for the box. */
  readonly onChange?: (isDone: boolean) => void;
}

/** Something a person took on, with its box to tick. */
export function TaskRow({ title, detail, isDone, onChange }: TaskRowProps) {
  return (
    <li className="-ms-1 flex gap-1 py-1">
      {onChange && <Checkbox aria-label={title} isChecked={isDone} onChange={onChange} />}
      <div className={clsx('min-w-0 flex-1 pt-0.5', !onChange && 'ps-1')}>
        <div
          dir="auto"
          className={clsx('said break-words', isDone && 'text-ink-3 line-through decoration-ink-4')}
        >
          {title}
        </div>
        <div className="meta mt-[3px] flex flex-wrap items-center gap-1.5">{detail}</div>
      </div>
    </li>
  );
}
