import * as Y from 'yjs';
import type { SessionDocument } from '../documents.ts';
import { newId, type FeedbackId, type PersonId, type PointId, type TemplatePointId } from '../ids.ts';
import { userEdit } from '../record.ts';
import { beginAction, changeAction, removeAction, restoreAction, settleAction } from '../records/action.ts';
import { eraseCheck, levels, sharedCheck, writeCheck } from '../records/check.ts';
import { carryPoint, movePointTo, sharePrivatePoint } from '../records/copied-point.ts';
import {
  giveConsent,
  proposeDecision,
  readDecisions,
  removeDecision,
  restoreDecision,
  rewordDecision,
  withdrawConsent,
} from '../records/decision.ts';
import { sendFeedback } from '../records/feedback.ts';
import {
  archiveMentorship,
  removeMentorship,
  restoreMentorship,
  unarchiveMentorship,
} from '../records/mentorship-entry.ts';
import { phases, setPhase } from '../records/mentorship.ts';
import { hide, showAgain } from '../records/hidden.ts';
import { nameFreePlace, writeParticipant } from '../records/participant.ts';
import {
  addPoint,
  addPoints,
  duplicatePoint,
  movePoint,
  notePointCarried,
  notePointMoved,
  pointNotes,
  points,
  removePoint,
  restorePoint,
  rewordPoint,
  setPointKind,
  setPointMinutes,
  setPointOwner,
  setPointState,
} from '../records/point.ts';
import {
  addPrivatePoint,
  planPrivatePoint,
  privatePointNotes,
  removePrivatePoint,
  restorePrivatePoint,
  rewordPrivatePoint,
} from '../records/private-point.ts';
import {
  bookSeries,
  cancelFollowing,
  changeFollowing,
  extendSeries,
  reinstateFollowing,
  removeFollowing,
  sessionsOfSeries,
} from '../records/series.ts';
import {
  addQuestion,
  askers,
  changeQuestion,
  questionTopics,
  removeQuestion,
  restoreQuestion,
} from '../records/question.ts';
import { sessionNotes } from '../records/session-notes.ts';
import {
  allSessionIds,
  bookSession,
  cancelSession,
  changeSession,
  confirmSession,
  endSession,
  postponeSession,
  readSession,
  reinstateSession,
  removeSession,
  reopenSession,
  restoreSession,
} from '../records/session.ts';
import {
  describeTemplate,
  makeTemplate,
  removeTemplate,
  renameTemplate,
  restoreTemplate,
} from '../records/template.ts';
import {
  addTemplatePoints,
  changeTemplatePoint,
  moveTemplatePoint,
  readTemplatePoints,
  removeTemplatePoint,
  restoreTemplatePoint,
  templatePoints,
} from '../records/template-point.ts';
import { beginRun, stopRun } from '../records/timer.ts';
import { agendaAsTemplate, putOnAgenda } from '../template-agenda.ts';
import type { World } from './world.ts';

/** One step of somebody: numbers that an act reads as it needs them. */
export interface Step {
  readonly act: string;
  readonly who: number;
  readonly agenda: number;
  readonly which: number;
  readonly where: number;
  readonly text: string;
}

/** One of the ids, the same for the same seed: what exists is sorted, not as it happens to lie in memory. */
function pick<Id extends string>(ids: Iterable<Id>, which: number): Id | undefined {
  const sorted = [...ids].toSorted();
  return sorted[which % Math.max(sorted.length, 1)];
}

const oneOf = <const Value>(values: readonly [Value, ...Value[]], which: number): Value =>
  values[which % values.length] ?? values[0];

const firstPrivateLetter = 0xe000;

/** Types a word into a rich text, somewhere among what stands there, as an editor does. */
function type(notes: Y.XmlFragment, word: string, where: number): void {
  const write = (): void => {
    const paragraph = notes.length === 0 || where % 3 === 0 ? undefined : notes.get(where % notes.length);
    const line = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
    if (line instanceof Y.XmlText) {
      const attributes = where % 2 === 0 ? { bold: {} } : {};
      line.insert(where % (line.length + 1), word, attributes);
      return;
    }
    const made = new Y.XmlElement('paragraph');
    made.insert(0, [new Y.XmlText(word)]);
    notes.insert(where % (notes.length + 1), [made]);
  };
  notes.doc?.transact(write, userEdit);
}

