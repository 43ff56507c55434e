import type { CSSProperties } from 'react';

/** Where the words stand that something hangs from, in the window; pixels. */
export interface SuggestionPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between the words and what hangs from them. */
const gap = 6;
/** What a list of suggestions takes at most: see notes.css. */
const mostHeight = 272;
const mostWidth = 256;

/** Beneath the words, or above them where there is more room; never out of the window. */
export function hangFrom({ left, top, bottom }: SuggestionPlace): CSSProperties {
  const { innerWidth, innerHeight } = window;
  const isAbove = bottom + gap + mostHeight > innerHeight && top > innerHeight - bottom;
  return {
    left: Math.max(Math.min(left, innerWidth - mostWidth), 0),
    ...(isAbove ? { bottom: innerHeight - top + gap } : { top: bottom + gap }),
  };
}
