import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Where a carried row would land if it were let go now. */
export type DropEdge = 'before' | 'after';

export interface SortableRow {
  /** This row is being carried. */
  readonly isCarried: boolean;
  /** A carried row is over this one, nearer to that edge. */
  readonly edge: DropEdge | undefined;
}

const edgeOf = (data: Record<string | symbol, unknown>): DropEdge =>
  extractClosestEdge(data) === 'top' ? 'before' : 'after';

/**
 * Lets a row of a list be carried by its handle and dropped beside another row of the same list. The keyboard's way
 * (Alt and arrows) belongs to the caller, who knows the list.
 */
export function useSortableRow(options: {
  readonly row: RefObject<HTMLElement | null>;
  readonly handle: RefObject<HTMLElement | null>;
  /** Names the list: rows of another one cannot be dropped here. */
  readonly list: string;
  readonly id: string;
  readonly onDrop: (carried: string, edge: DropEdge) => void;
}): SortableRow {
  const { row, handle, list, id, onDrop } = options;
  const [isCarried, setIsCarried] = useState(false);
  const [edge, setEdge] = useState<DropEdge>();

  useEffect(() => {
    if (!row.current || !handle.current) return undefined;
    return combine(
      draggable({
        element: row.current,
        dragHandle: handle.current,
        getInitialData: () => ({ list, id }),
        onDragStart: () => setIsCarried(true),
        onDrop: () => setIsCarried(false),
      }),
      dropTargetForElements({
        element: row.current,
        canDrop: ({ source }) => source.data['list'] === list,
        getData: ({ input, element }) =>
          attachClosestEdge({ id }, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self, source }) => setEdge(source.data['id'] === id ? undefined : edgeOf(self.data)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ self, source }) => {
          setEdge(undefined);
          const carried = source.data['id'];
          if (typeof carried === 'string' && carried !== id) onDrop(carried, edgeOf(self.data));
        },
      }),
    );
  }, [row, handle, list, id, onDrop]);

  return { isCarried, edge };
}
