import { useMemo } from 'react';
import { notesAuthors } from '@/bindings/notes-authors.ts';
import { useServices } from '@/bindings/services.ts';
import type { OpenSession, Pair } from '@/bindings/use-mentorship.ts';
import { usePicture } from '@/bindings/use-versions.ts';
import type { SessionDocument } from '@/model/documents.ts';
import {
  isRestorableSession,
  isSameSession,
  pictureOfSession,
  sessionDifference,
  type PointDifference,
  type SessionDifference,
} from '@/model/queries/session-difference.ts';
import { sessionNotes } from '@/model/records/session-notes.ts';
import type { SessionPart } from '@/model/restore-session.ts';
import { Button } from '@/ui/actions/button.tsx';
import { NotesThen } from './notes-then.tsx';
import { PointThen } from './point-then.tsx';
import { RecordsThen } from './record-then.tsx';
import type { RestoreQuestion } from './restore-dialog.tsx';
import { sessionStrings } from './session-strings.ts';
import { strings } from './strings.ts';
import { ThenFrame } from './then-frame.tsx';

export interface SessionThenProps {
  readonly then: SessionDocument;
  /** The day and time of it, as in a sentence. */
  readonly when: string;
  readonly session: OpenSession;
  readonly pair: Pair;
  /** Sets the session back to it, or one part of it. */
  readonly onRestore: (part?: SessionPart) => void;
}

const questionOf = (difference: SessionDifference, when: string, partner: string): RestoreQuestion => ({
  title: sessionStrings.restoreTitle(when),
  willHappen: sessionStrings.willHappen(difference),
  keptFirst: sessionStrings.keptFirst,
  besides: [
    ...(difference.decisions.records.some(({ before, isRestorable }) => before !== undefined && isRestorable)
      ? [sessionStrings.consentStays]
      : []),
    strings.reaches(partner),
  ],
});

/** The session as it was in one version: its agenda, its decisions and its notes. */
export function SessionThen({ then, when, session, pair, onRestore }: SessionThenProps) {
  const services = useServices();
  const picture = usePicture(session.document, pictureOfSession);
  const difference = useMemo(() => sessionDifference(pictureOfSession(then), picture), [then, picture]);
  const mayRestore = session.writable;
  return (
    <ThenFrame
      when={when}
      since={
        isSameSession(difference) ? sessionStrings.sameAsNow : strings.since(sessionStrings.deeds(difference))
      }
      commandGroup="session"
      readOnly={mayRestore ? undefined : sessionStrings.readOnly}
      restore={
        isRestorableSession(difference)
          ? {
              label: strings.restore,
              question: questionOf(difference, when, pair.partner),
              onConfirm: onRestore,
            }
          : undefined
      }
    >
      {(isMarked) => (
        <>
          <AgendaThen
            difference={difference}
            then={then}
            now={session.document}
            pair={pair}
            isMarked={isMarked}
            onRestore={mayRestore ? (id) => onRestore({ kind: 'points', id }) : undefined}
          />
          {difference.decisions.records.length > 0 && (
            <RecordsThen
              difference={difference.decisions}
              words={sessionStrings.decisions}
              telling={{ now: services.now(), names: pair.names }}
              isMarked={isMarked}
              onRestore={mayRestore ? (id) => onRestore({ kind: 'decisions', id }) : undefined}
            />
          )}
          <SessionNotesThen
            difference={difference}
            then={then}
            now={session.document}
            isMarked={isMarked}
            onRestore={mayRestore ? () => onRestore({ kind: 'notes' }) : undefined}
          />
        </>
      )}
    </ThenFrame>
  );
}

interface PartThenProps {
  readonly difference: SessionDifference;
  readonly then: SessionDocument;
  readonly now: SessionDocument;
  readonly isMarked: boolean;
}

interface AgendaThenProps extends PartThenProps {
  readonly pair: Pair;
  readonly onRestore: ((point: string) => void) | undefined;
}

function AgendaThen({ difference, then, now, pair, isMarked, onRestore }: AgendaThenProps) {
  const row = (point: PointDifference) => (
    <PointThen
      key={point.id}
      difference={point}
      then={then}
      now={now}
      names={pair.names}
      isMarked={isMarked}
      onRestore={onRestore && (() => onRestore(point.id))}
    />
  );
  const was = difference.agenda.points.filter(({ before }) => before !== undefined);
  const since = difference.agenda.points.filter(({ before }) => before === undefined);
  return (
    <>
      {was.length === 0 ? (
        <p className="mt-4 text-ink-3">{sessionStrings.emptyThen}</p>
      ) : (
        <ol className="mt-3" aria-label={sessionStrings.agenda}>
          {was.map(row)}
        </ol>
      )}
      {isMarked && since.length > 0 && (
        <section className="mt-5">
          <h3 className="sec">{strings.addedSince}</h3>
          <ol className="mt-1" aria-label={strings.addedSince}>
            {since.map(row)}
          </ol>
        </section>
      )}
    </>
  );
}

interface SessionNotesThenProps extends PartThenProps {
  readonly onRestore: (() => void) | undefined;
}

function SessionNotesThen({ difference, then, now, isMarked, onRestore }: SessionNotesThenProps) {
  const { notes, hasOtherNotes } = difference;
  if (notes.before.length + notes.after.length === 0) return null;
  return (
    <section className="mt-5" aria-label={sessionStrings.sessionNotes}>
      <h3 className="sec">{sessionStrings.sessionNotes}</h3>
      {notes.before.length === 0 && <p className="mt-1 text-ink-3">{sessionStrings.noNotesThen}</p>}
      <NotesThen
        then={notes.before}
        now={isMarked ? notes.after : undefined}
        authors={{
          before: notesAuthors(then, sessionNotes(then)),
          after: notesAuthors(now, sessionNotes(now)),
        }}
      />
      {onRestore && hasOtherNotes && (
        <Button variant="text" isSmall className="mt-1 -ms-2" onClick={onRestore}>
          {sessionStrings.setBackNotes}
        </Button>
      )}
    </section>
  );
}
