import { clsx } from 'clsx';
import type { KeyboardEvent, ReactNode } from 'react';
import { Checkbox } from '../actions/checkbox.tsx';

export interface TaskRowProps {
  /** Of the row in its list; what has the focus is found again by it. */
  readonly id?: string;
  /** A person's words: what will be done. */
  readonly title: string;
  /** Who and by when, beneath; an Avatar may stand before the words. */
  readonly detail: ReactNode;
  readonly isDone: boolean;
  /** It will not be done: struck out like what is done, and the detail says so. */
  readonly isDropped?: boolean;
  /** Left out where only the other person can say that it is done: an empty place stands for the box. */
  readonly onChange?: (isDone: boolean) => void;
  /** Stands in the place of the box: an Avatar of whose it is, 20 px. */
  readonly mark?: ReactNode;
  /** Opens it; the whole row is the target then. */
  readonly onOpen?: () => void;
  /** The same by an address. */
  readonly href?: string;
  readonly keyShortcuts?: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Why it was done or dropped, or a field that asks. */
  readonly children?: ReactNode;
}

/** Something a person took on, with its box to tick. */
export function TaskRow(props: TaskRowProps) {
  const { id, title, detail, isDone, isDropped = false, onChange, mark, onOpen, href, children } = props;
  const isPast = isDone || isDropped;
  const words = (
    <span
      dir="auto"
      className={clsx('said block break-words', isPast && 'text-ink-3 line-through decoration-ink-4')}
    >
      {title}
    </span>
  );
  const described = id === undefined ? undefined : `${id}-detail`;
  return (
    <li data-task={id} className={clsx('-ms-1 flex gap-1 py-1', (onOpen ?? href) !== undefined && 'task')}>
      {onChange ? (
        <Checkbox aria-label={title} isChecked={isDone} onChange={onChange} className="task-box" />
      ) : (
        mark && <span className="flex size-6 flex-none items-center justify-center">{mark}</span>
      )}
      <div className={clsx('min-w-0 flex-1 pt-0.5', !onChange && !mark && 'ps-1')}>
        {onOpen ? (
          <button
            type="button"
            className="task-open"
            aria-describedby={described}
            aria-keyshortcuts={props.keyShortcuts}
            onClick={onOpen}
            onKeyDown={props.onKeyDown}
          >
            {words}
          </button>
        ) : href === undefined ? (
          words
        ) : (
          <a href={href} className="task-open" aria-describedby={described} onKeyDown={props.onKeyDown}>
            {words}
          </a>
        )}
        <div id={described} className="meta mt-[3px] flex flex-wrap items-center gap-1.5 empty:hidden">
          {detail}
        </div>
        {children}
      </div>
    </li>
  );
}
