import { useState, type RefObject } from 'react';
import type { SessionId } from '@/model/ids.ts';
import { maximumTitleLength } from '@/model/records/point.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Icon } from '@/ui/icon.tsx';
import { Plus } from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** Words that were not added yet, by session: looking something up in another view does not lose them. */
const unfinished = new Map<SessionId, string>();

export interface AddPointProps {
  readonly session: SessionId;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAdd: (title: string) => void;
}

/** Adds points one after another: Enter takes the words and leaves the line ready for the next. N comes here. */
export function AddPoint({ session, field, onAdd }: AddPointProps) {
  const [title, setShownTitle] = useState(unfinished.get(session) ?? '');
  const setTitle = (words: string): void => {
    unfinished.set(session, words);
    setShownTitle(words);
  };

  useCommands([
    {
      id: 'add-point',
      title: strings.addPoint,
      group: 'session',
      icon: Plus,
      shortcut: 'N',
      run: () => field.current?.focus(),
    },
  ]);

  return (
    <form
      className="line-grid mt-0.5 min-h-9 rounded-sm pe-3 text-ink-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') return;
        onAdd(title.trim());
        setTitle('');
      }}
    >
      <span />
      <Icon of={Plus} size={14} />
      <input
        ref={field}
        dir="auto"
        className="add-point ms-3.5"
        aria-label={strings.addPoint}
        placeholder={strings.addPoint}
        value={title}
        maxLength={maximumTitleLength}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        aria-keyshortcuts="N"
        autoComplete="off"
      />
      <span className="kbd">N</span>
    </form>
  );
}
