import { equalityDeep } from 'lib0/function';
import * as Y from 'yjs';
import { afterPaint } from '@/lib/after-paint.ts';
import type { SessionDocument } from '@/model/documents.ts';
import type { PointId } from '@/model/ids.ts';
import { compareOrdered } from '@/model/order.ts';
import {
  compareRemoved,
  isOnAgenda,
  isRemoved,
  points,
  readPoint,
  type Point,
} from '@/model/records/point.ts';

interface Agenda {
  readonly snapshot: () => readonly Point[];
  /** The points that were taken off it, the one removed last in front. */
  readonly removed: () => readonly Point[];
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Makes a change that its maker shows already: who listens hears of it when that is painted; who asks sees it at once. What it
   * changes is another object then, also where the change was undone before anybody heard of it.
   */
  readonly ahead: (change: () => void) => void;
}

/** The record and its field that a change was in; no field where it was the record itself. */
function placeOf(
  root: Y.Map<unknown>,
  target: Y.AbstractType<unknown>,
): readonly [id: string, field?: string] | undefined {
  let field: string | undefined;
  for (let at = target; at._item !== null;) {
    const { parent, parentSub } = at._item;
    if (!(parent instanceof Y.AbstractType)) return undefined;
    if (parent === root)
      return parentSub === null ? undefined : field === undefined ? [parentSub] : [parentSub, field];
    if (parentSub !== null) field = parentSub;
    at = parent;
  }
  return undefined;
}

function createAgenda(document: SessionDocument): Agenda {
  const root = points(document);
  const known = new Map<string, Point | undefined>();
  const listeners = new Set<() => void>();
  const stale = new Set<string>(root.keys());
  let agenda: readonly Point[] = [];
  let removed: readonly Point[] = [];
  /** Changed by somebody who shows it already. */
  const promised = new Set<string>();
  let isAhead = false;
  let isWaiting = false;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const tellLater = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    afterPaint(() => {
      isWaiting = false;
      tell();
    });
  };

  const readStale = (): boolean => {
    let hasChanged = false;
    for (const id of stale) {
      const [before, now] = [known.get(id), readPoint(document, id as PointId)];
      if (!promised.has(id) && equalityDeep(before, now)) continue;
      known.set(id, now);
      hasChanged = true;
    }
    stale.clear();
    promised.clear();
    return hasChanged;
  };
  root.observeDeep((events) => {
    const before = stale.size;
    for (const event of events) {
      if (event.target === root) for (const id of event.keys.keys()) stale.add(id);
      const place = placeOf(root, event.target);
      // Notes are no part of what an agenda shows: whoever types in them changes nothing here.
      if (place !== undefined && place[1] !== 'notes') stale.add(place[0]);
    }
    if (stale.size === before) return;
    if (!isAhead) {
      tell();
      return;
    }
    for (const id of stale) promised.add(id);
    tellLater();
  });
  const refresh = (): void => {
    if (stale.size === 0 || !readStale()) return;
    const all = [...known.values()].filter((point) => point !== undefined);
    agenda = all.filter(isOnAgenda).toSorted(compareOrdered);
    removed = all.filter(isRemoved).toSorted(compareRemoved);
  };
  return {
    snapshot: () => {
      refresh();
      return agenda;
    },
    removed: () => {
      refresh();
      return removed;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ahead: (change) => {
      isAhead = true;
      try {
        change();
      } finally {
        isAhead = false;
      }
    },
  };
}

const agendas = new WeakMap<SessionDocument, Agenda>();

/**
 * The agenda of a document, read point by point as points change: a point that stays the same stays the same object, and so does
 * the agenda. It listens for as long as the document is open.
 */
export function agendaOf(document: SessionDocument): Agenda {
  const agenda = agendas.get(document) ?? createAgenda(document);
  agendas.set(document, agenda);
  return agenda;
}
