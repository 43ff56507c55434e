import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export interface GroupProps {
  readonly title: string;
  /** In small letters beside the title. */
  readonly note?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One component in its states, under its name. */
export function Group({ title, note, className, children }: GroupProps) {
  return (
    <section className={clsx('min-w-0', className)}>
      <div className="mb-2 flex items-baseline gap-3">
        <h2 className="title-section">{title}</h2>
        {note && <span className="meta">{note}</span>}
      </div>
      {children}
    </section>
  );
}

/** Columns of groups. */
export function Columns(props: { readonly className: string; readonly children: ReactNode }) {
  return <div className={clsx('mt-5 grid items-start gap-x-14', props.className)}>{props.children}</div>;
}

/** Groups one beneath the other. */
export function Stack(props: { readonly className?: string; readonly children: ReactNode }) {
  return <div className={clsx('min-w-0', props.className ?? 'stack-6')}>{props.children}</div>;
}
