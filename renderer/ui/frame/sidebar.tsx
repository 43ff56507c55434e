import type { ReactNode } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { PanelLeft } from '../icons.ts';
import { uiStrings } from '../strings.ts';
import { useSidebar } from './use-sidebar.ts';
import { Wordmark } from './wordmark.tsx';

export interface SidebarProps {
  /** The name of the navigation for a screen reader. */
  readonly label: string;
  /** Stands above the navigation and does not scroll: "Find or jump to". */
  readonly top?: ReactNode;
  /** Nav items, headings and persons. */
  readonly children: ReactNode;
  /** A StatusLine. */
  readonly foot?: ReactNode;
}

/** The sidebar's column: wordmark, search, navigation, status line. */
export function Sidebar({ label, top, children, foot }: SidebarProps) {
  const { toggle } = useSidebar();
  return (
    <>
      <div className="tbar tbar-side">
        <Wordmark />
        <span className="flex-1" />
        <IconButton data-sidebar-button label={uiStrings.hideSidebar} icon={PanelLeft} onClick={toggle} />
      </div>
      {top}
      {/* The room around lets focus rings show inside the scroll box. */}
      <nav className="-mx-2.5 min-h-0 flex-1 overflow-y-auto px-2.5 pb-2" aria-label={label}>
        {children}
      </nav>
      {foot}
    </>
  );
}
