import type { DesktopApi, FolderState, StartNotice } from '@/platform/desktop.ts';

export interface StartSnapshot {
  /** What the person has not dismissed yet. */
  readonly notices: readonly StartNotice[];
  readonly folder: FolderState;
}

/** What main has to say about this start, and about the data folder from then on. */
export interface StartStore {
  readonly snapshot: () => StartSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks main, once: it tells each thing once. Not before the first paint. */
  readonly ask: () => void;
  readonly dismiss: (notice: StartNotice) => void;
}

export function createStartStore(desktop: Pick<DesktopApi, 'on' | 'takeStartNotices'>): StartStore {
  let current: StartSnapshot = { notices: [], folder: 'here' };
  let isAsked = false;
  const listeners = new Set<() => void>();
  const become = (next: Partial<StartSnapshot>): void => {
    current = { ...current, ...next };
    for (const listener of listeners) listener();
  };
  // As long as the page lives, like the store itself.
  desktop.on('folder:state', (folder) => become({ folder }));
  return {
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: () => {
      if (isAsked) return;
      isAsked = true;
      desktop.takeStartNotices().then(become, () => {
        isAsked = false;
      });
    },
    dismiss: (notice) => become({ notices: current.notices.filter((one) => one !== notice) }),
  };
}
