import { clsx } from 'clsx';
import { lazy, Suspense, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { InlineCommand } from '@/bindings/editor/line-menu.ts';
import type { SessionDocument } from '@/model/documents.ts';
import {
  maximumTitleLength,
  pointNotes,
  rewordPoint,
  setPointMinutes,
  type Point,
} from '@/model/records/point.ts';
import type { Role } from '@/model/role.ts';
import { writesThrough } from '@/ui/editing/own-undo.ts';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { provenanceClass } from '@/ui/people/provenance-bar.tsx';
import { NotesButtons } from './notes-toolbar.tsx';
import { titleOf, type PointActions } from './point-actions.ts';
import { PointToolbar } from './point-toolbar.tsx';
import { strings } from './strings.ts';

// The editor is the heaviest part of the app: it comes when the first point is opened.
const RichNotes = lazy(async () => ({
  default: (await import('@/bindings/editor/rich-notes.tsx')).RichNotes,
}));

const minuteChoices = [5, 10, 15, 20, 25, 30, 45, 60];

export interface OpenPointProps {
  readonly document: SessionDocument;
  readonly point: Point;
  readonly index: number;
  readonly number: number | undefined;
  readonly names: Readonly<Record<Role, string>>;
  readonly actions: PointActions;
  readonly isWritable: boolean;
  /** The blocks of its notes in which there are words that I have not seen. */
  readonly newBlocks?: readonly number[] | undefined;
  /** What a line of its notes can be made into. */
  readonly inlineCommands?: readonly InlineCommand[] | undefined;
  /** The focus goes back to the row it was opened from. */
  readonly onClose: () => void;
}

/** The point in front: its words, its notes, and what becomes of it. */
export function OpenPoint(props: OpenPointProps) {
  const { document, point, index, number, names, actions, isWritable, onClose } = props;
  const title = useRef<HTMLTextAreaElement>(null);
  const article = useRef<HTMLElement>(null);
  const notes = pointNotes(document, point.id);
  const isDiscussed = point.state === 'discussed';

  useEffect(() => {
    title.current?.focus();
    article.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.altKey && event.key === 'ArrowUp') actions.moveTo(point, index - 1);
    else if (event.altKey && event.key === 'ArrowDown') actions.moveTo(point, index + 1);
    else return;
    event.preventDefault();
  };

  const toolbar = (format: ReactNode): ReactNode => (
    <PointToolbar point={point} index={index} actions={actions} isWritable={isWritable} onClose={onClose}>
      {format}
    </PointToolbar>
  );

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
        <span className="num text-meta font-[650]">{number}</span>
        <h2 className={clsx(provenanceClass(point.beganBy, { isPast: isDiscussed }), 'min-w-0 py-1 ps-3.5')}>
          <textarea
            ref={title}
            {...writesThrough}
            dir="auto"
            rows={1}
            aria-label={strings.title}
            className="point-title"
            value={point.title}
            placeholder={strings.noTitle}
            maxLength={maximumTitleLength}
            readOnly={!isWritable}
            onChange={(event) => rewordPoint(document, point.id, event.target.value.replaceAll('\n', ' '))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // One line of title: Enter goes on to the notes.
              event.preventDefault();
              article.current?.querySelector<HTMLElement>('.notes')?.focus();
            }}
          />
        </h2>
        <span className="flex items-center gap-3">
          <Avatar name={names[point.beganBy]} author={point.beganBy} size={18} />
          <select
            className="minutes num"
            aria-label={strings.minutesOf(titleOf(point))}
            value={point.minutes ?? ''}
            disabled={!isWritable}
            onChange={({ target }) =>
              setPointMinutes(document, point.id, target.value === '' ? undefined : Number(target.value))
            }
          >
            <option value="">{strings.noMinutes}</option>
            {[...new Set([...minuteChoices, point.minutes ?? 5])]
              .toSorted((a, b) => a - b)
              .map((minutes) => (
                <option key={minutes} value={minutes}>
                  {strings.minutes(minutes)}
                </option>
              ))}
          </select>
        </span>
      </div>
      {point.damaged.length > 0 && <p className="meta ms-14 mt-1">{strings.damaged}</p>}
      <div className="mt-2">
        {notes === undefined ? (
          <p className="meta mx-14">{strings.notesUnreadable}</p>
        ) : (
          <Suspense fallback={<Skeleton rows={1} />}>
            <RichNotes
              key={point.id}
              document={document}
              notes={notes}
              names={names}
              label={strings.notes(titleOf(point))}
              className="notes note ms-[42px] me-[68px] select-text"
              isWritable={isWritable}
              {...(props.newBlocks && { newBlocks: props.newBlocks })}
              {...(props.inlineCommands && { inlineCommands: props.inlineCommands })}
              toolbar={(format) => toolbar(<NotesButtons {...format} />)}
            />
          </Suspense>
        )}
      </div>
      {(notes === undefined || !isWritable) && toolbar(undefined)}
    </article>
  );
}
