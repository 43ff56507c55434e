import type { Point } from '../records/point.ts';

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
