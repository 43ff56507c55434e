import { useEffect, useRef } from 'react';
import { hangFrom, type SuggestionPlace } from './suggestion-place.ts';

export interface SuggestionHintProps {
  /** What the line waits for. It is said to a screen reader by whoever shows it. */
  readonly text: string;
  readonly place: SuggestionPlace;
}

/** Words beneath a line that is being typed. */
export function SuggestionHint({ text, place }: SuggestionHintProps) {
  const hint = useRef<HTMLDivElement>(null);
  useEffect(() => {
    hint.current?.showPopover();
  }, []);
  return (
    <div ref={hint} aria-hidden popover="manual" className="suggestion-hint" style={hangFrom(place)}>
      <span className="tip-words">{text}</span>
    </div>
  );
}
