import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { uiStrings } from '../strings.ts';
import { initialOf } from './initial-of.ts';

/** The two author colours. They follow the role in one pair, not the person. */
export type Author = 'learner' | 'mentor';

export interface AvatarProps {
  readonly name: string;
  readonly author: Author;
  /** Side in pixels at normal text size: 14 in a chip, 18 in a row, 20 usual, 26 in the sidebar. */
  readonly size?: number;
  /** Solid instead of washed: this person has the same thing open now. */
  readonly isHere?: boolean;
  /** The name stands right beside it, so a screen reader need not hear it twice. */
  readonly isDecorative?: boolean;
  readonly className?: string;
}

/** A person's initial: circle for the learner, square for the mentor. */
export function Avatar({ name, author, size = 20, isHere, isDecorative, className }: AvatarProps) {
  const spoken = [name, uiStrings[author], isHere && uiStrings.hereNow].filter(Boolean).join(', ');
  return (
    <span
      {...(isDecorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': spoken })}
      className={clsx('av', `av-${author}`, isHere && 'av-here', className)}
      style={{ '--size': `${size / 16}rem` } as CSSProperties}
    >
      {initialOf(name)}
    </span>
  );
}
