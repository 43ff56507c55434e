import type { PersonalDocument } from '@/model/documents.ts';
import { undoable } from '@/model/undo/undoable.ts';
import { useHistoryInFront } from './histories.ts';
import { useMyDocument } from './me.ts';

/**
 * What only I have; `undefined` for the moment until it is handed over. The window holds it open, and does without everything
 * else where it cannot be opened.
 */
export function useMySpace(): PersonalDocument | undefined {
  const opened = useMyDocument();
  return opened.kind === 'open' ? (opened.value.document as PersonalDocument) : undefined;
}

/** The same, for a view that changes it: undo walks it while the calling component is there. */
export function useMySpaceInFront(): PersonalDocument | undefined {
  const space = useMySpace();
  useHistoryInFront(space, undoable.personal);
  return space;
}
