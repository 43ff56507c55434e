import { clsx } from 'clsx';
import { lazy, Suspense, useId, useState } from 'react';
import type { InlineCommand } from '@/bindings/editor/line-menu.ts';
import { useDerived } from '@/bindings/use-derived.ts';
import type { SessionDocument } from '@/model/documents.ts';
import { firstWords } from '@/model/queries/first-words.ts';
import { sessionNotes } from '@/model/records/session-notes.ts';
import type { Role } from '@/model/role.ts';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Icon } from '@/ui/icon.tsx';
import { ChevronDown, ChevronRight } from '@/ui/icons.ts';
import { NotesButtons } from './notes-toolbar.tsx';
import { strings } from './strings.ts';

// The editor is the heaviest part of the app: it comes when the first notes are opened.
const RichNotes = lazy(async () => ({
  default: (await import('@/bindings/editor/rich-notes.tsx')).RichNotes,
}));

const none: readonly number[] = [];

export interface SessionNotesProps {
  readonly document: SessionDocument;
  readonly names: Readonly<Record<Role, string>>;
  readonly isWritable: boolean;
  /** The blocks in which there are words that I have not seen, by their place. */
  readonly newBlocks?: readonly number[];
  readonly inlineCommands?: readonly InlineCommand[] | undefined;
}

/** What belongs to the session as a whole and to none of its points. Opens where it stands. */
export function SessionNotes(props: SessionNotesProps) {
  const { document, names, isWritable, newBlocks = none } = props;
  const [isOpen, setIsOpen] = useState(false);
  const bodyId = useId();
  const notes = sessionNotes(document);
  const beginning = useDerived(notes, firstWords);
  return (
    <section className="mt-6" aria-labelledby={`${bodyId}-heading`}>
      <h2 id={`${bodyId}-heading`} className="ps-[42px]">
        <button
          type="button"
          className="session-notes-open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
          <span className="sec">{strings.sessionNotes}</span>
          {newBlocks.length > 0 && <span className="chip">{strings.sessionNotesNew}</span>}
          {!isOpen && (
            <span dir="auto" className={clsx('min-w-0 flex-1 truncate', beginning === '' ? 'meta' : 'said')}>
              {beginning === '' ? strings.sessionNotesEmpty : beginning}
            </span>
          )}
        </button>
      </h2>
      {isOpen && (
        <div
          id={bodyId}
          className="mt-1 rounded-lg bg-raised pt-3 shadow-[0_0_0_1px_var(--color-line-2)]"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            setIsOpen(false);
            globalThis.document.getElementById(`${bodyId}-heading`)?.querySelector('button')?.focus();
          }}
        >
          <Suspense fallback={<Skeleton rows={1} />}>
            <RichNotes
              document={document}
              notes={notes}
              names={names}
              label={strings.sessionNotes}
              className="notes note ms-[42px] me-[68px] select-text"
              isWritable={isWritable}
              newBlocks={newBlocks}
              {...(props.inlineCommands && { inlineCommands: props.inlineCommands })}
              toolbar={(format) => (
                <div className="ms-[34px] me-2 mt-2 flex flex-wrap items-center gap-0.5 pb-2">
                  <NotesButtons {...format} />
                </div>
              )}
            />
          </Suspense>
        </div>
      )}
    </section>
  );
}
