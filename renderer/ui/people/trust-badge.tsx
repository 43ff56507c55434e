import { PenLine, ShieldAlert, ShieldCheck } from '../icons.ts';
import { uiStrings } from '../strings.ts';
import { Chip } from './chip.tsx';

/** Signed: the author's key vouches for the words. Verified: both people compared who they are. */
export type Trust = 'signed' | 'verified' | 'not-verified';

const icons = { signed: PenLine, verified: ShieldCheck, 'not-verified': ShieldAlert };
const words = {
  signed: uiStrings.signed,
  verified: uiStrings.verified,
  'not-verified': uiStrings.notVerified,
};

export interface TrustBadgeProps {
  readonly trust: Trust;
}

/** How sure it is whose words these are. */
export function TrustBadge({ trust }: TrustBadgeProps) {
  return <Chip icon={icons[trust]}>{words[trust]}</Chip>;
}
