import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { SessionDocument } from '../documents.ts';
import { newId, type DecisionId, type PointId } from '../ids.ts';
import { readChanged, stamp, type Change, type Changed } from '../provenance.ts';
import {
  addRecord,
  edit,
  fieldReader,
  newText,
  recordIn,
  recordsIn,
  reword,
  type FieldReader,
  type Read,
} from '../record.ts';
import { roles, roleSchema, type Role } from '../role.ts';
import { idSchema, momentSchema } from '../values.ts';

/** Audience: both of us. Something the two decided in a session, or that one of them proposes. */
export interface Decision extends Read, Changed {
  readonly id: DecisionId;
  readonly text: string;
  readonly proposedBy: Role;
  /** Milliseconds since 1970. */
  readonly proposedAt: number;
  /** The point of the agenda it came from, if it came from one. */
  readonly point: PointId | undefined;
  /** Who agrees to the text as it is now. */
  readonly consent: Readonly<Record<Role, boolean>>;
  /** When the second of the two agreed to these words, milliseconds since 1970; `undefined` where one has not, or nobody wrote when. */
  readonly agreedAt: number | undefined;
  readonly removedAt: number | undefined;
}

/** All decisions of a session, by id. */
export const decisions = (document: SessionDocument): Y.Map<unknown> => document.getMap('decisions');

/** Flat fields, so that consent given by both at the same time is two fields and not one. */
const consentKey = (role: Role) => `consent.${role}` as const;
const consentTimeKey = (role: Role) => `consent.${role}.at` as const;

function readConsent(
  field: FieldReader,
  agrees: (role: Role) => boolean,
): Pick<Decision, 'consent' | 'agreedAt'> {
  const consent = { learner: agrees('learner'), mentor: agrees('mentor') };
  const times = roles.map((role) => field.value(consentTimeKey(role), z.optional(momentSchema), undefined));
  const isAgreed = consent.learner && consent.mentor && !times.includes(undefined);
  return { consent, agreedAt: isAgreed ? Math.max(...times.map((time) => time ?? 0)) : undefined };
}

/** Whether a field says who agrees: nobody's to give but theirs. */
export const isConsent = (key: string): boolean => key.startsWith('consent.');

function read(id: string, record: Y.Map<unknown>): Decision {
  const field = fieldReader(record);
  const text = field.text('text');
  // Kept as the words that were agreed to: nobody has agreed to what the text has become since.
  const agrees = (role: Role): boolean =>
    field.value(consentKey(role), z.optional(z.string()), undefined) === text &&
    !field.damaged.includes('text');
  return {
    id: id as DecisionId,
    text,
    proposedBy: field.value('proposedBy', roleSchema, 'learner'),
    proposedAt: field.value('proposedAt', momentSchema, 0),
    point: field.value('point', z.optional(idSchema), undefined) as PointId | undefined,
    ...readConsent(field, agrees),
    removedAt: field.value('removedAt', z.optional(momentSchema), undefined),
    ...readChanged(field),
    damaged: field.damaged,
  };
}

/** The decisions of a session that are not removed, the oldest first. */
export const readDecisions = (document: SessionDocument): readonly Decision[] =>
  recordsIn(decisions(document))
    .map(([id, record]) => read(id, record))
    .filter((decision) => decision.removedAt === undefined)
    .toSorted((a, b) => a.proposedAt - b.proposedAt || (a.id < b.id ? -1 : 1));

/** Puts a decision before both; who proposes it agrees to it. */
export function proposeDecision(
  document: SessionDocument,
  decision: {
    readonly text: string;
    readonly proposedBy: Role;
    readonly point?: PointId;
    readonly now: number;
  },
): DecisionId {
  const id = newId<DecisionId>();
  edit(document, () => {
    const record = new Y.Map<unknown>();
    record.set('text', newText(decision.text));
    record.set('proposedBy', decision.proposedBy);
    record.set('proposedAt', decision.now);
    if (decision.point !== undefined) record.set('point', decision.point);
    record.set(consentKey(decision.proposedBy), decision.text);
    record.set(consentTimeKey(decision.proposedBy), decision.now);
    addRecord(decisions(document), id, record);
  });
  return id;
}

const change = (
  document: SessionDocument,
  id: DecisionId,
  write: (record: Y.Map<unknown>) => void,
  provenance?: Change,
): void => {
  const record = recordIn(decisions(document), id);
  if (record === undefined) return;
  edit(document, () => {
    write(record);
    stamp(record, provenance);
  });
};

/** Rewords a decision. Consent to the earlier words counts no more, unless they come back. */
export const rewordDecision = (
  document: SessionDocument,
  id: DecisionId,
  text: string,
  provenance?: Change,
): void => {
  change(
    document,
    id,
    (record) => {
      reword(record, 'text', text);
    },
    provenance,
  );
};

/** Agrees to `given.text`, the words that were on the screen: they may have been changed elsewhere in this very moment. */
export const giveConsent = (
  document: SessionDocument,
  id: DecisionId,
  role: Role,
  given: { readonly text: string; readonly at: number },
): void => {
  change(document, id, (record) => {
    record.set(consentKey(role), given.text);
    record.set(consentTimeKey(role), given.at);
  });
};

export const withdrawConsent = (document: SessionDocument, id: DecisionId, role: Role): void => {
  change(document, id, (record) => {
    record.delete(consentKey(role));
    record.delete(consentTimeKey(role));
  });
};

export const removeDecision = (document: SessionDocument, id: DecisionId, now: number): void => {
  change(document, id, (record) => record.set('removedAt', now));
};

export const restoreDecision = (document: SessionDocument, id: DecisionId): void => {
  change(document, id, (record) => {
    record.delete('removedAt');
  });
};
