import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * An editor in an element of the page, before that is painted first; made anew when `made` does. `make` is given the element.
 */
export function useNotesEditor(make: (place: HTMLElement) => Editor): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly editor: Editor | undefined;
} {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    const made = make(place.current);
    setEditor(made);
    return () => {
      setEditor(undefined);
      made.destroy();
    };
  }, [make]);
  return { place, editor };
}
