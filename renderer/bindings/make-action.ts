import { createContext, use } from 'react';
import type { PointId, SessionId } from '@/model/ids.ts';

/** A point that something is to be done about. */
export interface PointForAction {
  readonly session: SessionId;
  readonly point: PointId;
  /** What the action begins with. */
  readonly title: string;
}

/** Asks what is to be done, by whom and when, and makes an action of it that knows the point it came from. */
export type MakeAction = (from: PointForAction) => void;

/** `undefined` where no action can be made: outside a mentorship, or in one that this Waymark can only read. */
export const MakeActionContext = createContext<MakeAction | undefined>(undefined);

export const useMakeAction = (): MakeAction | undefined => use(MakeActionContext);
