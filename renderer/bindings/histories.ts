import { createContext, use, useEffect, useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { createHistory, type Direction, type History, type Step } from '@/model/undo/history.ts';
import type { StepSubject } from '@/model/undo/subject.ts';
import type { UndoRoot } from '@/model/undo/undoable.ts';

const histories = new WeakMap<Y.Doc, History>();

/** The one history of an open document; it begins with the first call and ends when the document is closed. */
export function historyOf<Document extends Y.Doc>(
  document: Document,
  roots: (document: Document) => readonly UndoRoot[],
): History {
  const known = histories.get(document);
  if (known !== undefined) return known;
  const made = createHistory(document, roots(document));
  histories.set(document, made);
  return made;
}

/** The history that has begun for a document; `undefined` where nobody may undo in it. */
export const begunHistory = (document: Y.Doc): History | undefined => histories.get(document);

/** What undo and redo would do now; `undefined` where there is nothing. */
export type NextSteps = Readonly<Record<Direction, StepSubject | undefined>>;

/** The documents in front, whose steps one undo walks in the order they were taken. */
export interface HistoriesInFront {
  readonly show: (history: History) => () => void;
  readonly step: (direction: Direction) => StepSubject | undefined;
  readonly snapshot: () => NextSteps;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createHistoriesInFront(): HistoriesInFront {
  const shown = new Map<History, number>();
  const listeners = new Set<() => void>();
  const nextOf = (direction: Direction): readonly [History, Step] | undefined =>
    [...shown.keys()]
      .flatMap((history) => {
        const step = history.next(direction);
        return step === undefined ? [] : [[history, step] as const];
      })
      .toSorted(([, one], [, other]) => one.order - other.order)
      .at(-1);
  /** Something done since then, in another document in front, is where doing again ends, as it does within one. */
  const next = (direction: Direction): readonly [History, Step] | undefined => {
    const found = nextOf(direction);
    if (direction === 'undo' || found === undefined) return found;
    const lastDone = nextOf('undo')?.[1];
    const isNew = lastDone !== undefined && lastDone.order === lastDone.doneAt;
    return isNew && lastDone.order > found[1].order ? undefined : found;
  };
  let known: NextSteps = { undo: undefined, redo: undefined };
  const changed = (): void => {
    const now: NextSteps = { undo: next('undo')?.[1].subject, redo: next('redo')?.[1].subject };
    if (isSame(now.undo, known.undo) && isSame(now.redo, known.redo)) return;
    known = now;
    for (const listener of listeners) listener();
  };
  return {
    show: (history) => {
      shown.set(history, (shown.get(history) ?? 0) + 1);
      const stop = history.subscribe(changed);
      changed();
      return () => {
        stop();
        const holders = (shown.get(history) ?? 1) - 1;
        if (holders === 0) shown.delete(history);
        else shown.set(history, holders);
        changed();
      };
    },
    step: (direction) => {
      // A step may have nothing left to change, because the other person changed it since.
      for (let found = next(direction); found !== undefined; found = next(direction)) {
        const taken = found[0].step(direction);
        if (taken !== undefined) return taken.subject;
      }
      return undefined;
    },
    snapshot: () => known,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const isSame = (one: StepSubject | undefined, other: StepSubject | undefined): boolean =>
  one?.records === other?.records && one?.field === other?.field;

/** This window's; a test gives its own. */
const HistoriesContext = createContext(createHistoriesInFront());

/** Lets undo walk a document while the calling component is mounted. `undefined` where it may not be written. */
export function useHistoryInFront<Document extends Y.Doc>(
  document: Document | undefined,
  roots: (document: Document) => readonly UndoRoot[],
): void {
  const front = use(HistoriesContext);
  // Not in the effect: an editor that is shown at once with its document has to find the history begun.
  const history = useMemo(
    () => (document === undefined ? undefined : historyOf(document, roots)),
    [document, roots],
  );
  useEffect(() => (history === undefined ? undefined : front.show(history)), [front, history]);
}

/** Lets undo walk a history until the answer is called: for documents that a view opens as it needs them. */
export const useShowHistory = (): HistoriesInFront['show'] => use(HistoriesContext).show;

/** What undo and redo would do, and doing it. */
export function useHistories(): { readonly next: NextSteps; readonly step: HistoriesInFront['step'] } {
  const front = use(HistoriesContext);
  return { next: useSyncExternalStore(front.subscribe, front.snapshot), step: front.step };
}

/**
 * Remembers the step just taken, for a way back beside it ("Removed. Undo"). Calling what it returns undoes that step if
 * it is still the last one and answers whether it was.
 */
export function lastStepOf(document: Y.Doc): () => boolean {
  const history = begunHistory(document);
  const step = history?.next('undo');
  return () => {
    if (history === undefined || step === undefined || history.next('undo') !== step) return false;
    return history.step('undo') !== undefined;
  };
}
