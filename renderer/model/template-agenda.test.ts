import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import { header, type SessionDocument } from './documents.ts';
import { plainNotes, richNotes } from './plain-notes.ts';
import { addPoint, pointNotes, readAgenda, setPointState } from './records/point.ts';
import { insertRichText } from './rich-text.ts';
import { agendaAsTemplate, putOnAgenda } from './template-agenda.ts';
import { createHistory } from './undo/history.ts';
import { undoable } from './undo/undoable.ts';

const points = [
  {
    title: 'How it went',
    kind: 'update',
    minutes: 10,
    owner: 'learner',
    notes: 'Bring one thing.\n– good\n– bad',
  },
  { title: 'What to try', kind: 'decision' },
] as const;

const notesOf = (document: SessionDocument, index: number): string => {
  const point = readAgenda(document)[index];
  return point === undefined ? '' : (pointNotes(document, point.id)?.toJSON() ?? '');
};

describe('a template on an agenda', () => {
  it('adds its points at the end, begun by who uses it, and leaves what stands there', () => {
    const { mine } = twoCopies<SessionDocument>();
    addPoint(mine, 'learner', { title: 'mine', minutes: 5 });
    const ids = putOnAgenda(mine, 'mentor', points);
    expect(readAgenda(mine)).toMatchObject([
      { title: 'mine', beganBy: 'learner', minutes: 5 },
      {
        id: ids[0],
        title: 'How it went',
        beganBy: 'mentor',
        kind: 'update',
        owner: 'learner',
        minutes: 10,
        state: 'open',
      },
      { id: ids[1], title: 'What to try', kind: 'decision', owner: undefined, minutes: undefined },
    ]);
    expect(notesOf(mine, 1)).toBe(
      '<paragraph>Bring one thing.</paragraph><bulletlist><listitem><paragraph>good</paragraph></listitem><listitem><paragraph>bad</paragraph></listitem></bulletlist>',
    );
    expect(notesOf(mine, 2)).toBe('');
  });

  it('is taken back and done again in one step, and leaves what the other wrote in it', () => {
    const { mine, theirs, exchange } = twoCopies<SessionDocument>();
    const history = createHistory(mine, undoable.session(mine));
    putOnAgenda(mine, 'learner', points);
    expect(history.step('undo')?.subject).toEqual({ records: 'points', field: 'added' });
    expect(readAgenda(mine)).toEqual([]);
    history.step('redo');
    expect(readAgenda(mine)).toHaveLength(2);
    expect(notesOf(mine, 0)).toContain('Bring one thing.');
    exchange();
    addPoint(theirs, 'mentor', { title: 'theirs' });
    exchange();
    history.step('undo');
    expect(readAgenda(mine).map(({ title }) => title)).toEqual(['theirs']);
  });

  it('is left alone where a newer Waymark has written', () => {
    const document = new Y.Doc() as SessionDocument;
    header(document).set('minWriter', 2);
    expect(putOnAgenda(document, 'learner', points)).toEqual([]);
    expect(readAgenda(document)).toEqual([]);
  });
});

describe('an agenda as a template', () => {
  const agenda = (): SessionDocument => {
    const { mine } = twoCopies<SessionDocument>();
    putOnAgenda(mine, 'learner', points);
    const parked = addPoint(mine, 'mentor', { title: 'parked' });
    setPointState(mine, parked, 'parked');
    addPoint(mine, 'mentor', { title: '  ' });
    const done = addPoint(mine, 'mentor', { title: 'done', kind: 'question' });
    setPointState(mine, done, 'discussed');
    return mine;
  };

  it('holds titles, kinds, owners and minutes, and no notes', () => {
    expect(agendaAsTemplate(agenda(), false)).toEqual([
      { title: 'How it went', kind: 'update', owner: 'learner', minutes: 10 },
      { title: 'What to try', kind: 'decision', owner: undefined, minutes: undefined },
      { title: 'done', kind: 'question', owner: undefined, minutes: undefined },
    ]);
  });

  it('holds the notes as plain lines where they are asked for', () => {
    expect(agendaAsTemplate(agenda(), true).map(({ notes }) => notes)).toEqual([
      'Bring one thing.\n– good\n– bad',
      '',
      '',
    ]);
  });
});

describe('notes', () => {
  const through = (text: string): string => {
    const fragment = new Y.Doc().getXmlFragment('notes');
    insertRichText(fragment, richNotes(text));
    return plainNotes(fragment);
  };

  it('read as they were written after a way through rich text, without empty lines', () => {
    for (const text of ['', 'one', 'one\ntwo', '– a\n– b\nthen\n1. x\n2. y', '2026 was long', 'a – b'])
      expect(through(text)).toBe(text);
    expect(through('one\n\n\ntwo  \n- a\n* b')).toBe('one\ntwo\n– a\n– b');
  });

  it('lose their marks and keep their words', () => {
    const fragment = new Y.Doc().getXmlFragment('notes');
    const paragraph = new Y.XmlElement('paragraph');
    const text = new Y.XmlText();
    text.applyDelta([{ insert: 'very ', attributes: { bold: {} } }, { insert: 'well' }]);
    paragraph.insert(0, [text]);
    fragment.insert(0, [paragraph]);
    expect(plainNotes(fragment)).toBe('very well');
    expect(plainNotes(undefined)).toBe('');
  });
});
