import { clsx } from 'clsx';
import type { ComponentPropsWithRef } from 'react';
import type { Author } from './avatar.tsx';

/** Who began a line, or that it has not left the device. */
export type Provenance = Author | 'private';

export interface ProvenanceBarProps extends ComponentPropsWithRef<'div'> {
  readonly by: Provenance;
  /** The bar fades: discussed, done, over. */
  readonly isPast?: boolean;
  /** Just came from the other person: the author's wash, which settles. */
  readonly hasArrived?: boolean;
}

/** Puts the bar beside its content: solid for the learner, double for the mentor, dotted for only me. */
export function ProvenanceBar({ by, isPast, hasArrived, className, ...rest }: ProvenanceBarProps) {
  return <div {...rest} className={clsx(provenanceClass(by, { isPast, hasArrived }), className)} />;
}

/** The same bar for an element of the caller's own, such as a list item. */
export function provenanceClass(
  by: Provenance,
  state: { readonly isPast?: boolean | undefined; readonly hasArrived?: boolean | undefined } = {},
): string {
  return clsx(
    `bar-${by}`,
    state.isPast && 'bar-past',
    state.hasArrived && by !== 'private' && `arrived-${by}`,
  );
}