/** Does one step in the world; `false` where there was nothing to do it to. */
export function take(world: World, { act, who, agenda: at, which, where, text }: Step): boolean {
  const { made, roles } = world;
  const replica = who % roles.length;
  const role = oneOf(['learner', 'mentor'], roles[replica] === 'learner' ? 0 : 1);
  const now = world.tick();
  const provenance = { by: role, at: now * 30_000 };
  const mentorship = world.mentorship.replicas[replica];
  const index = at % world.agendas.length;
  const agenda = world.agendas[index]?.replicas[replica];
  const personal = world.personal.replicas[who % 2];
  const [pointsMade, decisionsMade] = [made.points[index], made.decisions[index]];
  if (!mentorship || !agenda || !personal || !pointsMade || !decisionsMade) throw new Error('no world');

  const onPoint = (run: (id: PointId) => void): boolean => {
    const id = pick([...points(agenda).keys()], which);
    if (id !== undefined) run(id as PointId);
    return id !== undefined;
  };
  const onOne = <Id extends string>(ids: Iterable<Id>, run: (id: Id) => void): boolean => {
    const id = pick(ids, which);
    if (id !== undefined) run(id);
    return id !== undefined;
  };
  const write = (notes: Y.XmlFragment | undefined, point: PointId | undefined, into = index): boolean => {
    if (notes === undefined) return false;
    // One letter that occurs nowhere else (of Unicode's private ones): nothing can be typed inside it.
    const word = String.fromCharCode(firstPrivateLetter + now);
    type(notes, word, where);
    made.words.push({ agenda: into, point, word });
    return true;
  };
  const documents = [world.mentorship, world.personal, ...world.agendas];
  const network = oneOf(documents as unknown as [World['mentorship'], ...World['mentorship'][]], which);

  switch (act) {
    case 'deliver':
      return network.deliver(who, where, text.length % 3 === 0);
    case 'meet':
      network.meet(who, where);
      return true;
    case 'add point':
      pointsMade.add(addPoint(agenda, role, { title: text, index: where }));
      return true;
    case 'move point':
      return onPoint((id) => movePoint(agenda, id, where));
    case 'reword point':
      return onPoint((id) => rewordPoint(agenda, id, text, provenance));
    case 'set point state':
      return onPoint((id) =>
        setPointState(agenda, id, oneOf(['open', 'discussed', 'parked'], where), provenance),
      );
    case 'describe point':
      return onPoint((id) => {
        setPointMinutes(agenda, id, where === 0 ? undefined : where, provenance);
        setPointKind(agenda, id, oneOf(['topic', 'question', 'update', 'decision', 'feedback'], where));
        setPointOwner(agenda, id, oneOf(['learner', 'mentor', 'both', undefined], where));
      });
    case 'add points':
      for (const id of addPoints(agenda, role, [{ title: text }, { title: `${text}!`, minutes: 5 }], where))
        pointsMade.add(id);
      return true;
    case 'duplicate point':
      return onPoint((id) => {
        const made = duplicatePoint(agenda, id, role);
        if (made !== undefined) pointsMade.add(made);
        // Its notes have every word twice now, one in each.
      });
    case 'run timer':
      if (where % 3 === 0) stopRun(agenda, now);
      else beginRun(agenda, pick([...points(agenda).keys()], which) as PointId | undefined, now);
      return true;
    case 'check': {
      const place = sharedCheck(agenda, role, where % 2 === 0 ? 'in' : 'out');
      if (where % 5 === 0) eraseCheck(place);
      else writeCheck(place, { energy: oneOf(levels, where), pleasantness: undefined, word: text }, now);
      return true;
    }
    case 'remove point':
      return onPoint((id) => removePoint(agenda, id, now, provenance));
    case 'restore point':
      return onPoint((id) => restorePoint(agenda, id));
    case 'note point':
      return onPoint((id) => write(pointNotes(agenda, id), id));
    case 'note session':
      return write(sessionNotes(agenda), undefined);
    case 'carry point':
    case 'move point to':
      return onPoint((id) => {
        const into = 1 - index;
        const [to, session] = [world.agendas[into]?.replicas[replica], world.agendaIds[index]];
        const next = world.agendaIds[into];
        if (to === undefined || session === undefined || next === undefined) throw new Error('no agenda');
        const [here, there] = [
          { session, document: agenda },
          { session: next, document: to },
        ];
        if (act === 'carry point') {
          if (carryPoint(here, id, there)) notePointCarried(agenda, id, next);
        } else if (movePointTo(here, id, there)) notePointMoved(agenda, id, next, now);
        if (!points(to).has(id)) return;
        made.points[into]?.add(id);
        made.copied.add(id);
      });
    case 'add private point':
      made.privatePoints.add(addPrivatePoint(personal, { room: world.room, title: text, now }));
      return true;
    case 'write private point':
      return onOne(made.privatePoints, (id) => {
        rewordPrivatePoint(personal, id, text);
        const notes = privatePointNotes(personal, id);
        if (notes !== undefined) type(notes, text, where);
      });
    case 'plan private point':
      return onOne(made.privatePoints, (id) =>
        planPrivatePoint(personal, id, where % 2 === 0 ? undefined : world.agendaIds[index]),
      );
    case 'remove private point':
      return onOne(made.privatePoints, (id) =>
        where % 2 === 0 ? removePrivatePoint(personal, id, now) : restorePrivatePoint(personal, id),
      );
    case 'share private point':
      // Only the learner's devices have them.
      return role === 'learner' && share(world, personal, agenda, index, which);
    case 'keep mentorship':
      oneOf([archiveMentorship, removeMentorship], where)(personal, world.room, now);
      return true;
    case 'bring mentorship back':
      oneOf([unarchiveMentorship, restoreMentorship], where)(personal, world.room);
      return true;
    case 'book session':
      made.sessions.add(
        bookSession(mentorship, role, { title: text, startsAt: where, minutes: 60, place: '' }),
      );
      return true;
    case 'change session':
      return onOne(allSessionIds(mentorship), (id) =>
        changeSession(
          mentorship,
          id,
          {
            ...(where % 2 === 0
              ? { title: text, place: text }
              : { startsAt: where, timeZone: 'Europe/London' }),
            state: oneOf(['planned', 'held', 'cancelled', 'postponed'], where),
            ...(where % 4 === 1 && { endedAt: now }),
          },
          provenance,
        ),
      );
    case 'book series': {
      const { series } = bookSeries(mentorship, role, seriesOf(text, where), 3);
      made.series.add(series);
      for (const { id } of sessionsOfSeries(mentorship, series)) made.sessions.add(id);
      return true;
    }
    case 'extend series':
      return onOne(made.series, (id) => {
        extendSeries(mentorship, id, 1 + (where % 2));
        for (const session of sessionsOfSeries(mentorship, id)) made.sessions.add(session.id);
      });
    case 'change following':
      return onOne(allSessionIds(mentorship), (id) => {
        const startsAt = where % 2 === 0 ? undefined : (readSession(mentorship, id)?.startsAt ?? 0) + dayMs;
        const timeZone = where % 5 === 0 ? 'America/New_York' : undefined;
        changeFollowing(
          mentorship,
          id,
          {
            ...(startsAt !== undefined && { startsAt }),
            ...(timeZone !== undefined && { timeZone }),
            title: text,
          },
          provenance,
        );
      });
    case 'remove following':
      return onOne(allSessionIds(mentorship), (id) => removeFollowing(mentorship, id, now));
    case 'cancel session':
      return onOne(allSessionIds(mentorship), (id) =>
        oneOf([cancelSession, reinstateSession, cancelFollowing, reinstateFollowing], where)(
          mentorship,
          id,
          provenance,
        ),
      );
    case 'postpone session':
      return onOne(allSessionIds(mentorship), (id) =>
        postponeSession(mentorship, id, where % 3 === 0 ? undefined : where * dayMs, provenance),
      );
    case 'end session':
      return onOne(allSessionIds(mentorship), (id) =>
        oneOf([endSession, reopenSession, confirmSession], where)(mentorship, id, provenance),
      );
    case 'set phase':
      setPhase(mentorship, oneOf(phases, where));
      return true;
    case 'remove session':
      return onOne(allSessionIds(mentorship), (id) => removeSession(mentorship, id, now));
    case 'restore session':
      return onOne(allSessionIds(mentorship), (id) => restoreSession(mentorship, id));
    case 'propose decision':
      decisionsMade.add(proposeDecision(agenda, { text, proposedBy: role, now }));
      return true;
    case 'reword decision':
      return onOne(decisionsMade, (id) => rewordDecision(agenda, id, text, provenance));
    case 'consent':
      return onOne(
        readDecisions(agenda).map(({ id }) => id),
        (id) => {
          const shown = readDecisions(agenda).find((decision) => decision.id === id);
          if (where % 3 === 0) withdrawConsent(agenda, id, role);
          else giveConsent(agenda, id, role, { text: shown?.text ?? '', at: now });
        },
      );
    case 'remove decision':
      return onOne(decisionsMade, (id) =>
        where % 2 === 0 ? removeDecision(agenda, id, now) : restoreDecision(agenda, id),
      );
    case 'begin action':
      made.actions.add(beginAction(mentorship, { text, owner: role, dueOn: '2026-11-23' }, provenance));
      return true;
    case 'change action':
      return onOne(made.actions, (id) =>
        changeAction(
          mentorship,
          id,
          where % 2 === 0 ? { text } : { owner: role, dueOn: where % 3 === 0 ? undefined : '2027-01-31' },
          provenance,
        ),
      );
    case 'settle action':
      return onOne(made.actions, (id) =>
        settleAction(mentorship, id, oneOf(['open', 'done', 'dropped'], where), text, provenance),
      );
    case 'remove action':
      return onOne(made.actions, (id) =>
        where % 2 === 0 ? removeAction(mentorship, id, now) : restoreAction(mentorship, id),
      );
    case 'send feedback': {
      const parts = { situation: text, behaviour: '', impact: '', request: '', keep: '' };
      const sentBefore = where % 4 === 0 ? pick(made.feedback, which) : undefined;
      const id = sentBefore ?? newId<FeedbackId>();
      sendFeedback(mentorship, { id, from: role, title: text, parts, now });
      made.feedback.add(id);
      return true;
    }
    case 'take place':
      nameFreePlace(mentorship, role, text);
      writeParticipant(mentorship, role, { name: text, personId: newId<PersonId>() });
      return true;
    case 'make template': {
      const points = where % 2 === 0 ? agendaAsTemplate(agenda, where % 4 === 0).slice(0, 5) : [];
      const id = makeTemplate(personal, { name: text, helps: text, points, now });
      made.templates.add(id);
      for (const point of readTemplatePoints(personal, id)) made.templatePoints.add(point.id);
      return true;
    }
    case 'write template':
      return onOne(made.templates, (id) => {
        if (where % 3 === 0) renameTemplate(personal, id, text);
        else if (where % 3 === 1) describeTemplate(personal, id, text);
        else
          for (const point of addTemplatePoints(personal, id, [{ title: text, kind: 'topic', minutes: 5 }]))
            made.templatePoints.add(point);
      });
    case 'change template point':
      return onOne(templatePoints(personal).keys(), (each) => {
        const id = each as TemplatePointId;
        if (where % 4 === 0) changeTemplatePoint(personal, id, { title: text, notes: text });
        else if (where % 4 === 1)
          changeTemplatePoint(personal, id, {
            kind: oneOf(['topic', 'question', 'update'], which),
            minutes: where,
            owner: oneOf(['learner', 'both', undefined], which),
          });
        else if (where % 4 === 2) removeTemplatePoint(personal, id, now);
        else restoreTemplatePoint(personal, id);
      });
    case 'move template point':
      return onOne(made.templates, (id) => {
        const moved = pick(
          readTemplatePoints(personal, id).map((point) => point.id),
          which,
        );
        if (moved !== undefined) moveTemplatePoint(personal, id, moved, where % 5);
      });
    case 'use template':
      return onOne(made.templates, (id) => {
        for (const point of putOnAgenda(agenda, role, readTemplatePoints(personal, id).slice(0, 3)))
          pointsMade.add(point);
      });
    case 'remove template':
      return onOne(made.templates, (id) =>
        where % 2 === 0 ? removeTemplate(personal, id, now) : restoreTemplate(personal, id),
      );
    case 'add question':
      made.questions.add(
        addQuestion(personal, {
          text,
          topic: oneOf(questionTopics, where),
          asker: 'either',
          phases: [],
          now,
        }),
      );
      return true;
    case 'change question':
      return onOne(made.questions, (id) => {
        if (where % 4 === 0) removeQuestion(personal, id, now);
        else if (where % 4 === 1) restoreQuestion(personal, id);
        else
          changeQuestion(personal, id, {
            text,
            topic: oneOf(questionTopics, where),
            asker: oneOf(askers, which),
            phases: [oneOf(phases, where)],
          });
      });
    case 'hide content': {
      const kind = oneOf(['template', 'question'], which);
      const name = oneOf(['closing', 'endings.last-word'], where);
      if (where % 3 === 0) showAgain(personal, kind, name);
      else hide(personal, kind, name, now);
      return true;
    }
    default:
      throw new Error(`no act ${act}`);
  }
}

