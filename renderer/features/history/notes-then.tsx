import { clsx } from 'clsx';
import { notesDifference, type LineDifference } from '@/model/queries/notes-difference.ts';
import type { NotesLine, NotesRun } from '@/model/queries/notes-lines.ts';
import type { Role } from '@/model/role.ts';
import { provenanceClass } from '@/ui/people/provenance-bar.tsx';
import { Came, Gone, MarkedWords } from './marked-words.tsx';
import { strings } from './strings.ts';

/** Who wrote each block of the notes, then and now. */
export interface NotesAuthors {
  readonly before: readonly (Role | undefined)[];
  readonly after: readonly (Role | undefined)[];
}

export interface NotesThenProps {
  readonly then: readonly NotesLine[];
  /** What they are held against; left out where they are shown as they were. */
  readonly now: readonly NotesLine[] | undefined;
  readonly authors: NotesAuthors;
}

/** Notes as they were, to read, with what became of them if that is asked for. */
export function NotesThen({ then, now, authors }: NotesThenProps) {
  const lines: readonly LineDifference[] =
    now === undefined ? then.map((line) => ({ kind: 'same', line })) : notesDifference(then, now);
  if (lines.length === 0) return null;
  return (
    <div dir="auto" className="note mt-1 select-text">
      {lines.map((difference, index) => (
        <Line key={index} difference={difference} authors={authors} />
      ))}
    </div>
  );
}

function Line({
  difference,
  authors,
}: {
  readonly difference: LineDifference;
  readonly authors: NotesAuthors;
}) {
  const { line, kind } = difference;
  const author = authors[kind === 'added' ? 'after' : 'before'][line.block];
  if (line.kind === 'rule') return <hr className="my-2 border-line" />;
  if (line.kind === 'unknown') return <p className="meta then-line ps-3.5">{strings.unknownInNotes}</p>;
  return (
    <p
      className={clsx(
        'then-line ps-3.5',
        author && provenanceClass(author),
        line.kind === 'heading' && 'font-semibold',
        line.kind === 'code' && 'then-code',
      )}
    >
      <span
        className={clsx('block', line.kind === 'quote' && 'then-quote ps-3.5')}
        style={{ paddingInlineStart: indentOf(line) }}
      >
        {line.marker !== '' && (
          <span className="num me-2">
            {line.marker}
            {line.isDone !== undefined && (
              <span className="sr-only">{line.isDone ? strings.ticked : strings.notTicked}</span>
            )}
          </span>
        )}
        <Words difference={difference} />
      </span>
    </p>
  );
}

const indentOf = ({ depth, marker, kind }: NotesLine): string | undefined => {
  if (depth === 0) return undefined;
  // A further paragraph of an item stands beneath its words.
  return `${String(depth - 1 + (marker === '' && kind === 'item' ? 1 : 0))}rem`;
};

function Words({ difference }: { readonly difference: LineDifference }) {
  switch (difference.kind) {
    case 'same':
      return <Runs runs={difference.line.runs} />;
    case 'changed':
      return <MarkedWords runs={difference.words} />;
    case 'added':
      return (
        <Came>
          <Runs runs={difference.line.runs} />
        </Came>
      );
    case 'removed':
      return (
        <Gone>
          <Runs runs={difference.line.runs} />
        </Gone>
      );
  }
}

function Runs({ runs }: { readonly runs: readonly NotesRun[] }) {
  return runs.map(({ text, marks }, index) => {
    const isOn = (mark: string): boolean => marks.includes(mark);
    return (
      <span
        key={index}
        className={clsx(
          isOn('bold') && 'font-bold',
          isOn('italic') && 'italic',
          isOn('strike') && 'line-through',
          (isOn('underline') || isOn('link')) && 'underline',
          isOn('code') && 'then-code',
        )}
      >
        {text}
      </span>
    );
  });
}
