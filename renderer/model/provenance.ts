import type * as Y from 'yjs';
import * as z from 'zod/mini';
import type { FieldReader } from './record.ts';
import { roleSchema, type Role } from './role.ts';
import { momentSchema } from './values.ts';

/** Who changes something, and when by their clock (milliseconds since 1970). */
export interface Change {
  readonly by: Role;
  readonly at: number;
}

/** Who changed a record last; both `undefined` where it is as it began, or an older Waymark changed it. */
export interface Changed {
  readonly changedBy: Role | undefined;
  readonly changedAt: number | undefined;
}

/** Whether a field says who changed a record last, and when. */
export const isProvenance = (key: string): boolean => key === 'changedBy' || key === 'changedAt';

/** One stamp stands for all that the same person does to a record within this time; a stamp a letter would weigh more. */
const stampEveryMs = 60_000;

export const readChanged = (field: FieldReader): Changed => ({
  changedBy: field.value('changedBy', z.optional(roleSchema), undefined),
  changedAt: field.value('changedAt', z.optional(momentSchema), undefined),
});

/** Puts a change on record, inside the transaction that makes it. */
export function stamp(record: Y.Map<unknown>, change: Change | undefined): void {
  if (change === undefined) return;
  const last = record.get('changedAt');
  const isRecent = typeof last === 'number' && Math.abs(change.at - last) < stampEveryMs;
  if (isRecent && record.get('changedBy') === change.by) return;
  record.set('changedBy', change.by);
  record.set('changedAt', change.at);
}
