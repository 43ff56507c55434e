import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { MentorshipDocument } from '../documents.ts';
import { newId, type ActionId, type PointId, type SessionId } from '../ids.ts';
import { readChanged, stamp, type Change, type Changed } from '../provenance.ts';
import { addRecord, edit, fieldReader, newText, recordIn, recordsIn, reword, type Read } from '../record.ts';
import { roleSchema, type Role } from '../role.ts';
import { daySchema, idSchema, momentSchema } from '../values.ts';

/** Audience: both of us. Something one of the two will do, from a session or on its own. */
export interface Action extends Read, Changed {
  readonly id: ActionId;
  readonly text: string;
  readonly owner: Role;
  readonly beganBy: Role;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  /** A day, `2026-11-23`; `undefined` where none was set. */
  readonly dueOn: string | undefined;
  /** Where it was agreed, if in a session. */
  readonly session: SessionId | undefined;
  readonly point: PointId | undefined;
  readonly state: ActionState;
  /** A word of why it was done or dropped; may be empty. */
  readonly reason: string;
  /** Who said last that it is done, dropped or open again; `undefined` where nobody has. */
  readonly settledBy: Role | undefined;
  /** When that was, milliseconds since 1970 by their clock. */
  readonly settledAt: number | undefined;
  readonly removedAt: number | undefined;
}

export const actionStateSchema = z.enum(['open', 'done', 'dropped']);
export type ActionState = z.infer<typeof actionStateSchema>;

/** Longer is not one thing to do; characters. */
export const maximumActionLength = 500;

export interface NewAction {
  readonly text: string;
  readonly owner: Role;
  readonly dueOn?: string;
  readonly session?: SessionId;
  readonly point?: PointId;
}

/** All actions of a mentorship, by id. */
export const actions = (document: MentorshipDocument): Y.Map<unknown> => document.getMap('actions');

function read(id: string, record: Y.Map<unknown>): Action {
  const field = fieldReader(record);
  return {
    id: id as ActionId,
    text: field.text('text'),
    owner: field.value('owner', roleSchema, 'learner'),
    beganBy: field.value('beganBy', roleSchema, 'learner'),
    begunAt: field.value('begunAt', momentSchema, 0),
    dueOn: field.value('dueOn', z.optional(daySchema), undefined),
    session: field.value('session', z.optional(idSchema), undefined) as SessionId | undefined,
    point: field.value('point', z.optional(idSchema), undefined) as PointId | undefined,
    state: field.value('state', actionStateSchema, 'open'),
    reason: field.value('reason', z.optional(z.string()), undefined) ?? '',
    settledBy: field.value('settledBy', z.optional(roleSchema), undefined),
    settledAt: field.value('settledAt', z.optional(momentSchema), undefined),
    removedAt: field.value('removedAt', z.optional(momentSchema), undefined),
    ...readChanged(field),
    damaged: field.damaged,
  };
}

/** After every day there is: what has no due date comes last. */
const never = '9999-99-99';

type Dated = Pick<Action, 'id' | 'dueOn' | 'begunAt'>;

/** The order of what is to be done: what is due first, and of two the one that was begun first. */
export function byDueDay(a: Dated, b: Dated): number {
  const [dueA, dueB] = [a.dueOn ?? never, b.dueOn ?? never];
  return dueA === dueB ? a.begunAt - b.begunAt || (a.id < b.id ? -1 : 1) : dueA < dueB ? -1 : 1;
}

const readAll = (document: MentorshipDocument): readonly Action[] =>
  recordsIn(actions(document)).map(([id, record]) => read(id, record));

/** The actions of a mentorship that are not removed, the one due first in front. */
export const readActions = (document: MentorshipDocument): readonly Action[] =>
  readAll(document)
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted(byDueDay);

/** Those that were taken off the list and can be brought back, what was removed last in front. */
export const readRemovedActions = (document: MentorshipDocument): readonly Action[] =>
  readAll(document)
    .filter(({ removedAt }) => removedAt !== undefined)
    .toSorted((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0) || (a.id < b.id ? -1 : 1));

export function beginAction(document: MentorshipDocument, action: NewAction, began: Change): ActionId {
  const id = newId<ActionId>();
  edit(document, () => {
    const record = new Y.Map<unknown>();
    record.set('text', newText(action.text));
    record.set('owner', action.owner);
    record.set('beganBy', began.by);
    record.set('begunAt', began.at);
    record.set('state', 'open');
    for (const key of ['dueOn', 'session', 'point'] as const)
      if (action[key] !== undefined) record.set(key, action[key]);
    addRecord(actions(document), id, record);
  });
  return id;
}

const change = (
  document: MentorshipDocument,
  id: ActionId,
  write: (record: Y.Map<unknown>) => void,
  provenance?: Change,
): void => {
  const record = recordIn(actions(document), id);
  if (record === undefined) return;
  edit(document, () => {
    write(record);
    stamp(record, provenance);
  });
};

/** What a person says about an action; a due date that is given as `undefined` is taken away. */
export interface ActionChange {
  readonly text?: string;
  readonly owner?: Role;
  readonly dueOn?: string | undefined;
}

/** Changes what is given and leaves the rest; an unknown id changes nothing. */
export function changeAction(
  document: MentorshipDocument,
  id: ActionId,
  changed: ActionChange,
  provenance: Change,
): void {
  change(
    document,
    id,
    (record) => {
      if (changed.text !== undefined) reword(record, 'text', changed.text);
      if (changed.owner !== undefined && changed.owner !== record.get('owner'))
        record.set('owner', changed.owner);
      if (!Object.hasOwn(changed, 'dueOn') || changed.dueOn === record.get('dueOn')) return;
      if (changed.dueOn === undefined) record.delete('dueOn');
      else record.set('dueOn', changed.dueOn);
    },
    provenance,
  );
}

/** Done, dropped or open again, with a word of why. */
export const settleAction = (
  document: MentorshipDocument,
  id: ActionId,
  state: ActionState,
  reason: string,
  provenance: Change,
): void => {
  change(
    document,
    id,
    (record) => {
      // All of it or none: of two who say so at once, one is believed in every field. Where only the reason changes,
      // nothing is said anew.
      if (record.get('state') === state) {
        if ((record.get('reason') ?? '') !== reason) record.set('reason', reason);
        return;
      }
      record.set('state', state);
      record.set('settledBy', provenance.by);
      record.set('settledAt', provenance.at);
      record.set('reason', reason);
    },
    provenance,
  );
};

/** Who said what became of an action, and when: nobody's to say for somebody else. */
export const isWordOfWho = (key: string): boolean => key === 'settledBy' || key === 'settledAt';

/** Whoever sets an action back to what had become of it before says so now. */
export function settleRestored(
  record: Y.Map<unknown>,
  { by, at }: Change,
  before: Readonly<Record<string, unknown>>,
): void {
  if (record.get('state') === before['state']) return;
  record.set('settledBy', by);
  record.set('settledAt', at);
}

export const removeAction = (document: MentorshipDocument, id: ActionId, now: number): void => {
  change(document, id, (record) => record.set('removedAt', now));
};

export const restoreAction = (document: MentorshipDocument, id: ActionId): void => {
  change(document, id, (record) => {
    record.delete('removedAt');
  });
};
