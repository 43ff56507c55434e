import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { twoCopies } from '@/testing/two-copies.ts';
import { authorRuns, recordAuthor } from './authors.ts';
import type { SessionDocument } from './documents.ts';
import { sessionNotes } from './records/session-notes.ts';

type Text = Y.XmlText;

const block = (name: string, ...words: readonly string[]): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(
    0,
    words.map((text) => new Y.XmlText(text)),
  );
  return made;
};

/** Sam has written a paragraph, and Maya has it. */
function world() {
  const copies = twoCopies<SessionDocument>();
  const [mine, theirs] = [sessionNotes(copies.mine), sessionNotes(copies.theirs)];
  recordAuthor(copies.mine, 'learner');
  recordAuthor(copies.theirs, 'mentor');
  theirs.insert(0, [block('paragraph', 'What would have happened?')]);
  copies.exchange();
  const text = (notes: Y.XmlFragment, index: number): Text =>
    (notes.get(index) as Y.XmlElement).get(0) as Text;
  return { ...copies, mineNotes: mine, theirNotes: theirs, text };
}

/** Whose the letters of a text are, in its order. */
function authorsOf(
  document: SessionDocument,
  text: Text,
): readonly (readonly [string, string | undefined])[] {
  const found: [string, string | undefined][] = [];
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    let at = 0;
    for (const { length, by } of authorRuns(document, item.id, item.length)) {
      found.push([item.content.str.slice(at, at + length), by]);
      at += length;
    }
  }
  return found;
}

it('words that I only give another form stay the other person’s, on both devices', () => {
  const { mine, theirs, mineNotes, theirNotes, text, exchange } = world();
  mine.transact(() => {
    mineNotes.delete(0, 1);
    mineNotes.insert(0, [block('heading', 'What would have happened?')]);
  });
  expect(authorsOf(mine, text(mineNotes, 0))).toEqual([['What would have happened?', 'mentor']]);
  exchange();
  expect(authorsOf(theirs, text(theirNotes, 0))).toEqual([['What would have happened?', 'mentor']]);
});

it('so do the words behind a place where I split a block, and those that I join to mine', () => {
  const { mine, mineNotes, text } = world();
  mine.transact(() => {
    text(mineNotes, 0).delete(10, 15);
    mineNotes.insert(1, [block('paragraph', ' have happened?')]);
  });
  expect(authorsOf(mine, text(mineNotes, 0))).toEqual([['What would', 'mentor']]);
  expect(authorsOf(mine, text(mineNotes, 1))).toEqual([[' have happened?', 'mentor']]);
  mineNotes.insert(1, [block('paragraph', 'Nothing. ')]);
  mine.transact(() => {
    text(mineNotes, 1).insert(9, ' have happened?');
    mineNotes.delete(2, 1);
  });
  expect(authorsOf(mine, text(mineNotes, 1))).toEqual([
    ['Nothing. ', 'learner'],
    [' have happened?', 'mentor'],
  ]);
});

it('a block that both wrote in keeps who wrote which letters', () => {
  const { mine, mineNotes, text } = world();
  text(mineNotes, 0).insert(4, ' – I wonder – ');
  mine.transact(() => {
    mineNotes.delete(0, 1);
    mineNotes.insert(0, [block('paragraph', 'What – I wonder –  would have happened?')]);
  });
  expect(authorsOf(mine, text(mineNotes, 0))).toEqual([
    ['What', 'mentor'],
    [' – I wonder – ', 'learner'],
    [' would have happened?', 'mentor'],
  ]);
});

it('what I take out and bring back with undo was never mine', () => {
  const { mine, mineNotes, text } = world();
  const undo = new Y.UndoManager(mineNotes, { trackedOrigins: new Set(['me']) });
  mine.transact(() => text(mineNotes, 0).delete(0, 4), 'me');
  undo.undo();
  expect(authorsOf(mine, text(mineNotes, 0)).map(([, by]) => by)).not.toContain('learner');
  mine.transact(() => mineNotes.delete(0, 1), 'me');
  undo.undo();
  expect(text(mineNotes, 0).toJSON()).toBe('What would have happened?');
  expect(authorsOf(mine, text(mineNotes, 0)).map(([, by]) => by)).not.toContain('learner');
});

it('new words in the place of old ones are whoever wrote them', () => {
  const { mine, mineNotes, text } = world();
  mine.transact(() => {
    text(mineNotes, 0).delete(0, 25);
    text(mineNotes, 0).insert(0, 'Nothing at all, would it?');
  });
  expect(authorsOf(mine, text(mineNotes, 0))).toEqual([['Nothing at all, would it?', 'learner']]);
  text(mineNotes, 0).insert(0, 'I said: ');
  expect(authorsOf(mine, text(mineNotes, 0))[0]).toEqual(['I said: ', 'learner']);
});

it('nothing is put on record for a change that takes out nobody else’s words', () => {
  const { mine, mineNotes, text } = world();
  const entries = (): number => mine.getMap('authors').size;
  mineNotes.insert(1, [block('paragraph', 'mine')]);
  const before = entries();
  mine.transact(() => {
    mineNotes.delete(1, 1);
    mineNotes.insert(1, [block('heading', 'mine')]);
  });
  text(mineNotes, 0).insert(3, 'x');
  text(mineNotes, 0).delete(3, 1);
  expect(entries()).toBe(before);
});

it('a record that makes no sense is passed over', () => {
  const { mine, mineNotes, text } = world();
  const client = String(text(mineNotes, 0)._start?.id.client);
  for (const [key, value] of [
    [`${client}:0`, { length: -1, by: 'learner' }],
    [`${client}:1`, { length: 5, by: 'nobody' }],
    [`${client}:2`, 'learner'],
    [`${client}:x`, { length: 5, by: 'learner' }],
    ['__proto__', { length: 5, by: 'learner' }],
    [`${client}:${'9'.repeat(40)}`, { length: 5, by: 'learner' }],
  ] as const)
    mine.getMap('authors').set(key, value);
  expect(authorsOf(mine, text(mineNotes, 0))).toEqual([['What would have happened?', 'mentor']]);
});
