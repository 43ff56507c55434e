import type { ReactNode } from 'react';
import type { Author } from './avatar.tsx';

export interface AuthorNameProps {
  readonly author: Author;
  /** The name as it stands in the sentence, possessive included. */
  readonly children: ReactNode;
}

/** A name inside a sentence of the app, in its author colour. */
export function AuthorName({ author, children }: AuthorNameProps) {
  return <span className={`name-${author}`}>{children}</span>;
}
