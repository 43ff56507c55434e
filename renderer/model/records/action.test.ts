import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import type { MentorshipDocument } from '../documents.ts';
import { createHistory } from '../undo/history.ts';
import { undoable } from '../undo/undoable.ts';
import {
  beginAction,
  readActions,
  readRemovedActions,
  removeAction,
  restoreAction,
  settleAction,
} from './action.ts';

const by = (at: number) => ({ by: 'learner', at }) as const;
const made = () => {
  const document = new Y.Doc() as MentorshipDocument;
  const id = beginAction(document, { text: 'Send the notes', owner: 'mentor' }, by(1));
  return { document, id, read: () => readActions(document)[0] };
};

describe('what was said about an action', () => {
  it('is kept with who said it and when, which a later reason does not change', () => {
    const { document, id, read } = made();
    expect(read()).toMatchObject({ settledBy: undefined, settledAt: undefined });
    settleAction(document, id, 'done', '', by(10));
    settleAction(document, id, 'done', 'It took an hour', { by: 'mentor', at: 90_000 });
    expect(read()).toMatchObject({
      state: 'done',
      reason: 'It took an hour',
      settledBy: 'learner',
      settledAt: 10,
      changedBy: 'mentor',
    });
    settleAction(document, id, 'open', '', { by: 'mentor', at: 180_000 });
    expect(read()).toMatchObject({ state: 'open', reason: '', settledBy: 'mentor', settledAt: 180_000 });
  });

  it('is one person’s in every field, where both say it at once', () => {
    const { mine, theirs, exchange } = twoCopies<MentorshipDocument>();
    const id = beginAction(mine, { text: 'Send the notes', owner: 'mentor' }, by(1));
    exchange();
    settleAction(mine, id, 'dropped', 'Not needed', by(10));
    settleAction(theirs, id, 'done', '', { by: 'mentor', at: 20 });
    exchange();
    const [action] = readActions(mine);
    expect(readActions(theirs)).toEqual([action]);
    expect([
      { state: 'dropped', reason: 'Not needed', settledBy: 'learner', settledAt: 10 },
      { state: 'done', reason: '', settledBy: 'mentor', settledAt: 20 },
    ]).toContainEqual({
      state: action?.state,
      reason: action?.reason,
      settledBy: action?.settledBy,
      settledAt: action?.settledAt,
    });
  });

  it('is a step of undo that is called by the state, or by the reason where only that changed', () => {
    const { document, id, read } = made();
    const history = createHistory(document, undoable.mentorship(document));
    settleAction(document, id, 'done', '', by(10));
    expect(history.next('undo')?.subject).toEqual({ records: 'actions', field: 'state' });
    settleAction(document, id, 'done', 'Quickly', by(20));
    expect(history.next('undo')?.subject).toEqual({ records: 'actions', field: 'reason' });
    history.step('undo');
    history.step('undo');
    expect(read()).toMatchObject({ state: 'open', reason: '', settledBy: undefined });
  });
});

describe('an action that was removed', () => {
  it('is listed among the removed, the last one first, until it is brought back', () => {
    const { document, id } = made();
    const other = beginAction(document, { text: 'Another', owner: 'learner' }, by(2));
    removeAction(document, id, 5);
    removeAction(document, other, 6);
    expect(readRemovedActions(document).map((action) => action.id)).toEqual([other, id]);
    restoreAction(document, id);
    expect(readRemovedActions(document).map((action) => action.id)).toEqual([other]);
    expect(readActions(document).map((action) => action.id)).toEqual([id]);
  });
});
