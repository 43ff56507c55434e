import type { Pair } from '@/bindings/use-mentorship.ts';
import { formatRelativeDay, formatTime } from '@/lib/dates.ts';
import { shortName } from '@/lib/names.ts';
import type { Decision } from '@/model/records/decision.ts';
import { strings } from './decision-strings.ts';

/** `16:40`, and the day where it is another one. */
function when(moment: number, now: number): string {
  const day = formatRelativeDay(moment, now);
  return day === 'today' ? formatTime(moment) : `${day}, ${formatTime(moment)}`;
}

type Told = Pick<Decision, 'consent' | 'agreedAt' | 'proposedBy'>;

/** Whose decision it is by now, in words. */
export function consentWords({ consent, agreedAt, proposedBy }: Told, pair: Pair, now: number): string {
  const { myRole, partnerRole, partner, names } = pair;
  const [mine, theirs] = [consent[myRole], consent[partnerRole]];
  if (mine && theirs)
    return agreedAt === undefined ? strings.bothAgreed : strings.bothAgreedAt(when(agreedAt, now));
  if (mine) return proposedBy === myRole ? strings.youPropose(partner) : strings.youAgree(partner);
  if (!theirs) return strings.nobody;
  const name = shortName(names[partnerRole]);
  return proposedBy === partnerRole ? strings.proposes(name) : strings.agrees(name);
}
