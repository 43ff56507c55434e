import type { PointId } from '@/model/ids.ts';
import { useInHand, type InHand } from '@/ui/commands/use-in-hand.ts';

/** The point that the focus is in. */
export const usePointInHand = (): InHand<PointId> => useInHand('point');
