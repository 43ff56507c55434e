import { expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import type { SessionDocument } from '@/model/documents.ts';
import {
  addPoint,
  movePoint,
  pointNotes,
  points,
  readAgenda,
  removePoint,
  restorePoint,
  rewordPoint,
  setPointState,
} from '@/model/records/point.ts';
import { twoCopies } from '@/testing/two-copies.ts';
import { agendaOf } from './agenda-of.ts';

function world() {
  const copies = twoCopies<SessionDocument>();
  const document = copies.mine;
  const ids = ['one', 'two', 'three'].map((title) => addPoint(document, 'learner', { title }));
  const agenda = agendaOf(document);
  let heard = 0;
  agenda.subscribe(() => (heard += 1));
  return { ...copies, document, ids, agenda, heard: () => heard };
}

it('is the agenda as it is read whole, whatever is done to it, here or on the other side', () => {
  const { document, theirs, exchange, ids, agenda } = world();
  const [one, two, three] = ids;
  if (one === undefined || two === undefined || three === undefined) throw new Error('no points');
  expect(agendaOf(document)).toBe(agenda);
  const steps: readonly (() => void)[] = [
    () => rewordPoint(document, one, 'one and more'),
    () => movePoint(document, three, 0),
    () => removePoint(document, two, 1),
    () => restorePoint(document, two),
    () => setPointState(document, two, 'discussed'),
    () => void addPoint(document, 'learner', { title: 'four', index: 1 }),
    () => {
      exchange();
      rewordPoint(theirs, two, 'theirs');
      addPoint(theirs, 'mentor', { title: 'five' });
      exchange();
    },
    () => points(document).set(one, 'no record at all'),
    () => points(document).delete(three),
  ];
  for (const step of steps) {
    step();
    expect(agenda.snapshot()).toEqual(readAgenda(document));
  }
});

it('tells nobody of what is written in notes, and keeps every point that stays the same', () => {
  const { document, ids, agenda, heard } = world();
  const [one, two] = ids;
  if (one === undefined || two === undefined) throw new Error('no points');
  const before = agenda.snapshot();
  const paragraph = new Y.XmlElement('paragraph');
  pointNotes(document, one)?.insert(0, [paragraph]);
  const text = new Y.XmlText('words');
  paragraph.insert(0, [text]);
  text.insert(5, ' and more');
  expect(heard()).toBe(0);
  expect(agenda.snapshot()).toBe(before);
  rewordPoint(document, one, 'two');
  expect(heard()).toBe(1);
  expect(agenda.snapshot()).not.toBe(before);
  expect(agenda.snapshot()[1]).toBe(before[1]);
  // Written, and still the same.
  const now = agenda.snapshot();
  setPointState(document, two, 'open');
  expect(agenda.snapshot()).toBe(now);
});

it('tells of a change that its maker shows already when that is painted, and answers it at once', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Nothing is painted in Node.
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call, 16));
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const { document, ids, agenda, heard } = world();
  const [one] = ids;
  if (one === undefined) throw new Error('no points');
  const reword = (title: string) => agenda.ahead(() => rewordPoint(document, one, title));
  const before = agenda.snapshot();
  reword('one m');
  reword('one mo');
  expect(heard()).toBe(0);
  expect(agenda.snapshot()[0]?.title).toBe('one mo');
  vi.runAllTimers();
  expect(heard()).toBe(1);

  // Undone before anybody heard of it: whoever showed it has to be told that it is not so.
  const now = agenda.snapshot();
  reword('one more');
  rewordPoint(document, one, 'one mo');
  expect(agenda.snapshot()[0]).not.toBe(now[0]);
  expect(agenda.snapshot()[0]?.title).toBe('one mo');
  expect(agenda.snapshot()[1]).toBe(before[1]);
  vi.runAllTimers();

  reword('gone');
  points(document).delete(one);
  expect(agenda.snapshot()).toEqual(readAgenda(document));
});
