import { formatWeekday } from '@/lib/dates.ts';
import type { Series } from '@/model/records/series.ts';
import { repeatChoices, weekName, type Repeats } from './plan.ts';
import { strings } from './strings.ts';

/** How often, in words; of a month with the day in it where one is known. */
export function repeatsWords(repeats: Repeats, day: string | null): string {
  if (repeats !== 'month-1' || day === null) return strings.repeatsLabels[repeats];
  return strings.everyMonthOn(weekName(day), formatWeekday(day));
}

/** How often a series comes again. A rhythm that this Waymark does not offer has no words. */
export function seriesWords({
  every,
  unit,
  startsOn,
}: Pick<Series, 'every' | 'unit' | 'startsOn'>): string | undefined {
  const repeats = repeatChoices.find((choice) => choice === `${unit}-${String(every)}`);
  return repeats && repeatsWords(repeats, startsOn);
}
