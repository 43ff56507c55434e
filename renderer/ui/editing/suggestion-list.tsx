import { clsx } from 'clsx';
import { useEffect, useRef } from 'react';
import { Icon } from '../icon.tsx';
import type { IconShape } from '../icons.ts';
import { hangFrom, type SuggestionPlace } from './suggestion-place.ts';

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconShape;
  /** Written for the platform. */
  readonly shortcut?: string;
}

export interface SuggestionListProps {
  /** Its id; an option's is this with `-` and its place. The text's `aria-activedescendant` names it. */
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  readonly index: number;
  readonly place: SuggestionPlace;
  readonly onChoose: (index: number) => void;
}

/**
 * What can be put in while somebody types. The caret and the focus stay in the text, whose keys work it; here is only the
 * picture, and the mouse.
 */
export function SuggestionList({ id, label, suggestions, index, place, onChoose }: SuggestionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.showPopover();
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      popover="manual"
      className="floating suggestions"
      style={hangFrom(place)}
      // The caret stays in the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {suggestions.map((suggestion, at) => (
        <div
          key={suggestion.id}
          id={`${id}-${String(at)}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === index}
          className={clsx('menu-item', at === index && 'menu-item-chosen')}
          onClick={() => onChoose(at)}
        >
          {suggestion.icon && <Icon of={suggestion.icon} />}
          <span className="flex-1 truncate">{suggestion.label}</span>
          {suggestion.shortcut !== undefined && <span className="kbd">{suggestion.shortcut}</span>}
        </div>
      ))}
    </div>
  );
}
