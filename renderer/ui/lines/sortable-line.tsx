import { clsx } from 'clsx';
import type { ComponentPropsWithRef, KeyboardEvent, ReactNode, RefObject } from 'react';
import type { Provenance } from '../people/provenance-bar.tsx';
import { provenanceClass } from '../people/provenance-bar.tsx';
import type { DropEdge } from '../sortable/use-sortable-row.ts';

export interface SortableLineProps extends Omit<ComponentPropsWithRef<'li'>, 'title' | 'onKeyDown'> {
  readonly by: Provenance;
  /** Before the bar: a number, or the drawing of what became of it. */
  readonly marker?: ReactNode;
  /** A person's words. */
  readonly title: string;
  /** In place of the words, while they are changed: a field. */
  readonly field?: ReactNode;
  /** At the end: chips, an avatar, minutes. They describe the line to a screen reader. */
  readonly facts?: ReactNode;
  /** Paler words: parked, discussed, or none yet. */
  readonly isQuiet?: boolean;
  /** The bar fades as well. */
  readonly isPast?: boolean;
  /** Just came from the other person. */
  readonly hasArrived?: boolean;
  /** The one in front of its siblings. */
  readonly isChosen?: boolean;
  /** Left out, the line cannot be carried and shows no grip. */
  readonly gripRef?: RefObject<HTMLSpanElement | null>;
  readonly isCarried?: boolean;
  readonly edge?: DropEdge | undefined;
  /** Shown while the line has the keyboard's focus: "Alt and arrows to move". */
  readonly keyHint?: string;
  readonly keyShortcuts?: string;
  readonly onOpen: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** One of an ordered list of things that two people began: opened by Enter or a click, carried by its grip. */
export function SortableLine({
  id,
  by,
  marker,
  title,
  field,
  facts,
  isQuiet = false,
  isPast = false,
  hasArrived = false,
  isChosen = false,
  gripRef,
  isCarried = false,
  edge,
  keyHint,
  keyShortcuts,
  onOpen,
  onKeyDown,
  className,
  ...rest
}: SortableLineProps) {
  const factsId = id === undefined ? undefined : `${id}-facts`;
  return (
    <li
      {...rest}
      id={id}
      className={clsx(
        'line group',
        isChosen && 'line-chosen',
        isCarried && 'line-carried',
        hasArrived && by !== 'private' && `arrived-${by}`,
        edge && `drop-${edge}`,
        className,
      )}
    >
      {gripRef ? <span ref={gripRef} className="line-grip" aria-hidden /> : <span />}
      <span className="meta num">{marker}</span>
      {field === undefined ? (
        <button
          type="button"
          className="line-open"
          aria-expanded={false}
          aria-describedby={facts ? factsId : undefined}
          aria-keyshortcuts={keyShortcuts}
          onClick={onOpen}
          onKeyDown={onKeyDown}
        >
          {/* The bar needs an element of its own: its place is relative, the button's area is the whole line's. */}
          <span className={clsx('line-words', provenanceClass(by, { isPast }))}>
            <span dir="auto" className={clsx('note line-title', (isQuiet || isPast) && 'text-ink-3')}>
              {title}
            </span>
          </span>
        </button>
      ) : (
        <span className={clsx('line-words', provenanceClass(by, { isPast }))}>{field}</span>
      )}
      <span id={factsId} className="line-facts">
        {keyHint && <span className="meta line-hint">{keyHint}</span>}
        {facts}
      </span>
    </li>
  );
}
