import type { ReactNode } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { PanelLeft } from '../icons.ts';
import { uiStrings } from '../strings.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import type { Crumb } from './breadcrumb.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import type { HistoryButtonsProps } from './history-buttons.tsx';
import { useSidebar } from './use-sidebar.ts';
import { WindowControls } from './window-controls.tsx';
import type { WindowControlsProps } from './window-controls.tsx';

export interface TitleBarProps {
  readonly history?: HistoryButtonsProps;
  /** From the outermost place to the one in front. */
  readonly crumbs?: readonly Crumb[];
  /** Presence and the few actions of the whole view. */
  readonly actions?: ReactNode;
  /** Leave out on macOS, where the system draws them. */
  readonly windowControls?: WindowControlsProps;
}

/** The top 44 px of the page; the window is dragged by whatever of it is not a control. */
export function TitleBar({ history, crumbs = [], actions, windowControls }: TitleBarProps) {
  const sidebar = useSidebar();
  return (
    <header className="tbar">
      {sidebar.state === 'folded' && (
        <IconButton
          data-sidebar-button
          label={uiStrings.showSidebar}
          icon={PanelLeft}
          className="me-1"
          // The page dismisses a floating sidebar at the press, before this click would open it.
          onPointerDown={(event) => event.stopPropagation()}
          onClick={sidebar.toggle}
        />
      )}
      {history && <HistoryButtons {...history} />}
      {crumbs.length > 0 && <Breadcrumb crumbs={crumbs} />}
      <span className="flex-1" />
      {actions && <span className="flex flex-none items-center">{actions}</span>}
      {windowControls && <WindowControls {...windowControls} />}
    </header>
  );
}
