import type { ComponentPropsWithRef } from 'react';
import { Icon } from '../icon.tsx';
import { Search } from '../icons.ts';

export interface SidebarSearchProps extends ComponentPropsWithRef<'button'> {
  /** Written for the platform, for example `Ctrl K`. */
  readonly shortcut?: string;
}

/** Looks like a field, opens the command palette. Its words are its children. */
export function SidebarSearch({ shortcut, children, ...rest }: SidebarSearchProps) {
  return (
    <button
      type="button"
      {...rest}
      className="mb-2 flex min-h-7.5 flex-none items-center gap-2 rounded-md bg-hover px-2 text-ink-3 hover:bg-pick"
    >
      <Icon of={Search} />
      <span className="flex-1">{children}</span>
      {shortcut && <span className="kbd">{shortcut}</span>}
    </button>
  );
}
