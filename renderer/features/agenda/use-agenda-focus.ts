import { useCallback, useRef, type RefObject } from 'react';
import type { PointId } from '@/model/ids.ts';

/** Where the focus goes when what it was in is gone. Each waits for the list to be drawn as it is then. */
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

export function useAgendaFocus<List extends HTMLElement>(): AgendaFocus<List> {
  const list = useRef<List>(null);
  const adding = useRef<HTMLInputElement>(null);
  const toRow = useCallback((id: PointId) => {
    requestAnimationFrame(() => {
      rows(list.current)
        .find((row) => row.closest<HTMLElement>('[data-point]')?.dataset['point'] === id)
        ?.focus();
    });
  }, []);
  const toPlace = useCallback((index: number) => {
    requestAnimationFrame(() => {
      const left = rows(list.current);
      (left[Math.min(index, left.length - 1)] ?? adding.current)?.focus();
    });
  }, []);
  return { list, adding, toRow, toPlace };
}
