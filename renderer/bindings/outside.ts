import { useSyncExternalStore } from 'react';
import type { Arrival, ChosenFile, DesktopApi } from '@/platform/desktop.ts';
import { useServices } from './services.ts';

/** A file to ask the person about. Its bytes are read only when that is shown. */
export interface OutsideFile {
  readonly kind: 'file';
  readonly name: string;
  readonly read: () => Promise<ChosenFile>;
}

type OutsideLink = Exclude<Arrival, { readonly kind: 'file' | 'nothing' }>;

/** One thing that came from outside the app, and what takes it from the list once the person has decided. */
export interface OutsideThing {
  readonly thing: OutsideFile | OutsideLink;
  readonly settle: () => void;
}

export interface OutsideState {
  /** Something waits, or is being asked about. */
  readonly isWaiting: boolean;
  /** What to ask about now; `undefined` until it has been looked for. */
  readonly first: OutsideThing | undefined;
}

/** What came from outside: files and links that main keeps, and files dropped onto the window. One is asked at a time. */
export interface Outside {
  readonly snapshot: () => OutsideState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for the next one to ask about. */
  readonly look: () => Promise<void>;
  readonly drop: (files: readonly OutsideFile[]) => void;
}

const nothing: OutsideState = { isWaiting: false, first: undefined };
/** A new one each time: whoever looked before it came looks again. */
const unseen = (): OutsideState => ({ isWaiting: true, first: undefined });

/**
 * 1. Main is only asked after it has said that there is something, so that an ordinary start costs nothing.
 * 2. What is asked about is not replaced before it is settled.
 * 3. Nothing is settled but by the person's answer: a page that is gone before it leaves it waiting in main.
 */
export function watchOutside(
  desktop: Pick<DesktopApi, 'on' | 'nextArrival' | 'readArrival' | 'settleArrival'>,
): Outside {
  let state = nothing;
  let dropped: readonly OutsideFile[] = [];
  const listeners = new Set<() => void>();
  const become = (next: OutsideState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const arrived = (): void => {
    if (state.first === undefined) become(unseen());
  };
  const ask = (thing: OutsideThing['thing'], forget: () => Promise<void>): void => {
    let isSettled = false;
    const settle = (): void => {
      if (isSettled) return;
      isSettled = true;
      // Looked for again only after it is forgotten, else it would come back.
      void forget().then(() => become(unseen()));
    };
    become({ isWaiting: true, first: { thing, settle } });
  };
  const askAboutArrival = (arrival: Exclude<Arrival, { readonly kind: 'nothing' }>): void => {
    const { id } = arrival;
    const thing: OutsideThing['thing'] =
      arrival.kind === 'file'
        ? { kind: 'file', name: arrival.name, read: () => desktop.readArrival(id) }
        : arrival;
    ask(thing, () => desktop.settleArrival(id));
  };
  desktop.on('outside:arrived', arrived);
  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: async () => {
      const asked = state;
      if (!asked.isWaiting || asked.first !== undefined) return;
      const [file, ...rest] = dropped;
      if (file !== undefined) {
        dropped = rest;
        ask(file, () => Promise.resolve());
        return;
      }
      // Where main does not answer, as before a lock is opened, it waits for the next who looks.
      const arrival = await desktop.nextArrival().catch(() => undefined);
      if (state !== asked || arrival === undefined) return;
      if (arrival.kind === 'nothing') become(nothing);
      else askAboutArrival(arrival);
    },
    drop: (files) => {
      dropped = [...dropped, ...files];
      arrived();
    },
  };
}

export function useOutside(): OutsideState {
  const { outside } = useServices();
  return useSyncExternalStore(outside.subscribe, outside.snapshot);
}
