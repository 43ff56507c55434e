import { useCallback, useRef, type RefObject } from 'react';
import type { PointId } from '@/model/ids.ts';

/** Where the focus goes when what it was in is gone. */
export interface AgendaFocus<List extends HTMLElement> {
  readonly list: RefObject<List | null>;
  readonly adding: RefObject<HTMLInputElement | null>;
  /** To the row of a point that was open. */
  readonly toRow: (id: PointId) => void;
  /** To the row that now stands where a point was taken away, or to the line for a new one. */
  readonly toPlace: (index: number) => void;
}

const rows = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('.line-open') ?? []),
];

/** Nobody is at work elsewhere: what had the focus is gone, or is a menu that closes. */
const isFree = (): boolean => {
  const { activeElement: at } = document;
  return at === null || at === document.body || at.closest('dialog, [role="dialog"], [role="menu"]') !== null;
};

/** As soon as the list is drawn; whoever has gone on meanwhile, by key or by pointer, is left where they are. */
function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    if (isFree()) find()?.focus();
  });
}

export function useAgendaFocus<List extends HTMLElement>(): AgendaFocus<List> {
  const list = useRef<List>(null);
  const adding = useRef<HTMLInputElement>(null);
  const toRow = useCallback((id: PointId) => {
    const find = (): HTMLElement | undefined =>
      rows(list.current).find((row) => row.closest<HTMLElement>('[data-point]')?.dataset['point'] === id);
    // Where it is there already, the next key belongs to it.
    find()?.focus();
    focusSoon(find);
  }, []);
  const toPlace = useCallback((index: number) => {
    focusSoon(() => {
      const left = rows(list.current);
      return left[Math.min(index, left.length - 1)] ?? adding.current;
    });
  }, []);
  return { list, adding, toRow, toPlace };
}
