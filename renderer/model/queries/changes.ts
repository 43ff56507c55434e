import { equalityDeep } from 'lib0/function';
import type * as Y from 'yjs';
import { plainOf } from '../any-type.ts';
import type { MentorshipDocument, SessionDocument } from '../documents.ts';
import { readActions, type Action } from '../records/action.ts';
import { checkMoments, readCheck, sharedCheck, type Check } from '../records/check.ts';
import { readDecisions, type Decision } from '../records/decision.ts';
import { readFeedback, type Feedback } from '../records/feedback.ts';
import { pointNotes, readAgenda, type Point } from '../records/point.ts';
import { readParticipant, type Participant } from '../records/participant.ts';
import { sessionNotes } from '../records/session-notes.ts';
import { readSessions, type Session } from '../records/session.ts';
import { readRuns, type Run } from '../records/timer.ts';
import { readRichText } from '../rich-text.ts';
import { roles } from '../role.ts';

/** A mentorship as it stood at one moment, to hold another moment against. */
export interface Picture {
  readonly people: ReadonlyMap<string, Participant>;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly points: ReadonlyMap<string, Point & { readonly notes: string }>;
  readonly feedback: ReadonlyMap<string, Feedback>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The notes of each session. */
  readonly sessionNotes: ReadonlyMap<string, { readonly id: string; readonly notes: string }>;
  /** What has no word of its own: where the two are on their way, series. */
  readonly rest: ReadonlyMap<string, { readonly id: string; readonly value: unknown }>;
  /** By the place of their agenda, the moment and the person. */
  readonly checks: ReadonlyMap<string, Check>;
  /** By the place of their agenda. */
  readonly timers: ReadonlyMap<string, readonly Run[]>;
}

const restOf = (document: Y.Doc, at: number): Picture['rest'] =>
  byId(
    ['about', 'series'].map((name) => ({
      id: `${String(at)} ${name}`,
      value: plainOf(document.getMap(name)),
    })),
  );

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

export function takePicture(mentorship: MentorshipDocument, agendas: readonly SessionDocument[]): Picture {
  const withNotes = (agenda: SessionDocument) =>
    readAgenda(agenda).map((point) => {
      const notes = pointNotes(agenda, point.id);
      return { ...point, notes: notes === undefined ? '' : JSON.stringify(readRichText(notes)) };
    });
  return {
    people: new Map(roles.map((role) => [role, readParticipant(mentorship, role)])),
    sessions: byId(readSessions(mentorship)),
    points: byId(agendas.flatMap(withNotes)),
    feedback: byId(readFeedback(mentorship)),
    actions: byId(readActions(mentorship)),
    decisions: byId(agendas.flatMap(readDecisions)),
    sessionNotes: byId(
      agendas.map((agenda, index) => ({
        id: String(index),
        notes: JSON.stringify(readRichText(sessionNotes(agenda))),
      })),
    ),
    rest: new Map([mentorship, ...agendas].flatMap((document, at) => [...restOf(document, at)])),
    checks: new Map(agendas.flatMap(checksOf)),
    timers: new Map(agendas.map((agenda, place) => [String(place), readRuns(agenda)])),
  };
}

const checksOf = (agenda: SessionDocument, place: number): readonly (readonly [string, Check])[] =>
  checkMoments.flatMap((moment) =>
    roles.flatMap((role) => {
      const check = readCheck(sharedCheck(agenda, role, moment));
      return check.at === undefined ? [] : [[`${String(place)} ${moment} ${role}`, check] as const];
    }),
  );

/** How much differs between two moments, in numbers a sentence can carry. */
export interface Changes {
  /** Somebody took their place, or has another name. */
  readonly peopleChanged: number;
  readonly sessionsAdded: number;
  readonly sessionsChanged: number;
  readonly pointsAdded: number;
  readonly pointsRemoved: number;
  readonly pointsChanged: number;
  readonly notesChanged: number;
  readonly feedbackAdded: number;
  readonly actionsAdded: number;
  /** Done, dropped, reworded, or taken off the list. */
  readonly actionsChanged: number;
  readonly decisionsAdded: number;
  /** Agreed to, reworded, or taken away. */
  readonly decisionsChanged: number;
  /** Sessions with other notes of their own. */
  readonly sessionNotesChanged: number;
  /** Something that has no word of its own. */
  readonly restChanged: number;
  /** Somebody said how they are, or says it otherwise. */
  readonly checksGiven: number;
  /** Sessions that were begun, paused or went on to another point. */
  readonly timersMoved: number;
}

const count = <Item>(
  items: ReadonlyMap<string, Item>,
  others: ReadonlyMap<string, Item>,
  counts: (item: Item, other: Item | undefined) => boolean,
): number => [...items].filter(([id, item]) => counts(item, others.get(id))).length;

const isChanged = (now: unknown, then: unknown): boolean => then !== undefined && !equalityDeep(now, then);

const isMissing = (_: unknown, other: unknown): boolean => other === undefined;

export function changesBetween(before: Picture, after: Picture): Changes {
  const withoutNotes = (point: Point & { readonly notes: string }): Point =>
    ({ ...point, notes: undefined }) as Point;
  return {
    peopleChanged: count(after.people, before.people, (now, then) => !equalityDeep(now, then)),
    sessionsAdded: count(after.sessions, before.sessions, isMissing),
    sessionsChanged: count(after.sessions, before.sessions, isChanged),
    pointsAdded: count(after.points, before.points, isMissing),
    pointsRemoved: count(before.points, after.points, isMissing),
    pointsChanged: count(
      after.points,
      before.points,
      (now, then) => then !== undefined && !equalityDeep(withoutNotes(now), withoutNotes(then)),
    ),
    notesChanged: count(
      after.points,
      before.points,
      (now, then) => then !== undefined && now.notes !== then.notes,
    ),
    feedbackAdded: count(after.feedback, before.feedback, isMissing),
    actionsAdded: count(after.actions, before.actions, isMissing),
    actionsChanged: count(before.actions, after.actions, (then, now) => !equalityDeep(then, now)),
    decisionsAdded: count(after.decisions, before.decisions, isMissing),
    decisionsChanged: count(before.decisions, after.decisions, (then, now) => !equalityDeep(then, now)),
    sessionNotesChanged: count(after.sessionNotes, before.sessionNotes, isChanged),
    restChanged: count(after.rest, before.rest, isChanged),
    checksGiven: count(after.checks, before.checks, (now, then) => !equalityDeep(now, then)),
    timersMoved: count(after.timers, before.timers, (now, then) => !equalityDeep(now, then)),
  };
}

export const isNothing = (changes: Changes): boolean =>
  Object.values(changes).every((number) => number === 0);
