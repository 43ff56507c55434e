import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import type { SessionDocument } from '../documents.ts';
import type { PointId } from '../ids.ts';
import {
  addPoint,
  movePoint,
  pointNotes,
  points,
  readAgenda,
  removePoint,
  restorePoint,
  rewordPoint,
  setPointMinutes,
  setPointState,
} from './point.ts';

const titles = (document: SessionDocument): readonly string[] =>
  readAgenda(document).map((point) => point.title);
const idOf = (document: SessionDocument, title: string): PointId => {
  const found = readAgenda(document).find((point) => point.title === title);
  if (found === undefined) throw new Error(`no point "${title}"`);
  return found.id;
};

const agendaOf = (...names: readonly string[]): SessionDocument => {
  const document = new Y.Doc() as SessionDocument;
  for (const title of names) addPoint(document, 'learner', { title });
  return document;
};

describe('an agenda', () => {
  it('keeps points in the order they were added, and puts a moved one where it was asked to go', () => {
    const document = agendaOf('one', 'two', 'three');
    expect(titles(document)).toEqual(['one', 'two', 'three']);
    movePoint(document, idOf(document, 'three'), 0);
    expect(titles(document)).toEqual(['three', 'one', 'two']);
    movePoint(document, idOf(document, 'three'), 1);
    expect(titles(document)).toEqual(['one', 'three', 'two']);
    addPoint(document, 'mentor', { title: 'first of all', index: 0 });
    expect(titles(document)).toEqual(['first of all', 'one', 'three', 'two']);
  });

  it('has a removed point no more, and has it again with all that was written when it is brought back', () => {
    const document = agendaOf('one', 'two');
    const two = idOf(document, 'two');
    removePoint(document, two, 1);
    expect(titles(document)).toEqual(['one']);
    rewordPoint(document, two, 'two, reworded meanwhile');
    restorePoint(document, two);
    expect(titles(document)).toEqual(['one', 'two, reworded meanwhile']);
  });

  it('merges what two people wrote in one title while apart', () => {
    const { mine, theirs, exchange } = twoCopies<SessionDocument>();
    const id = addPoint(mine, 'learner', { title: 'Read the design' });
    exchange();
    rewordPoint(mine, id, 'Read Leila’s design');
    rewordPoint(theirs, id, 'Read the design together');
    exchange();
    expect(titles(mine)).toEqual(['Read Leila’s design together']);
    expect(titles(theirs)).toEqual(titles(mine));
  });

  it('shows a point with damaged fields, names them, and leaves what is stored alone', () => {
    const document = agendaOf('one');
    const id = idOf(document, 'one');
    const record = points(document).get(id) as Y.Map<unknown>;
    record.set('state', { __proto__: 'discussed' });
    record.set('minutes', -5);
    record.set('order', 42);
    points(document).set('no record at all', 'text');
    const [point] = readAgenda(document);
    expect(point).toMatchObject({ title: 'one', state: 'open', minutes: undefined });
    expect(point?.damaged).toEqual(['order', 'state', 'minutes']);
    expect(record.get('minutes')).toBe(-5);
    // Writing goes on working around it.
    addPoint(document, 'learner', { title: 'two', index: 0 });
    expect(titles(document)).toEqual(['two', 'one']);
  });

  it('reaches the same agenda on both sides, with nobody’s point lost or doubled, whatever both do apart', () => {
    const text = fc.string({ maxLength: 12, unit: 'grapheme' });
    const step = fc.record({
      mine: fc.boolean(),
      act: fc.constantFrom(
        'add',
        'move',
        'reword',
        'state',
        'minutes',
        'note',
        'remove',
        'restore',
        'exchange',
      ),
      which: fc.nat(30),
      where: fc.nat(30),
      text,
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const copies = twoCopies<SessionDocument>();
        const added = new Set<PointId>();
        for (const { mine, act, which, where, text } of steps) {
          const document = mine ? copies.mine : copies.theirs;
          const ids = [...points(document).keys()].toSorted() as PointId[];
          const id = ids[which % Math.max(ids.length, 1)];
          if (act === 'add')
            added.add(addPoint(document, mine ? 'learner' : 'mentor', { title: text, index: where }));
          else if (act === 'exchange') copies.exchange();
          else if (id === undefined) continue;
          else if (act === 'move') movePoint(document, id, where);
          else if (act === 'reword') rewordPoint(document, id, text);
          else if (act === 'state') setPointState(document, id, where % 2 === 0 ? 'discussed' : 'parked');
          else if (act === 'minutes') setPointMinutes(document, id, (where % 9) + 1);
          else if (act === 'note') pointNotes(document, id)?.insert(0, [new Y.XmlElement('paragraph')]);
          else if (act === 'remove') removePoint(document, id, which);
          else restorePoint(document, id);
        }
        copies.exchange();
        expect(points(copies.theirs).toJSON()).toEqual(points(copies.mine).toJSON());
        expect(readAgenda(copies.theirs)).toEqual(readAgenda(copies.mine));
        expect(new Set(points(copies.mine).keys())).toEqual(added);
        expect(readAgenda(copies.mine).flatMap((point) => point.damaged)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
