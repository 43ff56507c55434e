import { createContext, useContext, useEffect, useState } from 'react';

/** `docked` beside the page, `folded` away, or `floating` over the page in a narrow window. */
export type SidebarState = 'docked' | 'folded' | 'floating';

export interface Sidebar {
  readonly state: SidebarState;
  readonly toggle: () => void;
  /** Folds a floating sidebar, leaves a docked one. */
  readonly dismiss: () => void;
}

/** Below this the sidebar folds by itself; the same measure as the `roomy` breakpoint. */
const roomyWindow = '(min-width: 62.5rem)';

/** The state of the one sidebar. A person's choice is kept per width: docked or not, floating or not. */
export function useSidebarState(): Sidebar {
  const [isRoomy, setIsRoomy] = useState(() => window.matchMedia(roomyWindow).matches);
  const [isDocked, setIsDocked] = useState(true);
  const [isFloating, setIsFloating] = useState(false);

  useEffect(() => {
    const query = window.matchMedia(roomyWindow);
    const follow = (): void => {
      setIsRoomy(query.matches);
      setIsFloating(false);
    };
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);

  const narrowState = isFloating ? 'floating' : 'folded';
  const roomyState = isDocked ? 'docked' : 'folded';
  return {
    state: isRoomy ? roomyState : narrowState,
    toggle: () => (isRoomy ? setIsDocked(!isDocked) : setIsFloating(!isFloating)),
    dismiss: () => setIsFloating(false),
  };
}

export const SidebarContext = createContext<Sidebar | undefined>(undefined);

/** The sidebar of the surrounding AppFrame. */
export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (!sidebar) throw new Error('useSidebar needs an AppFrame around it');
  return sidebar;
}
