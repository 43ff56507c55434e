import { clsx } from 'clsx';
import type { Author } from './avatar.tsx';

export interface RemoteCaretProps {
  /** What the flag says: the first name. */
  readonly name: string;
  readonly author: Author;
  /** A bare caret, once the other person has been still for a while. */
  readonly isQuiet?: boolean;
}

/**
 * Where the other person writes, between two letters of a text. It takes no room and is silent to a screen reader,
 * which would otherwise read the name in the middle of a word.
 */
export function RemoteCaret({ name, author, isQuiet = false }: RemoteCaretProps) {
  return (
    <span aria-hidden className={clsx('caret', `caret-${author}`)}>
      {!isQuiet && <span className="caret-flag">{name}</span>}
    </span>
  );
}
