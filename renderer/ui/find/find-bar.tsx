import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { ArrowDown, ArrowUp, X } from '../icons.ts';
import { strings } from './strings.ts';
import { useFind } from './use-find.ts';

export interface FindBarHandle {
  /** Puts the caret into the field, with its words chosen; `query` replaces them. */
  readonly focus: (query?: string) => void;
  readonly step: (by: 1 | -1) => void;
}

export interface FindBarProps {
  readonly ref?: Ref<FindBarHandle>;
  readonly initialQuery: string;
  readonly onQuery: (query: string) => void;
  readonly onClose: () => void;
}

/** Finds words on the page in front. Enter goes on, Shift with Enter back, Escape closes. */
export function FindBar({ ref, initialQuery, onQuery, onClose }: FindBarProps) {
  const [query, setQuery] = useState(initialQuery);
  const field = useRef<HTMLInputElement>(null);
  const { count, position, isDone, step } = useFind(query);

  const change = (next: string): void => {
    setQuery(next);
    onQuery(next);
  };
  useImperativeHandle(ref, () => ({
    focus: (words) => {
      if (words !== undefined) change(words);
      field.current?.focus();
      field.current?.select();
    },
    step,
  }));
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  return (
    <search
      data-find-bar
      className="find-bar floating"
      aria-label={strings.find}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <input
        ref={field}
        className="find-field"
        aria-label={strings.find}
        placeholder={strings.find}
        value={query}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status" className="meta num find-count">
        {query !== '' && isDone && (count === 0 ? strings.nothing : strings.count(position, count))}
      </span>
      <IconButton
        label={strings.previous}
        icon={ArrowUp}
        isSmall
        disabled={count === 0}
        onClick={() => step(-1)}
      />
      <IconButton
        label={strings.next}
        icon={ArrowDown}
        isSmall
        disabled={count === 0}
        onClick={() => step(1)}
      />
      <IconButton label={strings.close} icon={X} isSmall onClick={onClose} />
    </search>
  );
}
