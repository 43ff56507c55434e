import { clsx } from 'clsx';
import { useCallback, useState, type MouseEvent } from 'react';
import { clip } from '@/lib/names.ts';
import { notesLines, type NotesLine, type NotesRun } from '@/model/queries/notes-lines.ts';
import { Button } from '@/ui/actions/button.tsx';
import { useServices } from '../services.ts';
import { useDerived } from '../use-derived.ts';
import { hearClicks } from './hear-in-notes.ts';
import { readAddress } from './links.ts';
import type { NotesFaults } from './notes-check.ts';
import type { RichNotesProps } from './notes-props.ts';
import { noToolbar } from './notes-toolbar.ts';
import { paragraphAuthors } from './paragraph-authors.ts';
import { strings } from './strings.ts';

/** As many as are drawn within a moment; the rest is asked for. */
const linesAtOnce = 300;
/** Of one line: what nobody reads is not drawn. Characters. */
const longestLine = 5_000;

/** Notes that can only be read, because part of them is not what this version can write in; and what that part is. */
export function NotesReading(props: RichNotesProps & { readonly faults: NotesFaults }) {
  const { notes, label, className, faults, toolbar } = props;
  const { desktop } = useServices();
  const [shown, setShown] = useState(linesAtOnce);
  const lines = useDerived(notes, notesLines);
  const shared = props.isPrivate === true ? undefined : props.document;
  const authors = useDerived(
    notes,
    useCallback(() => (shared === undefined ? [] : paragraphAuthors(shared, notes)), [shared, notes]),
  );
  const found = new Set(faults.blocks.values());
  const isOnlyLarge = !found.has('unknown') && !found.has('deep');
  return (
    <>
      <div
        role="document"
        // Long notes are scrolled, and Enter in the title leads here.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
        tabIndex={0}
        aria-label={label}
        className={clsx(className, 'notes-reading')}
        onClick={(event: MouseEvent) =>
          hearClicks(event.nativeEvent, false, (address) => desktop.openLink(address))
        }
      >
        <p className="notes-said">
          {isOnlyLarge ? strings.tooLargeToWrite : `${strings.partly} ${strings.partlyNext}`}
        </p>
        {lines.slice(0, shown).map((line, index) => {
          const by = props.isPrivate === true ? 'private' : authors[line.block];
          return <Line key={index} line={line} bar={by === undefined ? '' : `bar-${by}`} />;
        })}
      </div>
      {lines.length > shown && (
        <Button variant="text" isSmall className="ms-[42px]" onClick={() => setShown(shown + linesAtOnce)}>
          {strings.moreLines(lines.length - shown)}
        </Button>
      )}
      {toolbar(noToolbar)}
    </>
  );
}

function Line({ line, bar }: { readonly line: NotesLine; readonly bar: string }) {
  if (line.kind === 'unknown') return <p className={clsx('notes-said', bar)}>{strings.unknownPart}</p>;
  if (line.kind === 'rule') return <hr />;
  return (
    <p dir="auto" className={clsx('notes-line', `notes-line-${line.kind}`, bar)}>
      <span style={{ paddingInlineStart: `${String(line.depth)}rem` }}>
        {line.marker !== '' && `${line.marker} `}
        <Runs runs={line.runs} />
      </span>
    </p>
  );
}

function Runs({ runs }: { readonly runs: readonly NotesRun[] }) {
  let left = longestLine;
  return runs.map(({ text, marks, href }, index) => {
    if (left <= 0) return null;
    const words = clip(text.slice(0, left + 1), left);
    left -= text.length;
    const className = marks.map((mark) => (knownMarks.has(mark) ? `notes-${mark}` : '')).join(' ');
    const address = href === undefined ? undefined : readAddress(href);
    if (address === undefined) {
      const refused =
        href === undefined
          ? {}
          : { 'data-refused-link': '', title: strings.isRefused(clip(href.slice(0, 200), 100)) };
      return (
        <span key={index} className={className} {...refused}>
          {words}
        </span>
      );
    }
    return (
      <a key={index} className={className} href={address} rel="noreferrer" title={address}>
        {words}
      </a>
    );
  });
}

const knownMarks = new Set(['bold', 'italic', 'strike', 'underline', 'code']);
