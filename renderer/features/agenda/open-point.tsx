import { lazy, Suspense, type ReactNode } from 'react';
import { agendaOf } from '@/bindings/agenda-of.ts';
import type { InlineCommand } from '@/bindings/editor/line-menu.ts';
import type { SessionDocument } from '@/model/documents.ts';
import type { PointNews } from '@/model/queries/news.ts';
import { pointNotes, type Point } from '@/model/records/point.ts';
import { roles, type Role } from '@/model/role.ts';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { NotesButtons } from './notes-toolbar.tsx';
import { NowMark } from './now-mark.tsx';
import { OpenCard } from './open-card.tsx';
import { titleOf, type PointActions } from './point-actions.ts';
import { PointDetails } from './point-details.tsx';
import { PointToolbar, type PointToolbarProps } from './point-toolbar.tsx';
import { strings } from './strings.ts';

// The editor is the heaviest part of the app: it comes when the first point is opened.
const RichNotes = lazy(async () => ({
  default: (await import('@/bindings/editor/rich-notes.tsx')).RichNotes,
}));

const minuteChoices = [5, 10, 15, 20, 25, 30, 45, 60];

export interface OpenPointProps extends Pick<PointToolbarProps, 'commands'> {
  readonly document: SessionDocument;
  readonly point: Point;
  readonly index: number;
  readonly number: number | undefined;
  readonly names: Readonly<Record<Role, string>>;
  readonly news: PointNews | undefined;
  readonly actions: PointActions;
  readonly isWritable: boolean;
  /** It is talked about. */
  readonly isUnderWay?: boolean;
  /** It was opened for somebody who is at work elsewhere. */
  readonly isQuiet?: boolean;
  /** The blocks of its notes in which there are words that I have not seen. */
  readonly newBlocks?: readonly number[] | undefined;
  /** What a line of its notes can be made into. */
  readonly inlineCommands?: readonly InlineCommand[] | undefined;
  /** The focus goes back to the row it was opened from. */
  readonly onClose: () => void;
}

/** The point in front: its words, its notes, and what becomes of it. */
export function OpenPoint(props: OpenPointProps) {
  const { document, point, index, number, names, actions, isWritable, commands, onClose } = props;
  const notes = pointNotes(document, point.id);
  const toolbar = (format: ReactNode): ReactNode => (
    <PointToolbar
      point={point}
      actions={actions}
      commands={commands}
      isWritable={isWritable}
      onClose={onClose}
    >
      {format}
    </PointToolbar>
  );
  return (
    <OpenCard
      point={point}
      by={point.beganBy}
      isPast={point.state === 'discussed'}
      marker={number}
      facts={<Facts {...props} />}
      details={isWritable && <PointDetails point={point} names={names} actions={actions} />}
      isWritable={isWritable}
      isQuiet={props.isQuiet === true}
      onReword={(title) =>
        agendaOf(document).ahead(() => actions.reword({ audience: 'both', id: point.id, point }, title))
      }
      onMove={(by) => actions.moveTo(point.id, index + by)}
      onClose={onClose}
      notes={
        <>
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
          {(notes === undefined || !isWritable) && toolbar(undefined)}
        </>
      }
    />
  );
}

function Facts({ point, names, actions, isWritable, isUnderWay = false }: OpenPointProps) {
  const shown = point.owner === 'both' ? roles : [point.owner ?? point.beganBy];
  return (
    <>
      {isUnderWay && <NowMark />}
      <span className="flex gap-0.5" title={strings.beganBy(names[point.beganBy])}>
        {shown.map((role) => (
          <Avatar key={role} name={names[role]} author={role} size={18} />
        ))}
      </span>
      <select
        className="minutes num"
        aria-label={strings.minutesOf(titleOf(point))}
        value={point.minutes ?? ''}
        disabled={!isWritable}
        onChange={({ target }) =>
          actions.setMinutes(point, target.value === '' ? undefined : Number(target.value))
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
    </>
  );
}
