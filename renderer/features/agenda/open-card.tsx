import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { provenanceClass, type Provenance } from '@/ui/people/provenance-bar.tsx';
import { titleOf } from './point-actions.ts';
import { strings } from './strings.ts';
import { TitleField } from './title-field.tsx';

export interface OpenCardProps {
  readonly point: { readonly id: string; readonly title: string; readonly damaged: readonly string[] };
  readonly by: Provenance;
  readonly isPast?: boolean;
  /** Before the bar: its number, or a padlock. */
  readonly marker: ReactNode;
  /** Behind the title. */
  readonly facts: ReactNode;
  /** Beneath the title. */
  readonly details?: ReactNode;
  readonly notes: ReactNode;
  readonly isWritable: boolean;
  /** It was opened for somebody who is at work elsewhere. */
  readonly isQuiet?: boolean;
  readonly onReword: (title: string) => void;
  /** Moves it by so many lines. */
  readonly onMove: (by: number) => void;
  /** The focus goes back to the row it was opened from. */
  readonly onClose: () => void;
}

/** The line in front: its words and its notes. */
export function OpenCard(props: OpenCardProps) {
  const { point, by, isPast = false, isWritable, isQuiet = false, onReword, onMove, onClose } = props;
  const title = useRef<HTMLTextAreaElement>(null);
  const article = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!isQuiet) title.current?.focus();
    article.current?.scrollIntoView({ block: 'nearest' });
    // Only when it is opened: afterwards the focus is where the person puts it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.altKey && event.key === 'ArrowUp') onMove(-1);
    else if (event.altKey && event.key === 'ArrowDown') onMove(1);
    else return;
    event.preventDefault();
  };

  return (
    <article
      ref={article}
      data-point={point.id}
      className="my-1 rounded-lg bg-raised shadow-[0_0_0_1px_var(--color-line-2)]"
      aria-label={titleOf(point)}
      onKeyDown={onKeyDown}
    >
      <div className="line-grid pe-3 pt-3">
        <span />
        <span className="num text-meta font-[650]">{props.marker}</span>
        <h2 className={`${provenanceClass(by, { isPast })} min-w-0 py-1 ps-3.5`}>
          <TitleField
            ref={title}
            point={point}
            isWritable={isWritable}
            onReword={onReword}
            onEnter={() => article.current?.querySelector<HTMLElement>('.notes')?.focus()}
          />
        </h2>
        <span className="flex items-center gap-3">{props.facts}</span>
      </div>
      {props.details}
      {point.damaged.length > 0 && <p className="meta ms-14 mt-1">{strings.damaged}</p>}
      <div className="mt-2">{props.notes}</div>
    </article>
  );
}
