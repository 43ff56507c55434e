import { useMemo, type KeyboardEvent, type RefObject } from 'react';
import type { ActionId } from '@/model/ids.ts';

/** Where the focus is in a list of actions, and where it goes when what it was in is gone or has moved. */
export interface ActionFocus {
  readonly isWithin: (id: ActionId) => boolean;
  /** Of a row among all that are shown, from 0; -1 where it is not. */
  readonly placeOf: (id: ActionId) => number;
  /** Both wait for the list to be drawn as it is then, and leave the focus where the person took it meanwhile. */
  readonly toRow: (id: ActionId) => void;
  readonly toPlace: (place: number) => void;
  /** Arrows, Home and End go from row to row, over all groups. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Where a key leads in a list that ends; `undefined` for a key that does not move. */
function nextRow(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Those in a folded part are not there to be gone to. */
const shownRows = (list: HTMLElement | null): readonly HTMLElement[] =>
  [...(list?.querySelectorAll<HTMLElement>('[data-task]') ?? [])].filter((row) => row.checkVisibility());

/** Whether the focus went with what it was in, is in the menu that was chosen from, or still within `row`. */
const mayTakeFocus = (row?: HTMLElement): boolean => {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return true;
  return activeElement.closest('[role="menu"]') !== null || row?.contains(activeElement) === true;
};

const focusRow = (row: HTMLElement): void => {
  const target = row.querySelector<HTMLElement>('.task-open, textarea');
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
};

export function useActionFocus(list: RefObject<HTMLElement | null>): ActionFocus {
  return useMemo(() => {
    const placeOf = (id: ActionId): number =>
      shownRows(list.current).findIndex((row) => row.dataset['task'] === id);
    return {
      isWithin: (id) => {
        const row = document.activeElement?.closest<HTMLElement>('[data-task]');
        return row?.dataset['task'] === id;
      },
      placeOf,
      toRow: (id) => {
        requestAnimationFrame(() => {
          const row = shownRows(list.current)[placeOf(id)];
          if (row !== undefined && mayTakeFocus(row)) focusRow(row);
        });
      },
      toPlace: (place) => {
        requestAnimationFrame(() => {
          if (!mayTakeFocus()) return;
          const rows = shownRows(list.current);
          const row = rows[Math.min(Math.max(place, 0), rows.length - 1)];
          if (row !== undefined) focusRow(row);
          else list.current?.querySelector<HTMLElement>('textarea, button, a[href]')?.focus();
        });
      },
      onKeyDown: (event) => {
        const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
        if (altKey || ctrlKey || metaKey || shiftKey) return;
        if (!(target instanceof Element) || !target.matches('.task-open, .task-box input')) return;
        const rows = shownRows(list.current);
        const at = rows.findIndex((row) => row.contains(target));
        const next = nextRow(key, at, rows.length);
        const row = next === undefined ? undefined : rows[next];
        if (row === undefined) return;
        event.preventDefault();
        focusRow(row);
      },
    };
  }, [list]);
}
