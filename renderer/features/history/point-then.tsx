import { notesAuthors } from '@/bindings/notes-authors.ts';
import { wordDifference } from '@/lib/word-difference.ts';
import type { SessionDocument } from '@/model/documents.ts';
import type { PointDifference, PointPicture } from '@/model/queries/session-difference.ts';
import { pointNotes } from '@/model/records/point.ts';
import type { Role } from '@/model/role.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { Came, Gone, MarkedWords } from './marked-words.tsx';
import { NotesThen } from './notes-then.tsx';
import { sessionStrings } from './session-strings.ts';
import { strings } from './strings.ts';
import { ThenRow } from './then-row.tsx';

export interface PointThenProps {
  readonly difference: PointDifference;
  readonly then: SessionDocument;
  readonly now: SessionDocument;
  readonly names: Readonly<Record<Role, string>>;
  /** Whether what became of it is marked. */
  readonly isMarked: boolean;
  /** Sets it back; left out where that is not possible. */
  readonly onRestore: (() => void) | undefined;
}

/** A point as it was, to read, with what became of it. */
export function PointThen({ difference, then, now, names, isMarked, onRestore }: PointThenProps) {
  const { id, before, after } = difference;
  const point = before ?? after;
  if (point === undefined) return null;
  const title = point.title.trim() === '' ? sessionStrings.noTitle : point.title;
  const restore =
    onRestore && before !== undefined && differs(difference)
      ? {
          label: after === undefined ? strings.bringBack : sessionStrings.setBackPoint,
          spoken:
            after === undefined
              ? sessionStrings.bringBackPoint(title)
              : sessionStrings.setBackThisPoint(title),
          onClick: onRestore,
        }
      : undefined;
  return (
    <ThenRow
      by={point.beganBy}
      sign={!isMarked ? '' : after === undefined ? '−' : before === undefined ? '+' : ''}
      title={<Title difference={difference} isMarked={isMarked} />}
      facts={isMarked ? changesOf(difference) : []}
      restore={restore}
      end={
        <>
          <State point={point} />
          <Avatar name={names[point.beganBy]} author={point.beganBy} size={18} />
          <span className="meta num w-[46px] text-end">
            {point.minutes !== undefined && sessionStrings.minutes(point.minutes)}
          </span>
        </>
      }
    >
      <NotesThen
        then={before?.notes ?? []}
        now={isMarked && (before === undefined || after !== undefined) ? (after?.notes ?? []) : undefined}
        authors={{
          before: before === undefined ? [] : notesAuthors(then, pointNotes(then, id)),
          after: after === undefined ? [] : notesAuthors(now, pointNotes(now, id)),
        }}
      />
    </ThenRow>
  );
}

const differs = ({ after, isReworded, isMoved, isMarked, hasOtherNotes }: PointDifference): boolean =>
  after === undefined || isReworded || isMoved || isMarked || hasOtherNotes;

const changesOf = ({ after, isMoved, isMarked }: PointDifference): readonly string[] => [
  ...(after === undefined ? [strings.removedNow] : []),
  ...(isMoved ? [sessionStrings.movedNow] : []),
  ...(isMarked ? [sessionStrings.markedNow] : []),
];

function Title({ difference, isMarked }: Pick<PointThenProps, 'difference' | 'isMarked'>) {
  const { before, after, isReworded } = difference;
  const title = (before ?? after)?.title ?? '';
  const words = title.trim() === '' ? sessionStrings.noTitle : title;
  if (!isMarked) return words;
  if (before === undefined) return <Came>{words}</Came>;
  if (after === undefined) return <Gone>{words}</Gone>;
  return isReworded ? <MarkedWords runs={wordDifference(before.title, after.title)} /> : words;
}

function State({ point }: { readonly point: PointPicture }) {
  switch (point.state) {
    case 'open':
      return null;
    case 'discussed':
      return <span className="meta">{sessionStrings.discussed}</span>;
    case 'parked':
      return <span className="meta">{sessionStrings.parked}</span>;
  }
}
