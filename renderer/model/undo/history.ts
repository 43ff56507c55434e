import * as Y from 'yjs';
import { userEdit } from '../record.ts';
import { keepRecords, leaveFieldsOfOthers, mayTakeBack, type Arrivals } from './others-edits.ts';
import { partRedone } from './redone-pieces.ts';
import { touchedBy, type StepSubject } from './subject.ts';
import type { UndoRoot } from './undoable.ts';

/** Something that can be undone, or done again. */
export interface Step {
  readonly subject: StepSubject;
  /** Counts up over all documents of this window: of two steps the greater was done (or undone) later. */
  readonly order: number;
  /** When it was done at first. */
  readonly doneAt: number;
}

export type Direction = 'undo' | 'redo';

/** What I did in one document since it was opened, and can take back. */
export interface History {
  /** For the editor of rich text, which undoes through it and names its own origin to {@link follow}. */
  readonly manager: Y.UndoManager;
  /** The step that undoing, or doing again, would take; `undefined` where there is none. */
  readonly next: (direction: Direction) => Step | undefined;
  /** Takes that step; answers what it was, or `undefined` where nothing was left to change. */
  readonly step: (direction: Direction) => Step | undefined;
  /** Counts changes of this origin as mine too. */
  readonly follow: (origin: object) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

let steps = 0;

/** Where a step's own words are kept among what others keep about it. */
const stepKey = Symbol('step');

/**
 * Undo for one document: own edits only. What came in a file, was put back, or was written by a migration or a restored
 * version has another origin and stays.
 * 1. What somebody else wrote stays, in every order of undoing and doing again: see others-edits.ts.
 * 2. Typing on in one text is one step until a pause, or until anything else changes; every other act is a step of its own.
 * 3. It lives as long as the document is open.
 *
 * What nobody can tell any more stays as mine left it: a field that I emptied while they filled it, and their formatting
 * of words that I took out at the same time.
 */
export function createHistory(document: Y.Doc, roots: readonly UndoRoot[]): History {
  const names = roots.map((root) => Y.findRootTypeKey(root));
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  /** The text that the last own edit was in. */
  let text: string | undefined;
  const arrivals: Arrivals = new Map();
  let taking: { readonly direction: Direction; readonly stack: Y.UndoManager['undoStack'] } | undefined;
  let current: { readonly transaction: Y.Transaction; readonly subject: StepSubject } | undefined;

  const capture = (transaction: Y.Transaction): boolean => {
    current = undefined;
    if (transaction.origin === manager) return true;
    const touched = touchedBy(transaction, roots, names);
    if (touched === undefined) return false;
    const isMine =
      manager.trackedOrigins.has(transaction.origin) && transaction.meta.get('addToHistory') !== false;
    if (!isMine) leaveFieldsOfOthers(transaction, manager, arrivals, ++steps);
    if (!isMine || touched.text === undefined || touched.text !== text) manager.stopCapturing();
    text = isMine ? touched.text : undefined;
    if (isMine) current = { transaction, subject: touched.subject };
    if (!isMine) tell();
    return isMine;
  };
  const manager: Y.UndoManager = new Y.UndoManager([...roots], {
    doc: document,
    trackedOrigins: new Set<unknown>([userEdit]),
    captureTransaction: capture,
    deleteFilter: (item) => {
      const { direction, stack } = taking ?? { direction: 'undo', stack: manager.undoStack };
      // Yjs takes a step off the stack before it asks, and may take several of which nothing is left to change.
      const step = stack[stackOf(direction).length]?.meta.get(stepKey) as Step | undefined;
      return mayTakeBack(item, arrivals, (direction === 'undo' ? step?.doneAt : step?.order) ?? 0);
    },
    // Its guess of what others wrote in a field also stops at what I undid; leaveFieldsOfOthers knows.
    ignoreRemoteMapChanges: true,
  });

  manager.on('stack-item-added', ({ stackItem }) => {
    if (current !== undefined) {
      keepRecords(stackItem, current.transaction, roots);
      const order = ++steps;
      stackItem.meta.set(stepKey, { subject: current.subject, order, doneAt: order } satisfies Step);
    }
    tell();
  });
  manager.on('stack-item-updated', ({ stackItem }) => {
    if (current !== undefined) keepRecords(stackItem, current.transaction, roots);
  });
  manager.on('stack-cleared', tell);

  const stackOf = (direction: Direction) => (direction === 'undo' ? manager.undoStack : manager.redoStack);
  return {
    manager,
    next: (direction) => stackOf(direction).at(-1)?.meta.get(stepKey) as Step | undefined,
    step: (direction) => {
      text = undefined;
      const next = stackOf(direction).at(-1);
      if (next !== undefined) partRedone(document, next.insertions);
      taking = { direction, stack: [...stackOf(direction)] };
      const taken = direction === 'undo' ? manager.undo() : manager.redo();
      taking = undefined;
      const step = taken?.meta.get(stepKey) as Step | undefined;
      const opposite = stackOf(direction === 'undo' ? 'redo' : 'undo').at(-1);
      if (step !== undefined && opposite !== undefined && !opposite.meta.has(stepKey))
        opposite.meta.set(stepKey, { ...step, order: ++steps } satisfies Step);
      tell();
      return step;
    },
    follow: (origin) => manager.addTrackedOrigin(origin),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
