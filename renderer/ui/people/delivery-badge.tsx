import { HardDrive, Check, CheckCheck } from '../icons.ts';
import { uiStrings } from '../strings.ts';
import { Chip } from './chip.tsx';

/** Saved: on this device's disk. Delivered: in the other person's copy. Seen: opened by them. */
export type Delivery = 'saved' | 'delivered' | 'seen';

const icons = { saved: HardDrive, delivered: Check, seen: CheckCheck };

export interface DeliveryBadgeProps {
  readonly delivery: Delivery;
}

/** How far a thing has come. */
export function DeliveryBadge({ delivery }: DeliveryBadgeProps) {
  return <Chip icon={icons[delivery]}>{uiStrings[delivery]}</Chip>;
}
