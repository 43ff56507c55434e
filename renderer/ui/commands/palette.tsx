import {
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../icon.tsx';
import { Search } from '../icons.ts';
import { openModal } from './open-modal.ts';
import type { FoundEntry, PaletteEntry } from './palette-entry.ts';
import { PaletteLine } from './palette-line.tsx';
import './palette.css';
import type { RecentEntries } from './recent-entries.ts';
import type { EntrySearch } from './search-entries.ts';
import { strings } from './strings.ts';

/** As many lines as the palette shows without scrolling; the others are drawn a moment later. */
const drawnAtOnce = 12;

const nothing: readonly FoundEntry[] = [];

export interface PaletteProps {
  /** Finds what there is; the same one while that does not change. */
  readonly search: EntrySearch;
  readonly recent: RecentEntries;
  /** Take the palette away: the focus goes back to where it was. */
  readonly onClose: () => void;
}

/** Finds what can be done and where one can go. Arrows, Home and End choose, Enter does it, Escape leaves. */
export function Palette({ search, recent, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [recentIds] = useState(recent.ids);
  const list = useId();
  const found = useMemo(() => search.find(typed, recentIds), [search, typed, recentIds]);
  const settled = useDeferredValue(found, nothing);
  const shown = settled === found ? found : found.slice(0, drawnAtOnce);
  const active = Math.min(chosen, found.length - 1);

  // Closed while it is still in the document: closing is what gives the focus back.
  useLayoutEffect(() => (dialog.current ? openModal(dialog.current) : undefined), []);

  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const choose = useCallback(
    (entry: PaletteEntry) => {
      recent.add(entry.id);
      // Closed first, so that what it does may move the focus on.
      flushSync(onClose);
      entry.run();
    },
    [recent, onClose],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    // The page behind has keys of its own.
    event.stopPropagation();
    const last = found.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      Home: 0,
      End: last,
    };
    const entry = found[active]?.entry;
    const to = event.shiftKey ? undefined : moves[event.key];
    if (to !== undefined) setChosen(Math.max(to, 0));
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && entry) choose(entry);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      aria-label={strings.palette}
      className="palette"
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // What is around it belongs to the dialog's own box.
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="flex min-h-11 flex-none items-center gap-3 border-b border-line px-4">
        <Icon of={Search} className="text-ink-3" />
        <input
          role="combobox"
          aria-label={strings.palette}
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `${list}-${active}` : undefined}
          className="palette-field"
          placeholder={strings.placeholder}
          value={typed}
          onChange={(event) => {
            // Before the list is another: afterwards its whole layout would be made here, and once more for the frame.
            const { current } = lines;
            if (current && current.scrollTop > 0) current.scrollTop = 0;
            setTyped(event.target.value);
            setChosen(0);
          }}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      {found.length === 0 && (
        <p role="status" className="p-4 text-ink-3">
          {strings.nothingFound(typed.trim())}
        </p>
      )}
      <div
        ref={lines}
        id={list}
        role="listbox"
        tabIndex={-1}
        aria-label={strings.results}
        className="palette-list"
        hidden={found.length === 0}
        // The focus stays in the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {shown.map(({ entry, marks }, index) => (
          <PaletteLine
            key={entry.id}
            id={`${list}-${index}`}
            index={index}
            entry={entry}
            marks={marks}
            isActive={index === active}
            onPoint={setChosen}
            onChoose={choose}
          />
        ))}
      </div>
    </dialog>
  );
}
