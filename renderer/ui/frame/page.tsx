import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Crumb } from './breadcrumb.tsx';
import type { HistoryButtonsProps } from './history-buttons.tsx';
import { TitleActions, type TitleAction } from './title-actions.tsx';
import { TitleBar } from './title-bar.tsx';
import type { WindowControlsProps } from './window-controls.tsx';

/** What every page's frame has in common; the composition root provides it. */
export interface PageFrame {
  readonly history: HistoryButtonsProps;
  /** Left out on macOS, where the system draws them. */
  readonly windowControls?: WindowControlsProps | undefined;
  /** News that concern the whole window, above the view. */
  readonly notices?: ReactNode;
}

export const PageFrameContext = createContext<PageFrame | undefined>(undefined);

export interface PageProps {
  readonly crumbs?: readonly Crumb[];
  /** The few actions of the whole view. */
  readonly actions?: readonly TitleAction[];
  /** The view. It fills what the title bar leaves and scrolls by itself. */
  readonly children: ReactNode;
}

/** A view of the app: title bar, notices, content. */
export function Page({ crumbs, actions, children }: PageProps) {
  const frame = useContext(PageFrameContext);
  if (!frame) throw new Error('Page needs a PageFrameContext above it');
  return (
    <>
      <TitleBar
        history={frame.history}
        actions={actions && <TitleActions actions={actions} />}
        {...(crumbs && { crumbs })}
        {...(frame.windowControls && { windowControls: frame.windowControls })}
      />
      {frame.notices}
      {children}
    </>
  );
}
