import { notesAuthors } from '@/bindings/notes-authors.ts';
import { wordDifference } from '@/lib/word-difference.ts';
import type { SessionDocument } from '@/model/documents.ts';
import type { PointDifference, PointPicture } from '@/model/queries/session-difference.ts';
import type { Role } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { provenanceClass } from '@/ui/people/provenance-bar.tsx';
import { Came, Gone, MarkedWords } from './marked-words.tsx';
import { NotesThen } from './notes-then.tsx';
import { strings } from './strings.ts';

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
  const title = point.title.trim() === '' ? strings.noTitle : point.title;
  const isDifferent = differs(difference);
  const sign = !isMarked ? '' : after === undefined ? '−' : before === undefined ? '+' : '';
  const facts = isMarked ? changesOf(difference) : [];
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-1 border-b border-line py-2">
      <span aria-hidden className="num font-[650] text-ink-2">
        {sign}
      </span>
      <div className="min-w-0">
        <p
          dir="auto"
          className={`said ps-3.5 text-note wrap-anywhere select-text ${provenanceClass(point.beganBy)}`}
        >
          <Title difference={difference} isMarked={isMarked} />
        </p>
        {facts.length > 0 && <p className="meta ps-3.5">{facts.join(' · ')}</p>}
        <NotesThen
          then={before?.notes ?? []}
          now={isMarked && (before === undefined || after !== undefined) ? (after?.notes ?? []) : undefined}
          authors={{
            before: before === undefined ? [] : notesAuthors(then, id),
            after: after === undefined ? [] : notesAuthors(now, id),
          }}
        />
        {onRestore && before !== undefined && isDifferent && (
          <Button
            variant="text"
            isSmall
            className="mt-1 ms-1"
            aria-label={after === undefined ? strings.bringBackPoint(title) : strings.setBackPoint(title)}
            onClick={onRestore}
          >
            {after === undefined ? strings.bringBack : strings.setBack}
          </Button>
        )}
      </div>
      <span className="flex items-start gap-2 pt-1">
        <State point={point} />
        <Avatar name={names[point.beganBy]} author={point.beganBy} size={18} />
        <span className="meta num w-[46px] text-end">
          {point.minutes !== undefined && strings.minutes(point.minutes)}
        </span>
      </span>
    </li>
  );
}

const differs = ({ after, isReworded, isMoved, isMarked, hasOtherNotes }: PointDifference): boolean =>
  after === undefined || isReworded || isMoved || isMarked || hasOtherNotes;

const changesOf = ({ after, isMoved, isMarked }: PointDifference): readonly string[] => [
  ...(after === undefined ? [strings.removedNow] : []),
  ...(isMoved ? [strings.movedNow] : []),
  ...(isMarked ? [strings.markedNow] : []),
];

function Title({ difference, isMarked }: Pick<PointThenProps, 'difference' | 'isMarked'>) {
  const { before, after, isReworded } = difference;
  const words = ((before ?? after)?.title ?? '').trim() === '' ? strings.noTitle : (before ?? after)?.title;
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
      return <span className="meta">{strings.discussed}</span>;
    case 'parked':
      return <span className="meta">{strings.parked}</span>;
  }
}
