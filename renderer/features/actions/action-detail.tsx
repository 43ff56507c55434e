import type { ActionRow } from '@/bindings/action-rows.ts';
import { localDay } from '@/lib/dates.ts';
import { dueWords, nameOf, partnerOf, settledWords } from './action-words.ts';
import type { People } from './read-line.ts';
import { strings } from './strings.ts';

export interface ActionDetailProps {
  readonly action: ActionRow;
  readonly people: People;
  readonly now: number;
  /** What the list around it leaves open: both people where two read it together, the mentorship among all of them. */
  readonly says: 'both' | 'one' | 'which-mentorship';
}

/** Who and when, in a few words: `Maya, Thursday 19 March`, `Today, with Sam`, `Done yesterday`. */
export function ActionDetail({ action, people, now, says }: ActionDetailProps) {
  const { owner, state, dueOn } = action;
  const isMine = owner === people.myRole;
  const due = dueOn === undefined ? undefined : dueWords(dueOn, now);
  const words = [
    isMine && says !== 'both' ? undefined : nameOf(people, owner),
    state === 'open' ? due : settledWords(action, people, now),
    isMine && says === 'which-mentorship' ? strings.withPartner(partnerOf(people)) : undefined,
  ].filter((part) => part !== undefined);
  const [first, ...others] = words;
  if (first === undefined) return null;
  const rest = others.length === 0 ? '' : `, ${others.join(', ')}`;
  const isToday = state === 'open' && dueOn === localDay(now) && first === due;
  return (
    <span className="num wrap-anywhere">
      {isToday ? <strong className="text-ink">{strings.capital(first)}</strong> : strings.capital(first)}
      {rest}
    </span>
  );
}

/** Why it was done or dropped, in the words of who said so. */
export function ActionReason({ action }: Pick<ActionDetailProps, 'action'>) {
  if (action.state === 'open' || action.reason === '') return null;
  return (
    <p dir="auto" className="said mt-0.5 text-ink-2 wrap-anywhere">
      {action.reason}
    </p>
  );
}
