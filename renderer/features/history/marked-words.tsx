import type { ReactNode } from 'react';
import type { WordRun } from '@/lib/word-difference.ts';
import { strings } from './strings.ts';

/** Words that are there now and were not then. */
export function Came({ children }: { readonly children: ReactNode }) {
  return (
    <ins className="came">
      <span className="sr-only">{strings.addedWords}</span>
      {children}
    </ins>
  );
}

/** Words that were there then and are not now. */
export function Gone({ children }: { readonly children: ReactNode }) {
  return (
    <del className="gone">
      <span className="sr-only">{strings.removedWords}</span>
      {children}
    </del>
  );
}

/** A text with what became of its words. */
export function MarkedWords({ runs }: { readonly runs: readonly WordRun[] }) {
  return runs.map(({ kind, text }, index) => {
    if (kind === 'same') return text;
    const Mark = kind === 'added' ? Came : Gone;
    return <Mark key={index}>{text}</Mark>;
  });
}
