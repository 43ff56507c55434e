import type { ReactNode } from 'react';
import type { Role } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { provenanceClass } from '@/ui/people/provenance-bar.tsx';

export interface ThenRowProps {
  readonly by: Role;
  /** `+` for what came since, `−` for what is gone; for the eye, the words say it too. */
  readonly sign: '' | '+' | '−';
  readonly title: ReactNode;
  /** What became of it since. */
  readonly facts: readonly string[];
  /** At the end: who, how long. */
  readonly end: ReactNode;
  /** Sets it back; left out where that is not possible, or would change nothing. */
  readonly restore?:
    { readonly label: string; readonly spoken: string; readonly onClick: () => void } | undefined;
  /** Between the title and what became of it. */
  readonly detail?: ReactNode;
  /** Beneath: notes. */
  readonly children?: ReactNode;
}

/** One thing as it was, to read, with what became of it. */
export function ThenRow({ by, sign, title, facts, end, restore, detail, children }: ThenRowProps) {
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-1 border-b border-line py-2">
      <span aria-hidden className="num font-[650] text-ink-2">
        {sign}
      </span>
      <div className="min-w-0">
        <p dir="auto" className={`said ps-3.5 text-note wrap-anywhere select-text ${provenanceClass(by)}`}>
          {title}
        </p>
        {detail}
        {facts.length > 0 && <p className="meta ps-3.5">{facts.join(' · ')}</p>}
        {children}
        {restore && (
          <Button
            variant="text"
            isSmall
            className="mt-1 ms-1"
            aria-label={restore.spoken}
            onClick={restore.onClick}
          >
            {restore.label}
          </Button>
        )}
      </div>
      <span className="flex items-start gap-2 pt-1">{end}</span>
    </li>
  );
}
