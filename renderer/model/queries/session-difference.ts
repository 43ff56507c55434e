import { equalityDeep } from 'lib0/function';
import { align } from '@/lib/align.ts';
import type { SessionDocument } from '../documents.ts';
import type { PointId } from '../ids.ts';
import type { RecordPicture } from '../kinds/record-kind.ts';
import { recordsDifference, type RecordsDifference } from '../kinds/records-difference.ts';
import { sessionKinds } from '../kinds/session-kinds.ts';
import { pointNotes, readAgenda, type Point } from '../records/point.ts';
import { sessionNotes } from '../records/session-notes.ts';
import { notesLines, type NotesLine } from './notes-lines.ts';

/** A point with its notes, as it is read. */
export interface PointPicture extends Point {
  readonly notes: readonly NotesLine[];
}

/** A session as it is read at one moment. */
export interface SessionPicture {
  readonly points: readonly PointPicture[];
  readonly decisions: readonly RecordPicture[];
  /** The notes of the session itself. */
  readonly notes: readonly NotesLine[];
}

/** A point of either of two moments, and what became of it from the first to the second. */
export interface PointDifference {
  readonly id: PointId;
  readonly before: PointPicture | undefined;
  readonly after: PointPicture | undefined;
  readonly isReworded: boolean;
  readonly isMoved: boolean;
  /** Discussed, parked, given other minutes, or anything else than words, place and notes. */
  readonly isMarked: boolean;
  readonly hasOtherNotes: boolean;
}

/** How an agenda differs between two moments: the points of the first in its order, then those only the second has. */
export interface AgendaDifference {
  readonly points: readonly PointDifference[];
  /** How many points each is true of. */
  readonly added: number;
  readonly removed: number;
  readonly reworded: number;
  readonly moved: number;
  readonly marked: number;
  readonly notes: number;
}

/** How a session differs between two moments. */
export interface SessionDifference {
  readonly agenda: AgendaDifference;
  readonly decisions: RecordsDifference;
  readonly notes: { readonly before: readonly NotesLine[]; readonly after: readonly NotesLine[] };
  readonly hasOtherNotes: boolean;
}

const pictureOfAgenda = (document: SessionDocument): readonly PointPicture[] =>
  readAgenda(document).map((point) => ({ ...point, notes: notesLines(pointNotes(document, point.id)) }));

export const pictureOfSession = (document: SessionDocument): SessionPicture => ({
  points: pictureOfAgenda(document),
  decisions: sessionKinds.decisions.pictures(document),
  notes: notesLines(sessionNotes(document)),
});

/** What a session is before anything was written in it. */
export const emptySession: SessionPicture = { points: [], decisions: [], notes: [] };

/** What is neither words nor place nor notes, nor follows from those being changed. */
const restOf = (point: PointPicture): object => ({
  ...point,
  title: '',
  order: '',
  notes: [],
  changedBy: undefined,
  changedAt: undefined,
});

function agendaDifference(before: readonly PointPicture[], after: readonly PointPicture[]): AgendaDifference {
  const [then, now] = [before, after].map((points) => new Map(points.map((point) => [point.id, point])));
  const steps = align(
    before.filter(({ id }) => now?.has(id)).map(({ id }) => id),
    after.filter(({ id }) => then?.has(id)).map(({ id }) => id),
    (a, b) => a === b,
  );
  // As few as can have been moved: those outside the longest row that kept its order.
  const moved = new Set(steps.flatMap((step) => (step.kind === 'removed' ? [step.before] : [])));
  const compare = (
    a: PointPicture | undefined,
    b: PointPicture | undefined,
    id: PointId,
  ): PointDifference => ({
    id,
    before: a,
    after: b,
    isReworded: a !== undefined && b !== undefined && a.title !== b.title,
    isMoved: moved.has(id),
    isMarked: a !== undefined && b !== undefined && !equalityDeep(restOf(a), restOf(b)),
    hasOtherNotes: a !== undefined && b !== undefined && !equalityDeep(a.notes, b.notes),
  });
  const points = [
    ...before.map((point) => compare(point, now?.get(point.id), point.id)),
    ...after.filter(({ id }) => !then?.has(id)).map((point) => compare(undefined, point, point.id)),
  ];
  const count = (isTrue: (point: PointDifference) => boolean): number => points.filter(isTrue).length;
  return {
    points,
    added: count((point) => point.before === undefined),
    removed: count((point) => point.after === undefined),
    reworded: count((point) => point.isReworded),
    moved: count((point) => point.isMoved),
    marked: count((point) => point.isMarked),
    notes: count((point) => point.hasOtherNotes),
  };
}

export const sessionDifference = (before: SessionPicture, after: SessionPicture): SessionDifference => ({
  agenda: agendaDifference(before.points, after.points),
  decisions: recordsDifference(before.decisions, after.decisions),
  notes: { before: before.notes, after: after.notes },
  hasOtherNotes: !equalityDeep(before.notes, after.notes),
});

const isSameAgenda = ({ added, removed, reworded, moved, marked, notes }: AgendaDifference): boolean =>
  added + removed + reworded + moved + marked + notes === 0;

/** Whether nothing that can be read became another. */
export const isSameSession = ({ agenda, decisions, hasOtherNotes }: SessionDifference): boolean =>
  isSameAgenda(agenda) && decisions.deeds.size === 0 && !hasOtherNotes;

/** Whether a restore from the second moment to the first would change anything: it gives nobody's consent back. */
export const isRestorableSession = ({ agenda, decisions, hasOtherNotes }: SessionDifference): boolean =>
  !isSameAgenda(agenda) || decisions.records.some(({ isRestorable }) => isRestorable) || hasOtherNotes;
