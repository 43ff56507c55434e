import { createContext, use, useEffect, useRef } from 'react';
import type { PointId } from '@/model/ids.ts';

/** A session that takes place now. */
export interface UnderWay {
  /** The point that is talked about. */
  readonly point: PointId | undefined;
  /** How many points were taken up here; the last of them is opened. `fromPoint`: by somebody who was in a point. */
  readonly taken: { readonly count: number; readonly fromPoint: boolean };
  /** Talks about this one now. */
  readonly takeUp: (id: PointId) => void;
}

export const UnderWayContext = createContext<UnderWay | undefined>(undefined);

/** The session under way, and opening the point that is taken up: what the other person takes up opens nothing under my hands. */
export function useUnderWay(open: (id: PointId, takesFocus: boolean) => void): UnderWay | undefined {
  const underWay = use(UnderWayContext);
  const known = useRef(underWay?.taken.count ?? 0);
  useEffect(() => {
    if (underWay === undefined || underWay.taken.count === known.current) return;
    known.current = underWay.taken.count;
    if (underWay.point !== undefined) open(underWay.point, underWay.taken.fromPoint);
  }, [underWay, open]);
  return underWay;
}
