import type { InlineCommand } from '@/bindings/editor/line-menu.ts';
import { lastStepOf } from '@/bindings/histories.ts';
import type { SessionInFront } from '@/features/agenda/session-screen.tsx';
import type { PointId } from '@/model/ids.ts';
import { beginAction, removeAction } from '@/model/records/action.ts';
import { proposeDecision, removeDecision } from '@/model/records/decision.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { Handshake, SquareCheckBig } from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** What a line of the notes can be made into without leaving the keyboard: an action of mine, a decision that I propose. */
export const inlineCommands =
  (now: () => number) =>
  (
    { document, mentorship, session, pair, writable }: SessionInFront,
    point: PointId | undefined,
  ): readonly InlineCommand[] => {
    if (!writable || !mentorship.writable) return [];
    const { myRole } = pair;
    const from = point === undefined ? {} : { point };
    return [
      {
        id: 'action',
        label: strings.action,
        icon: SquareCheckBig,
        run: (text) => {
          const began = { by: myRole, at: now() };
          const id = beginAction(
            mentorship.document,
            { text, owner: myRole, session: session.id, ...from },
            began,
          );
          const undo = lastStepOf(mentorship.document);
          showToast(strings.actionTaken(text), {
            label: strings.undo,
            onChoose: () => {
              if (!undo()) removeAction(mentorship.document, id, now());
            },
          });
        },
      },
      {
        id: 'decision',
        label: strings.decision,
        icon: Handshake,
        run: (text) => {
          const id = proposeDecision(document, { text, proposedBy: myRole, now: now(), ...from });
          const undo = lastStepOf(document);
          showToast(strings.decisionTaken(text), {
            label: strings.undo,
            onChoose: () => {
              if (!undo()) removeDecision(document, id, now());
            },
          });
        },
      },
    ];
  };
