import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import type { IconShape } from '../icons.ts';
import { Paper } from './paper.tsx';

export interface AgreementSheetProps {
  readonly title: string;
  /** Which version, and since when. */
  readonly detail: string;
  /** The sentences both people agreed on, in their order. */
  readonly clauses: readonly string[];
  /** SignatureBlocks, one a person. */
  readonly signatures: ReactNode;
  /** Where it stands now: signed, or waiting for one of the two. */
  readonly state?: { readonly icon: IconShape; readonly words: string };
  /** One IconButton at the title: proposes a change. */
  readonly action?: ReactNode;
}

/** What both people agreed on, with their names beneath it. */
export function AgreementSheet({ title, detail, clauses, signatures, state, action }: AgreementSheetProps) {
  return (
    <Paper>
      <div className="flex items-center">
        <h2 className="title-section flex-1">{title}</h2>
        {action}
      </div>
      <p className="meta">{detail}</p>
      <ol className="mt-3">
        {clauses.map((clause, index) => (
          <li key={clause} className="grid grid-cols-[1.125rem_minmax(0,1fr)] py-1">
            <span aria-hidden className="meta num pt-0.5">
              {index + 1}
            </span>
            <span dir="auto" className="said break-words">
              {clause}
            </span>
          </li>
        ))}
      </ol>
      <div className="mt-6 flex flex-wrap gap-5">{signatures}</div>
      {state && (
        <p className="meta mt-5 flex items-center gap-1.5">
          <Icon of={state.icon} size={14} />
          {state.words}
        </p>
      )}
    </Paper>
  );
}
