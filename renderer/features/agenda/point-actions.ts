import { lastStepOf } from '@/bindings/histories.ts';
import { clip } from '@/lib/names.ts';
import type { PointId } from '@/model/ids.ts';
import { placeItem } from '@/model/place-item.ts';
import type { AgendaItem } from '@/model/queries/agenda.ts';
import {
  duplicatePoint,
  removePoint,
  restorePoint,
  rewordPoint,
  setPointKind,
  setPointMinutes,
  setPointOwner,
  setPointState,
  type Point,
  type PointKind,
  type PointOwner,
  type PointState,
} from '@/model/records/point.ts';
import {
  planPrivatePoint,
  removePrivatePoint,
  restorePrivatePoint,
  rewordPrivatePoint,
  type PrivatePoint,
} from '@/model/records/private-point.ts';
import type { Role } from '@/model/role.ts';
import { announce } from '@/ui/announce.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import type { AgendaPlace } from './use-agenda-items.ts';
import { strings } from './strings.ts';

/** Enough to know which one is meant; characters. */
const longestSpokenTitle = 80;

/** A point's words as lists, messages and screen readers name it. */
export const titleOf = ({ title }: { readonly title: string }): string =>
  title.trim() === '' ? strings.noTitle : title;

/** The same, as short as a message needs it. */
export const nameOf = (point: { readonly title: string }): string => clip(titleOf(point), longestSpokenTitle);

/** What can be done with a line of the agenda, said aloud to who cannot see it happen. */
export interface PointActions {
  readonly moveTo: (id: PointId, index: number) => void;
  readonly reword: (item: AgendaItem, title: string) => void;
  readonly setState: (point: Point, state: PointState) => void;
  readonly setKind: (point: Point, kind: PointKind) => void;
  readonly setOwner: (point: Point, owner: PointOwner | undefined) => void;
  readonly setMinutes: (point: Point, minutes: number | undefined) => void;
  readonly duplicate: (point: Point) => void;
  readonly remove: (item: AgendaItem) => void;
  readonly toInbox: (point: PrivatePoint) => void;
  /** Makes something to do of it; missing where no action can be made. */
  readonly makeAction: ((point: Point) => void) | undefined;
}

export function createPointActions(
  { document, personal }: AgendaPlace,
  {
    items,
    now,
    myRole,
    onRemoved,
    makeAction,
  }: {
    readonly items: () => readonly AgendaItem[];
    readonly now: () => number;
    readonly myRole: Role;
    /** Told where the line stood that is gone: the focus that was in it has to go somewhere. */
    readonly onRemoved: (index: number) => void;
    readonly makeAction: PointActions['makeAction'];
  },
): PointActions {
  const change = () => ({ by: myRole, at: now() });
  const said = { open: strings.nowOpen, discussed: strings.nowDiscussed, parked: strings.nowParked };
  const removeFrom = (item: AgendaItem): void => {
    if (item.audience === 'both') removePoint(document, item.id, now(), change());
    else removePrivatePoint(personal, item.id, now());
  };
  const bringBack = (item: AgendaItem): void => {
    if (item.audience === 'both') restorePoint(document, item.id, change());
    else restorePrivatePoint(personal, item.id);
  };
  return {
    moveTo: (id, index) => {
      const all = items();
      const item = all.find((one) => one.id === id);
      if (item === undefined || index < 0 || index >= all.length) return;
      placeItem({ session: document, personal }, all, id, index);
      announce(strings.movedTo(titleOf(item.point), index + 1, all.length));
    },
    reword: (item, title) => {
      if (item.audience === 'both') rewordPoint(document, item.id, title, change());
      else rewordPrivatePoint(personal, item.id, title);
    },
    setState: (point, state) => {
      setPointState(document, point.id, state, change());
      announce(said[state](titleOf(point)));
    },
    setKind: (point, kind) => setPointKind(document, point.id, kind, change()),
    setOwner: (point, owner) => setPointOwner(document, point.id, owner, change()),
    setMinutes: (point, minutes) => setPointMinutes(document, point.id, minutes, change()),
    duplicate: (point) => {
      duplicatePoint(document, point.id, myRole);
      announce(strings.duplicated(titleOf(point)));
    },
    remove: (item) => {
      const index = items().findIndex(({ id }) => id === item.id);
      removeFrom(item);
      const undo = lastStepOf(item.audience === 'both' ? document : personal);
      const words = item.audience === 'both' ? strings.removed : strings.removedPrivate;
      showToast(words(nameOf(item.point)), {
        label: strings.undo,
        onChoose: () => {
          // The step itself, so that undo afterwards goes on before it; later, when something came after it, an edit.
          if (!undo()) bringBack(item);
        },
      });
      onRemoved(index);
    },
    toInbox: (point) => {
      const index = items().findIndex(({ id }) => id === point.id);
      planPrivatePoint(personal, point.id, undefined);
      const undo = lastStepOf(personal);
      showToast(strings.inInbox(nameOf(point)), { label: strings.undo, onChoose: () => void undo() });
      onRemoved(index);
    },
    makeAction,
  };
}
