import { clsx } from 'clsx';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import type { IconShape } from '../icons.ts';

export interface NavLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'aria-current' | 'className'> {
  readonly href: string;
  /** The view in front. */
  readonly isCurrent?: boolean;
  /** A NavCount or a few quiet letters at the end of the row. */
  readonly end?: ReactNode;
}

export interface NavItemProps extends NavLinkProps {
  readonly icon: IconShape;
  /** Less prominent words, as for what is over. */
  readonly isQuiet?: boolean;
}

/** A view of the app in the sidebar. */
export function NavItem({ icon, isCurrent = false, isQuiet = false, end, children, ...rest }: NavItemProps) {
  return (
    <a {...rest} className="nav" aria-current={isCurrent ? 'page' : undefined}>
      <Icon of={icon} />
      <span className={clsx('min-w-0 flex-1 truncate', isQuiet && 'text-ink-3')}>{children}</span>
      {end}
    </a>
  );
}

/** A view beneath another one, or beneath a person. */
export function NavSubItem({ isCurrent = false, end, children, ...rest }: NavLinkProps) {
  return (
    <a {...rest} className="nav nav-sub" aria-current={isCurrent ? 'page' : undefined}>
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {end}
    </a>
  );
}

export interface NavCountProps {
  readonly count: number;
  /** What is counted, for a screen reader: "3 waiting". */
  readonly label: string;
}

/** A plain number at the end of a row. Never coloured. */
export function NavCount({ count, label }: NavCountProps) {
  return (
    <span className="count">
      <span aria-hidden>{count}</span>
      <span className="sr-only">, {label}</span>
    </span>
  );
}
