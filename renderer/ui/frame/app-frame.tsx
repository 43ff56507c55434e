import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { SidebarContext, useSidebarState } from './use-sidebar.ts';

/** As the desktop names itself; decides where the window's buttons stand. */
export type FramePlatform = 'linux' | 'win32' | 'darwin';

export interface AppFrameProps {
  readonly platform: FramePlatform;
  /** A Sidebar. */
  readonly sidebar: ReactNode;
  /** A TitleBar, then the view. */
  readonly children: ReactNode;
}

/** The window: sidebar beside the page. Below 1000 px the sidebar folds away and floats when called. */
export function AppFrame({ platform, sidebar, children }: AppFrameProps) {
  const sidebarState = useSidebarState();
  const { state, dismiss } = sidebarState;
  const side = useRef<HTMLElement>(null);
  const page = useRef<HTMLElement>(null);
  const shownState = useRef(state);

  // The button that folds the sidebar vanishes with it, and the one that shows it vanishes too: hand the focus on.
  useEffect(() => {
    if (shownState.current === state) return;
    shownState.current = state;
    const hidden = state === 'folded' ? side.current : null;
    const focused = document.activeElement;
    if (focused && focused !== document.body && !hidden?.contains(focused)) return;
    const room = state === 'folded' ? page.current : side.current;
    room?.querySelector<HTMLElement>('[data-sidebar-button]')?.focus();
  }, [state]);

  return (
    <SidebarContext value={sidebarState}>
      <div
        className="frame"
        data-platform={platform}
        data-sidebar={state}
        onKeyDown={(event) => {
          if (event.key === 'Escape') dismiss();
        }}
      >
        <aside ref={side} className="side" onClick={(event) => leadsAway(event.target) && dismiss()}>
          {sidebar}
        </aside>
        <main ref={page} className="main" onPointerDown={dismiss}>
          {children}
        </main>
      </div>
    </SidebarContext>
  );
}

/** A floating sidebar has done its work once it was followed somewhere. */
function leadsAway(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a[href]') !== null;
}
