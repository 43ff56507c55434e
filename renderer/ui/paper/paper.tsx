import { clsx } from 'clsx';
import type { ComponentPropsWithRef } from 'react';

export interface PaperProps extends ComponentPropsWithRef<'article'> {
  /** Dashed: this has not left the device. */
  readonly isPrivate?: boolean;
}

/** A sheet: what is being written to somebody, was handed over or is signed. */
export function Paper({ isPrivate = false, className, ...rest }: PaperProps) {
  return <article {...rest} className={clsx('paper', isPrivate && 'paper-private', className)} />;
}
