import { useState, type FocusEvent } from 'react';
import { isPageCovered } from './hear-keys.ts';

export interface InHand<Id extends string> {
  /** Of the row that the focus is in. */
  readonly id: Id | undefined;
  /** For the list around the rows. */
  readonly handlers: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/**
 * The row of a list that the focus is in; a row is named by `data-` and `rowId`. It stays in hand
 * while a menu, the palette or another window has the focus: what is chosen there is meant for it.
 */
export function useInHand<Id extends string>(rowId: string): InHand<Id> {
  const [id, setId] = useState<Id>();
  const rowAt = (target: EventTarget): Id | undefined => {
    const element = target instanceof Element ? target.closest<HTMLElement>(`[data-${rowId}]`) : null;
    return element?.dataset[rowId] as Id | undefined;
  };
  return {
    id,
    handlers: {
      onFocus: ({ target }) => setId(rowAt(target)),
      onBlur: ({ relatedTarget, currentTarget }) => {
        const isElsewhere = relatedTarget === null || !currentTarget.contains(relatedTarget);
        if (isElsewhere && document.hasFocus() && !isPageCovered()) setId(undefined);
      },
    },
  };
}
