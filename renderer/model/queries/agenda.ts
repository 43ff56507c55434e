import type { PointId } from '../ids.ts';
import type { Point } from '../records/point.ts';
import type { PrivatePoint } from '../records/private-point.ts';

/** The numbers that stand before the points of an agenda, from 1; a parked point has none. */
export function numberPoints(agenda: readonly Point[]): ReadonlyMap<Point['id'], number> {
  return new Map(
    agenda.filter((point) => point.state !== 'parked').map((point, index) => [point.id, index + 1]),
  );
}

/** Minutes set aside on the agenda; parked points take none. */
export const plannedMinutes = (agenda: readonly Point[]): number =>
  agenda.reduce((sum, point) => sum + (point.state === 'parked' ? 0 : (point.minutes ?? 0)), 0);

/** Whether a point still has to be talked about on the agenda it stands on: neither discussed nor parked, nor gone on to another. */
export const isOpenHere = ({ state, carriedTo }: Pick<Point, 'state' | 'carriedTo'>): boolean =>
  state === 'open' && carriedTo === undefined;

/** A line of a session's agenda as I see it: a point that both of us see, or one that only I do. */
export type AgendaItem =
  | { readonly audience: 'both'; readonly id: PointId; readonly point: Point }
  | { readonly audience: 'me'; readonly id: PointId; readonly point: PrivatePoint };

const items = new WeakMap<Point | PrivatePoint, AgendaItem>();

/** One and the same line for one and the same point: what draws it compares what it is given. */
function itemOf<Made extends AgendaItem>(point: Made['point'], audience: Made['audience']): AgendaItem {
  const made = items.get(point) ?? ({ audience, id: point.id, point } as Made);
  items.set(point, made);
  return made;
}

/** My private points of a session among its points; one that stood beneath a point that is gone stands behind them all. */
export function mergeItems(
  agenda: readonly Point[],
  privatePoints: readonly PrivatePoint[],
): readonly AgendaItem[] {
  const shared = agenda.map((point) => itemOf(point, 'both'));
  if (privatePoints.length === 0) return shared;
  const known = new Set<string>(agenda.map(({ id }) => id));
  const placeOf = ({ place }: PrivatePoint): string =>
    place === undefined || (place.beneath !== undefined && !known.has(place.beneath))
      ? 'end'
      : (place.beneath ?? 'top');
  const sorted = privatePoints.toSorted((a, b) => (a.place?.rank ?? 0) - (b.place?.rank ?? 0));
  const mine = (place: string): readonly AgendaItem[] =>
    sorted.filter((point) => placeOf(point) === place).map((point) => itemOf(point, 'me'));
  return [...mine('top'), ...shared.flatMap((item) => [item, ...mine(item.id)]), ...mine('end')];
}
