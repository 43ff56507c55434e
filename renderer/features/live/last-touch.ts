import type { Decision } from '@/model/records/decision.ts';
import type { Point } from '@/model/records/point.ts';

/** When anybody did anything in a session last, as far as its records say; milliseconds since 1970. */
export const lastTouch = (
  runSince: number,
  agenda: readonly Pick<Point, 'changedAt'>[],
  decisions: readonly Pick<Decision, 'changedAt' | 'proposedAt' | 'agreedAt'>[],
): number =>
  Math.max(
    runSince,
    ...agenda.map(({ changedAt = 0 }) => changedAt),
    ...decisions.flatMap(({ changedAt = 0, agreedAt = 0, proposedAt }) => [changedAt, agreedAt, proposedAt]),
  );
