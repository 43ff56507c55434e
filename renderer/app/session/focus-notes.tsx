import { lazy, Suspense, type ReactNode } from 'react';
import '@/features/agenda/agenda.css';
import { NotesButtons } from '@/features/agenda/notes-toolbar.tsx';
import type { LiveSession } from '@/features/live/live-session.ts';
import { useInlineCommands } from '@/features/live/use-inline-commands.ts';
import { pointNotes, type Point } from '@/model/records/point.ts';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { strings } from './strings.ts';

const RichNotes = lazy(async () => ({
  default: (await import('@/bindings/editor/rich-notes.tsx')).RichNotes,
}));

export interface FocusNotesProps {
  readonly live: LiveSession;
  readonly point: Point;
  /** What can be done with the point, beneath its notes. */
  readonly buttons: ReactNode;
}

/** The notes of the point in front, in the editor that the agenda has too. */
export function FocusNotes({ live, point, buttons }: FocusNotesProps) {
  const { document, pair, writable } = live;
  const inlineCommands = useInlineCommands();
  const notes = pointNotes(document, point.id);
  const title = point.title.trim() === '' ? strings.noTitle : point.title;
  const toolbar = (format: ReactNode): ReactNode => (
    <div className="-ms-2 mt-3 flex flex-wrap items-center gap-x-0.5 gap-y-1">
      {format}
      <span className="flex-1" />
      {buttons}
    </div>
  );
  return (
    <>
      {notes === undefined ? (
        <p className="meta">{strings.notesUnreadable}</p>
      ) : (
        <Suspense fallback={<Skeleton rows={1} />}>
          <RichNotes
            key={point.id}
            document={document}
            notes={notes}
            names={pair.names}
            label={strings.notes(title)}
            className="notes note focus-notes select-text"
            isWritable={writable}
            inlineCommands={inlineCommands(live, point.id)}
            toolbar={(format) => toolbar(<NotesButtons {...format} />)}
          />
        </Suspense>
      )}
      {(notes === undefined || !writable) && toolbar(undefined)}
    </>
  );
}
