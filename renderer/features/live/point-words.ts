import { clip } from '@/lib/names.ts';
import { numberPoints } from '@/model/queries/agenda.ts';
import type { Point } from '@/model/records/point.ts';
import { strings } from './strings.ts';

/** Enough to know which one is meant; characters. */
const longestSpoken = 80;

/** A person's words as short as a message needs them. */
export const shortWords = (words: string): string => clip(words, longestSpoken);

export const titleOf = ({ title }: Pick<Point, 'title'>): string =>
  title.trim() === '' ? strings.noTitle : title;

/** Where a point stands: "Point 2 of 5". */
export function placeOf(agenda: readonly Point[], point: Point | undefined): string {
  if (point === undefined) return strings.noPoint;
  const numbers = numberPoints(agenda);
  const number = numbers.get(point.id);
  return number === undefined ? strings.parkedPoint : strings.place(number, numbers.size);
}