const dayMs = 24 * 60 * 60_000;

const seriesOf = (title: string, where: number): Parameters<typeof bookSeries>[2] => ({
  every: 1 + (where % 4),
  unit: where % 5 === 0 ? 'month' : 'week',
  startsOn: `2026-03-${String(1 + (where % 28)).padStart(2, '0')}`,
  time: '16:30',
  timeZone: oneOf(['Europe/London', 'America/New_York', 'Asia/Kolkata'], where),
  minutes: 60,
  title,
  place: '',
});

function share(
  { made }: World,
  personal: Parameters<typeof sharePrivatePoint>[0],
  agenda: SessionDocument,
  index: number,
  which: number,
): boolean {
  const id = pick(made.privatePoints, which);
  if (id === undefined) return false;
  sharePrivatePoint(personal, id, agenda, 'learner');
  if (!points(agenda).has(id)) return false;
  made.points[index]?.add(id);
  made.copied.add(id);
  return true;
}

/** Every act, as often as people do it: writing and exchanging more than removing. */
export const actWeights: Readonly<Record<string, number>> = {
  deliver: 24,
  meet: 6,
  'add point': 8,
  'move point': 8,
  'add points': 2,
  'duplicate point': 1,
  'move point to': 2,
  'run timer': 3,
  check: 2,
  'reword point': 6,
  'set point state': 4,
  'describe point': 3,
  'remove point': 3,
  'restore point': 2,
  'note point': 8,
  'note session': 4,
  'carry point': 3,
  'add private point': 2,
  'write private point': 2,
  'plan private point': 1,
  'remove private point': 1,
  'share private point': 2,
  'keep mentorship': 1,
  'bring mentorship back': 1,
  'book session': 3,
  'change session': 4,
  'book series': 1,
  'extend series': 2,
  'change following': 2,
  'remove following': 1,
  'cancel session': 2,
  'postpone session': 2,
  'end session': 2,
  'set phase': 1,
  'remove session': 1,
  'restore session': 1,
  'propose decision': 3,
  'reword decision': 2,
  consent: 3,
  'remove decision': 2,
  'begin action': 3,
  'change action': 3,
  'settle action': 2,
  'remove action': 2,
  'send feedback': 2,
  'take place': 1,
  'make template': 1,
  'write template': 2,
  'change template point': 2,
  'move template point': 2,
  'use template': 1,
  'remove template': 1,
  'add question': 1,
  'change question': 2,
  'hide content': 1,
};
