import type { ActionRow } from '@/bindings/action-rows.ts';
import { daysFromNow, formatDueDay, localDay, middayOf } from '@/lib/dates.ts';
import { shortName } from '@/lib/names.ts';
import { otherRole, type Role } from '@/model/role.ts';
import type { People } from './read-line.ts';
import { strings } from './strings.ts';

/** An action's words as lists, messages and screen readers name it. */
export const textOf = ({ text }: Pick<ActionRow, 'text'>): string =>
  text.trim() === '' ? strings.noText : text;

/** How one of the two is called in a sentence. */
export const nameOf = ({ names }: People, role: Role): string => shortName(names[role]);

export const partnerOf = (people: People): string => nameOf(people, otherRole(people.myRole));

/** When it is due: `today`, `Friday 4 December`, `was due on Tuesday`. */
export function dueWords(dueOn: string, now: number): string {
  const day = formatDueDay(dueOn, now);
  return daysFromNow(middayOf(dueOn), now) < 0 ? strings.wasDue(day) : day;
}

/** What became of it and when, and who said so where that is not whose it is: `done yesterday, noted by you`. */
export function settledWords(action: ActionRow, people: People, now: number): string {
  const { state, owner, settledBy, settledAt } = action;
  const day = settledAt === undefined ? undefined : formatDueDay(localDay(settledAt), now);
  const said = state === 'done' ? strings.doneAt(day) : strings.droppedAt(day);
  if (settledBy === undefined || settledBy === owner) return said;
  const noted = settledBy === people.myRole ? undefined : nameOf(people, settledBy);
  return `${said}, ${strings.notedBy(noted)}`;
}
