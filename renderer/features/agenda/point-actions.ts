import { lastStepOf } from '@/bindings/histories.ts';
import type { SessionDocument } from '@/model/documents.ts';
import { clip } from '@/lib/names.ts';
import {
  movePoint,
  removePoint,
  restorePoint,
  setPointState,
  type Point,
  type PointState,
} from '@/model/records/point.ts';
import { announce } from '@/ui/announce.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { strings } from './strings.ts';

/** Enough to know which one is meant; characters. */
const longestSpokenTitle = 80;

/** A point's words as lists, messages and screen readers name it. */
export const titleOf = (point: Point): string => (point.title.trim() === '' ? strings.noTitle : point.title);

/** What can be done with a point of the agenda, said aloud to who cannot see it happen. */
export interface PointActions {
  readonly moveTo: (point: Point, index: number) => void;
  readonly setState: (point: Point, state: PointState) => void;
  readonly remove: (point: Point) => void;
  /** Makes something to do of it; missing where no action can be made. */
  readonly makeAction: ((point: Point) => void) | undefined;
}

export function createPointActions(
  document: SessionDocument,
  agenda: () => readonly Point[],
  now: () => number,
  /** Told where the point stood that is gone: the focus that was in it has to go somewhere. */
  onRemoved: (index: number) => void,
  makeAction?: (point: Point) => void,
): PointActions {
  return {
    moveTo: (point, index) => {
      const count = agenda().length;
      if (index < 0 || index >= count) return;
      movePoint(document, point.id, index);
      announce(strings.movedTo(titleOf(point), index + 1, count));
    },
    setState: (point, state) => {
      setPointState(document, point.id, state);
      const said = { open: strings.nowOpen, discussed: strings.nowDiscussed, parked: strings.nowParked }[
        state
      ];
      announce(said(titleOf(point)));
    },
    remove: (point) => {
      const index = agenda().findIndex(({ id }) => id === point.id);
      removePoint(document, point.id, now());
      const undo = lastStepOf(document);
      showToast(strings.removed(clip(titleOf(point), longestSpokenTitle)), {
        label: strings.undo,
        onChoose: () => {
          // The step itself, so that undo afterwards goes on before it; later, when something came after it, an edit.
          if (!undo()) restorePoint(document, point.id);
        },
      });
      onRemoved(index);
    },
    makeAction,
  };
}
