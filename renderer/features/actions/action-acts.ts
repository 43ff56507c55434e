import type { ActionRow } from '@/bindings/action-rows.ts';
import type { ChangeMentorship } from '@/bindings/actions-at-hand.ts';
import { lastStepOf } from '@/bindings/histories.ts';
import { clip } from '@/lib/names.ts';
import { removeAction, restoreAction, settleAction, type ActionState } from '@/model/records/action.ts';
import { announce } from '@/ui/announce.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { textOf } from './action-words.ts';
import { strings } from './strings.ts';

/** Enough to know which one is meant; characters. */
const longestSpokenText = 80;

export const spoken = (action: Pick<ActionRow, 'text'>): string => clip(textOf(action), longestSpokenText);

/** What can be done with an action; each answers whether it could be. What could not is said. */
export interface ActionActs {
  readonly settle: (action: ActionRow, state: ActionState) => Promise<boolean>;
  /** A word of why, for what is done or dropped already. */
  readonly giveReason: (action: ActionRow, reason: string) => Promise<boolean>;
  readonly remove: (action: ActionRow) => Promise<boolean>;
}

export function createActionActs(change: ChangeMentorship, now: () => number): ActionActs {
  const changed = async (...asked: Parameters<ChangeMentorship>): Promise<boolean> => {
    const outcome = await change(...asked);
    if (outcome === 'read-only') showToast(strings.readOnly);
    if (outcome === 'not-opened') showToast(strings.notOpened);
    return outcome === 'changed';
  };
  return {
    settle: async (action, state) => {
      const isSettled = await changed(action.room, (document, by) =>
        settleAction(document, action.id, state, '', { by, at: now() }),
      );
      const said = { open: strings.nowOpen, done: strings.nowDone, dropped: strings.nowDropped }[state];
      if (isSettled) announce(said(spoken(action)));
      return isSettled;
    },
    giveReason: ({ room, id, state }, reason) =>
      changed(room, (document, by) => settleAction(document, id, state, reason, { by, at: now() })),
    remove: async ({ room, id, text }) => {
      let undo = (): boolean => false;
      const isRemoved = await changed(room, (document) => {
        removeAction(document, id, now());
        undo = lastStepOf(document);
      });
      if (!isRemoved) return false;
      showToast(strings.removed(spoken({ text })), {
        label: strings.undo,
        onChoose: () => {
          // The step itself, so that undo afterwards goes on before it; later, when something came after it, an edit.
          if (!undo()) void changed(room, (document) => restoreAction(document, id));
        },
      });
      return true;
    },
  };
}
