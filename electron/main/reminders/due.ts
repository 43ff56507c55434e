import type { Reminder, ShownReminder } from '../../contract/reminders.ts';
import { strings } from './strings.ts';

/** More lines than this no system shows, nor longer ones; characters. */
const mostLines = 4;
const longestLine = 100;

/** What is to be said by now and still helps. */
export const dueAt = (
  list: readonly Reminder[],
  now: number,
  isSettled: (id: string) => boolean,
): readonly Reminder[] => list.filter(({ id, at, until }) => at <= now && now < until && !isSettled(id));

/** When the next one is to be said; `undefined` where none is left. */
export function nextAfter(list: readonly Reminder[], now: number): number | undefined {
  const ahead = list.map(({ at }) => at).filter((at) => at > now);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

/**
 * What is due as one gentle word: itself, or a summary that leads to Today. Two about one session are one, the later: who
 * comes back after a night needs no "an hour before" beside "ten minutes before".
 */
export function asOne(due: readonly Reminder[]): ShownReminder | undefined {
  const byPlace = new Map<string, Reminder>();
  for (const each of due.toSorted((a, b) => a.at - b.at)) {
    const key = JSON.stringify(each.place);
    // Set anew, so that it stands where the later one belongs.
    byPlace.delete(key);
    byPlace.set(key, each);
  }
  const said = [...byPlace.values()];
  const [only] = said;
  if (only === undefined) return undefined;
  if (said.length === 1) return { title: only.title, text: only.text, place: only.place, until: only.until };
  const lines = said.slice(0, mostLines).map(lineOf);
  return {
    title: strings.several(said.length),
    text: [...lines, ...(said.length > mostLines ? ['…'] : [])].join('\n'),
    place: { kind: 'today' },
    until: Math.max(...said.map(({ until }) => until)),
  };
}

function lineOf({ title, text }: Reminder): string {
  const characters = Array.from(`${title}: ${text.replaceAll('\n', ', ')}`);
  return characters.length <= longestLine
    ? characters.join('')
    : `${characters.slice(0, longestLine - 1).join('')}…`;
}
