import type { Phase } from '../records/mentorship.ts';
import type { Template } from '../records/template.ts';
import type { NewTemplatePoint } from '../records/template-point.ts';

/** A template that comes with Waymark. */
export interface LibraryTemplate {
  /** Never changes: what a person hides or copies is known by it. */
  readonly id: string;
  readonly name: string;
  /** When it helps, in a sentence. */
  readonly helps: string;
  readonly points: readonly NewTemplatePoint[];
  /** The sessions that it is made for. */
  readonly fits: readonly Fit[];
}

/** Sessions in one of these phases, from the `from`th to the `to`th of the mentorship. */
export interface Fit {
  readonly phases: readonly Phase[];
  readonly from?: number;
  readonly to?: number;
}

/** The session that an agenda is wanted for. */
export interface Occasion {
  readonly phase: Phase;
  /** Which session of its mentorship it is, from 1. */
  readonly number: number;
}

/** A template as it is offered, whether it comes with Waymark or is mine. */
export interface OfferedTemplate {
  /** The name of one that comes with Waymark, the id of one of mine. */
  readonly id: string;
  readonly isMine: boolean;
  readonly name: string;
  readonly helps: string;
  readonly points: readonly NewTemplatePoint[];
  /** Whether it is made for the session at hand. */
  readonly isSuggested: boolean;
}

/** A fit without an end counts as so many sessions. */
const manySessions = 1_000;

/** How many sessions a fit is meant for, over its phases: the fewer, the surer one is that it is this one. */
const breadthOf = ({ phases, from = 1, to = from + manySessions - 1 }: Fit): number =>
  (to - from + 1) * phases.length;

/** How narrowly the best of these fits; `undefined` where none does. */
function breadth(fits: readonly Fit[], { phase, number }: Occasion): number | undefined {
  const fitting = fits.filter(
    ({ phases, from = 1, to = Infinity }) => phases.includes(phase) && number >= from && number <= to,
  );
  return fitting.length === 0 ? undefined : Math.min(...fitting.map(breadthOf));
}

/**
 * The templates in the order in which they are offered: those made for this session, the narrowest first and mine before the
 * one it is a copy of; then my others, then the rest of Waymark's. Without an occasion: mine, then Waymark's.
 */
export function offerTemplates(
  library: readonly LibraryTemplate[],
  mine: readonly (Template & { readonly points: readonly NewTemplatePoint[] })[],
  hidden: readonly string[],
  occasion?: Occasion,
): readonly OfferedTemplate[] {
  const breadthFor = (name: string | undefined): number | undefined =>
    occasion && breadth(library.find(({ id }) => id === name)?.fits ?? [], occasion);
  const all = [
    ...mine.map(({ id, name, helps, points, copyOf }) => ({
      offered: { id, isMine: true, name, helps, points },
      fit: breadthFor(copyOf),
    })),
    ...library
      .filter(({ id }) => !hidden.includes(id))
      .map(({ id, name, helps, points }) => ({
        offered: { id, isMine: false, name, helps, points },
        fit: breadthFor(id),
      })),
  ];
  // Sorting keeps the order of equals.
  return all
    .toSorted((a, b) => (a.fit ?? Number.MAX_VALUE) - (b.fit ?? Number.MAX_VALUE))
    .map(({ offered, fit }) => ({ ...offered, isSuggested: fit !== undefined }));
}

/** Minutes that the points of a template take; those without a time take none. */
export const minutesOf = (points: readonly NewTemplatePoint[]): number =>
  points.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
