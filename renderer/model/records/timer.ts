import type * as Y from 'yjs';
import * as z from 'zod/mini';
import type { SessionDocument } from '../documents.ts';
import { newId, type PointId } from '../ids.ts';
import { edit } from '../record.ts';
import { idSchema, momentSchema } from '../values.ts';

/**
 * Audience: both of us. How the time of a session passes: runs, each a point and when it was taken up, by the clock of who did.
 * A run lasts until it was stopped or the next one began, so that two that both began while apart never overlap, and
 * both devices read the same from the same runs. It is not undone: time has passed.
 */
export interface Run {
  readonly id: string;
  /** What was talked about; `undefined` where it was nothing on the agenda. */
  readonly point: PointId | undefined;
  /** Milliseconds since 1970. */
  readonly from: number;
  /** `undefined` while it goes on. */
  readonly to: number | undefined;
}

export const timer = (document: SessionDocument): Y.Map<unknown> => document.getMap('timer');

const runSchema = z.object({
  point: z.nullable(idSchema),
  from: momentSchema,
  to: z.nullable(momentSchema),
});

/** The runs of a session, the earliest first. One that cannot be read is left alone and not returned. */
export function readRuns(document: SessionDocument): readonly Run[] {
  const stored = [...timer(document).entries()].flatMap(([id, value]) => {
    const run = runSchema.safeParse(value);
    return run.success ? [{ id, ...run.data }] : [];
  });
  const sorted = stored.toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  return sorted.map(({ id, point, from, to }, index) => {
    const next = sorted[index + 1]?.from;
    const end = to !== null && next !== undefined ? Math.min(to, next) : (to ?? next);
    return {
      id,
      point: (point ?? undefined) as PointId | undefined,
      from,
      to: end === undefined ? undefined : Math.max(from, end),
    };
  });
}

/**
 * Takes up a point, or goes on with it after a pause; what was in front before ends with it. The clock of who began that may be
 * ahead of mine: the new run is behind it all the same, or it would never be in front.
 */
export function beginRun(document: SessionDocument, point: PointId | undefined, now: number): void {
  edit(document, () => {
    stopRunning(document, now);
    const last = readRuns(document).at(-1);
    const from = last === undefined ? now : Math.max(now, last.from + 1);
    timer(document).set(newId(), { point: point ?? null, from, to: null });
  });
}

/** Stops the clock. */
export function stopRun(document: SessionDocument, now: number): void {
  edit(document, () => {
    stopRunning(document, now);
  });
}

function stopRunning(document: SessionDocument, now: number): void {
  for (const { id, point, from, to } of readRuns(document))
    if (to === undefined) timer(document).set(id, { point: point ?? null, from, to: Math.max(from, now) });
}
