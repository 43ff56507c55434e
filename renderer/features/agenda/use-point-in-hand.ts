import { useState, type FocusEvent } from 'react';
import type { PointId } from '@/model/ids.ts';
import { isPageCovered } from '@/ui/commands/hear-keys.ts';

const pointAt = (target: EventTarget): PointId | undefined => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-point]') : null;
  return element?.dataset['point'] as PointId | undefined;
};

/**
 * The point that the focus is in. It stays in hand while a menu, the palette or another window has the focus: what is chosen
 * there is meant for it.
 */
export function usePointInHand(): {
  readonly id: PointId | undefined;
  /** For the list of points. */
  readonly handlers: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
} {
  const [id, setId] = useState<PointId>();
  return {
    id,
    handlers: {
      onFocus: ({ target }) => setId(pointAt(target)),
      onBlur: ({ relatedTarget, currentTarget }) => {
        const isElsewhere = relatedTarget === null || !currentTarget.contains(relatedTarget);
        if (isElsewhere && document.hasFocus() && !isPageCovered()) setId(undefined);
      },
    },
  };
}
