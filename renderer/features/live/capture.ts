import { lastStepOf } from '@/bindings/histories.ts';
import { formatDueDay } from '@/lib/dates.ts';
import type { PointId } from '@/model/ids.ts';
import { beginAction, removeAction } from '@/model/records/action.ts';
import { proposeDecision, removeDecision } from '@/model/records/decision.ts';
import type { Role } from '@/model/role.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import type { LiveSession } from './live-session.ts';
import { shortWords } from './point-words.ts';
import type { ReadAction } from './read-action.ts';
import { strings } from './strings.ts';

/** What is taken down in the middle of a talk. */
export type Captured = 'action' | 'decision';

/** A point that stands on the agenda here, if there is one to link to. */
export type About = PointId | undefined;

/** Puts a decision before both. */
export function captureDecision(live: LiveSession, text: string, about: About, now: () => number): void {
  const { document, pair } = live;
  if (!live.writable) {
    showToast(strings.notTaken);
    return;
  }
  const id = proposeDecision(document, {
    text,
    proposedBy: pair.myRole,
    ...(about !== undefined && { point: about }),
    now: now(),
  });
  const undo = lastStepOf(document);
  showToast(strings.proposed(shortWords(text)), {
    label: strings.undo,
    onChoose: () => {
      if (!undo()) removeDecision(document, id, now());
    },
  });
}

/** Takes down what one of the two will do, as the line says it; whose it is otherwise is given as `owner`. */
export async function captureAction(
  live: LiveSession,
  line: string,
  {
    about,
    owner: otherwise,
    read,
    now,
  }: {
    readonly about: About;
    readonly owner: Role;
    readonly read: ReadAction;
    readonly now: () => number;
  },
): Promise<void> {
  const { mentorship, session, pair } = live;
  const { document } = mentorship;
  if (!mentorship.writable) {
    showToast(strings.notTaken);
    return;
  }
  const { text, owner = otherwise, dueOn } = await read(line, pair, now());
  const id = beginAction(
    document,
    {
      text,
      owner,
      session: session.id,
      ...(dueOn !== undefined && { dueOn }),
      ...(about !== undefined && { point: about }),
    },
    { by: pair.myRole, at: now() },
  );
  const undo = lastStepOf(document);
  const name = owner === pair.myRole ? undefined : pair.partner;
  const day = dueOn && formatDueDay(dueOn, now());
  showToast(strings.actionTaken(name, day, shortWords(text)), {
    label: strings.undo,
    onChoose: () => {
      if (!undo()) removeAction(document, id, now());
    },
  });
}
