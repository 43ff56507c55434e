import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import type { SessionDocument } from './documents.ts';
import type { Change } from './provenance.ts';
import {
  isRestorableSession,
  isSameSession,
  pictureOfSession,
  sessionDifference,
} from './queries/session-difference.ts';
import { edit, recordIn, userEdit } from './record.ts';
import {
  decisions,
  giveConsent,
  proposeDecision,
  readDecisions,
  removeDecision,
  restoreDecision,
  rewordDecision,
  withdrawConsent,
} from './records/decision.ts';
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
} from './records/point.ts';
import { sessionNotes } from './records/session-notes.ts';
import { restoreSession, restoreSessionPart } from './restore-session.ts';
import { undoable } from './undo/undoable.ts';

const copyOf = (document: SessionDocument): SessionDocument => {
  const copy = new Y.Doc() as SessionDocument;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
};
const titles = (document: SessionDocument) => readAgenda(document).map(({ title }) => title);
const idOf = (document: SessionDocument, title: string) => {
  const found = readAgenda(document).find((point) => point.title === title);
  if (found === undefined) throw new Error(`no point "${title}"`);
  return found.id;
};
const notesOf = (document: SessionDocument, title: string): Y.XmlFragment => {
  const notes = pointNotes(document, idOf(document, title));
  if (notes === undefined) throw new Error(`no notes of "${title}"`);
  return notes;
};
const paragraph = (text: string, marks: object = {}): Y.XmlElement => {
  const block = new Y.XmlElement('paragraph');
  const words = new Y.XmlText();
  words.insert(0, text, marks);
  block.insert(0, [words]);
  return block;
};

const change = (at: number): Change => ({ by: 'learner', at });

/** Without who changed a record last: that is whoever restored it. */
const written = <Item extends object>(item: Item): object => ({
  ...item,
  changedBy: undefined,
  changedAt: undefined,
});

/** Everything of the session that a restore gives back, marks and attributes of notes included. */
const readable = (document: SessionDocument): unknown => [
  readAgenda(document).map((point) => [written(point), pointNotes(document, point.id)?.toJSON()]),
  readDecisions(document).map((decision) => ({
    ...written(decision),
    consent: undefined,
    agreedAt: undefined,
  })),
  sessionNotes(document).toJSON(),
];

/** The consents as they are stored, by decision. */
const consentsOf = (document: SessionDocument): unknown =>
  [...decisions(document).keys()].map((id) =>
    ['consent.learner', 'consent.mentor'].map((key) => recordIn(decisions(document), id)?.get(key)),
  );

type Act = (document: SessionDocument) => void;

/** What a person may do to a session; numbers choose where. */
const act: fc.Arbitrary<Act> = fc
  .record({
    kind: fc.constantFrom(
      ...([
        'add',
        'reword',
        'move',
        'remove',
        'state',
        'minutes',
        'block',
        'unblock',
        'words',
        'mark',
        'nest',
        'back',
        'decide',
        'redecide',
        'undecide',
        'consent',
        'session block',
        'session words',
      ] as const),
    ),
    at: fc.nat(8),
    other: fc.nat(8),
    text: fc.constantFrom('one', 'two words', 'three, with more', 'and 🙂 a face', ''),
  })
  .map(({ kind, at, other, text }) => (document) => {
    const agenda = readAgenda(document);
    const point = agenda[at % Math.max(1, agenda.length)];
    if (kind === 'decide') proposeDecision(document, { text, proposedBy: 'learner', now: other });
    const all = [...decisions(document).keys()].toSorted() as ReturnType<typeof proposeDecision>[];
    const decision = all[at % Math.max(1, all.length)];
    if (decision !== undefined) {
      if (kind === 'redecide') rewordDecision(document, decision, text, change(other * 60_000));
      if (kind === 'undecide') removeDecision(document, decision, 1);
      if (kind === 'consent' && other % 2 === 0) giveConsent(document, decision, 'mentor', { text, at: 1 });
      if (kind === 'consent' && other % 2 === 1) withdrawConsent(document, decision, 'learner');
      if (kind === 'back') restoreDecision(document, decision);
    }
    const session = sessionNotes(document);
    if (kind === 'session block')
      edit(document, () => session.insert(Math.min(other, session.length), [paragraph(text)]));
    const line = session.get(other % Math.max(1, session.length));
    const typed = line instanceof Y.XmlElement ? line.get(0) : undefined;
    if (kind === 'session words' && typed instanceof Y.XmlText)
      edit(document, () => typed.insert(Math.min(at, typed.length), text));
    if (kind === 'back')
      for (const id of points(document).keys()) restorePoint(document, id as (typeof agenda)[number]['id']);
    if (kind === 'add' || point === undefined) {
      addPoint(document, 'learner', { title: text, index: other });
      return;
    }
    const notes = pointNotes(document, point.id);
    const block = notes?.get(other % Math.max(1, notes.length));
    const words = block instanceof Y.XmlElement ? block.get(0) : undefined;
    if (kind === 'reword') rewordPoint(document, point.id, `${text} ${point.title}`);
    if (kind === 'move') movePoint(document, point.id, other);
    if (kind === 'remove') removePoint(document, point.id, 1);
    if (kind === 'state') setPointState(document, point.id, other % 2 === 0 ? 'discussed' : 'parked');
    if (kind === 'minutes') setPointMinutes(document, point.id, other === 0 ? undefined : other);
    if (kind === 'block') notes?.insert(Math.min(other, notes.length), [paragraph(text)]);
    if (kind === 'unblock' && notes !== undefined && notes.length > 0) notes.delete(other % notes.length, 1);
    if (kind === 'words' && words instanceof Y.XmlText) words.insert(Math.min(other, words.length), text);
    if (kind === 'mark' && words instanceof Y.XmlText && words.length > 0)
      words.format(0, words.length, { bold: other % 2 === 0 ? {} : null });
    if (kind === 'nest') {
      const list = new Y.XmlElement('orderedList');
      list.setAttribute('start', String(other));
      const item = new Y.XmlElement('listItem');
      item.insert(0, [paragraph(text), paragraph('second')]);
      list.insert(0, [item]);
      notes?.insert(0, [list]);
    }
  });
const acts = fc.array(act, { maxLength: 12 });

describe('restoring a session', () => {
  it('makes it read as the version does, in one change of mine, and deletes no point', () => {
    fc.assert(
      fc.property(acts, acts, (before, after) => {
        const document = new Y.Doc() as SessionDocument;
        for (const run of before) run(document);
        const version = copyOf(document);
        for (const run of after) run(document);
        const ids = () => [points, decisions].map((records) => [...records(document).keys()]);
        const there = ids();
        const agreed = consentsOf(document);
        const origins: unknown[] = [];
        document.on('update', (_: Uint8Array, origin: unknown) => origins.push(origin));
        restoreSession(document, version, change(2));
        expect(readable(document)).toEqual(readable(version));
        expect(
          isRestorableSession(sessionDifference(pictureOfSession(version), pictureOfSession(document))),
        ).toBe(false);
        expect(origins.filter((origin) => origin !== userEdit)).toEqual([]);
        expect(origins.length).toBeLessThanOrEqual(1);
        expect(ids()).toEqual(there);
        expect(consentsOf(document)).toEqual(agreed);
        const vector = Y.encodeStateVector(document);
        restoreSession(document, version, change(3));
        expect(Y.encodeStateVector(document)).toEqual(vector);
      }),
    );
  });

  it('can be undone, and gives back exactly what was there', () => {
    fc.assert(
      fc.property(acts, acts, (before, after) => {
        const document = new Y.Doc() as SessionDocument;
        for (const run of before) run(document);
        const version = copyOf(document);
        for (const run of after) run(document);
        const was = readable(document);
        const undo = new Y.UndoManager([...undoable.session(document)], {
          trackedOrigins: new Set([userEdit]),
        });
        restoreSession(document, version, change(2));
        undo.undo();
        expect(readable(document)).toEqual(was);
      }),
    );
  });

  it('leaves both devices with the same session, whatever the other does meanwhile', () => {
    fc.assert(
      fc.property(acts, acts, acts, (before, after, meanwhile) => {
        const { mine, theirs, exchange } = twoCopies<SessionDocument>();
        for (const run of before) run(mine);
        const version = copyOf(mine);
        for (const run of after) run(mine);
        exchange();
        for (const run of meanwhile) run(theirs);
        restoreSession(mine, version, change(2));
        exchange();
        expect(readable(mine)).toEqual(readable(theirs));
      }),
    );
  });

  it('keeps what the other added and wrote meanwhile', () => {
    const { mine, theirs, exchange } = twoCopies<SessionDocument>();
    addPoint(mine, 'learner', { title: 'one' });
    addPoint(mine, 'learner', { title: 'two' });
    notesOf(mine, 'one').insert(0, [paragraph('First thought.'), paragraph('Second thought.')]);
    const version = copyOf(mine);
    rewordPoint(mine, idOf(mine, 'two'), 'two, reworded');
    notesOf(mine, 'one').insert(1, [paragraph('In between.')]);
    exchange();

    addPoint(theirs, 'mentor', { title: 'theirs' });
    const block = notesOf(theirs, 'one').get(2) as Y.XmlElement;
    (block.get(0) as Y.XmlText).insert(6, ' and last');
    setPointState(theirs, idOf(theirs, 'one'), 'discussed');
    restoreSession(mine, version, change(2));
    exchange();
    for (const document of [mine, theirs]) {
      expect(titles(document)).toEqual(['one', 'two', 'theirs']);
      expect(readAgenda(document)[0]?.state).toBe('discussed');
      expect(notesOf(document, 'one').toJSON()).toBe(
        '<paragraph>First thought.</paragraph><paragraph>Second and last thought.</paragraph>',
      );
    }
  });

  it('writes nothing into blocks and words that are the same', () => {
    const document = new Y.Doc() as SessionDocument;
    addPoint(document, 'learner', { title: 'one' });
    notesOf(document, 'one').insert(0, [paragraph('It stays as it is.'), paragraph('It is reworded.')]);
    const version = copyOf(document);
    const [stays, reworded] = notesOf(document, 'one').toArray() as Y.XmlElement[];
    const words = reworded?.get(0) as Y.XmlText;
    words.insert(0, 'Later ');
    const touched = new Set<unknown>();
    notesOf(document, 'one').observeDeep((events) => {
      for (const { target } of events) touched.add(target);
    });
    restoreSession(document, version, change(2));
    expect(notesOf(document, 'one').toArray()).toEqual([stays, reworded]);
    expect([...touched]).toEqual([reworded?.get(0)]);
  });

  it('brings one point back and leaves the rest as it is', () => {
    const document = new Y.Doc() as SessionDocument;
    addPoint(document, 'learner', { title: 'one' });
    addPoint(document, 'learner', { title: 'two' });
    const [one, two] = [idOf(document, 'one'), idOf(document, 'two')];
    const version = copyOf(document);
    removePoint(document, one, 1);
    rewordPoint(document, two, 'two, reworded');
    addPoint(document, 'mentor', { title: 'three' });
    restoreSessionPart(document, version, { kind: 'points', id: one }, change(2));
    expect(titles(document)).toEqual(['one', 'two, reworded', 'three']);
  });
});

describe('restoring a decision', () => {
  const world = () => {
    const document = new Y.Doc() as SessionDocument;
    const id = proposeDecision(document, { text: 'We meet weekly.', proposedBy: 'learner', now: 1 });
    const consent = () => readDecisions(document).find((decision) => decision.id === id)?.consent;
    return { document, id, consent };
  };

  it('gives no consent back: whoever took theirs back stays without', () => {
    const { document, id, consent } = world();
    giveConsent(document, id, 'mentor', { text: 'We meet weekly.', at: 1 });
    const version = copyOf(document);
    rewordDecision(document, id, 'We meet monthly.');
    withdrawConsent(document, id, 'mentor');
    expect(consent()).toEqual({ learner: false, mentor: false });
    restoreSession(document, version, change(2));
    expect(readDecisions(document)).toMatchObject([{ text: 'We meet weekly.' }]);
    // The learner never took back what they said of these words.
    expect(consent()).toEqual({ learner: true, mentor: false });
  });

  it('leaves to nobody a consent to words that are gone', () => {
    const { document, id, consent } = world();
    const version = copyOf(document);
    rewordDecision(document, id, 'We meet monthly.');
    for (const role of ['learner', 'mentor'] as const)
      giveConsent(document, id, role, { text: 'We meet monthly.', at: 1 });
    restoreSessionPart(document, version, { kind: 'decisions', id }, change(2));
    expect(readDecisions(document)).toMatchObject([
      { text: 'We meet weekly.', changedBy: 'learner', changedAt: 2 },
    ]);
    expect(consent()).toEqual({ learner: false, mentor: false });
  });

  it('makes one anew, that this device never had, with nobody’s consent', () => {
    const { document, id } = world();
    const other = new Y.Doc() as SessionDocument;
    restoreSession(other, document, change(2));
    expect(readDecisions(other)).toMatchObject([
      { id, text: 'We meet weekly.', consent: { learner: false, mentor: false } },
    ]);
    expect(recordIn(decisions(other), id)?.has('consent.learner')).toBe(false);
  });

  it('is nothing to do where only a consent is another', () => {
    const { document, id } = world();
    const before = pictureOfSession(document);
    giveConsent(document, id, 'mentor', { text: 'We meet weekly.', at: 1 });
    const difference = sessionDifference(before, pictureOfSession(document));
    expect([...difference.decisions.deeds]).toEqual([['consent', 1]]);
    expect([isSameSession(difference), isRestorableSession(difference)]).toEqual([false, false]);
  });
});

describe('restoring the notes of a session', () => {
  it('leaves the agenda, and keeps the other’s words that are written meanwhile', () => {
    const { mine, theirs, exchange } = twoCopies<SessionDocument>();
    edit(mine, () => sessionNotes(mine).insert(0, [paragraph('First.'), paragraph('Second.')]));
    const version = copyOf(mine);
    edit(mine, () => sessionNotes(mine).delete(0, 1));
    addPoint(mine, 'learner', { title: 'one' });
    exchange();
    const second = (sessionNotes(theirs).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    edit(theirs, () => second.insert(6, ' and last'));
    restoreSessionPart(mine, version, { kind: 'notes' }, change(2));
    exchange();
    for (const document of [mine, theirs]) {
      expect(sessionNotes(document).toJSON()).toBe(
        '<paragraph>First.</paragraph><paragraph>Second and last.</paragraph>',
      );
      expect(titles(document)).toEqual(['one']);
    }
  });
});

describe('the difference between two moments of a session', () => {
  it('tells points added, removed, reworded, moved, marked, and those with other notes', () => {
    const document = new Y.Doc() as SessionDocument;
    for (const title of ['one', 'two', 'three', 'four']) addPoint(document, 'learner', { title });
    const before = pictureOfSession(document);
    removePoint(document, idOf(document, 'one'), 1);
    notesOf(document, 'two').insert(0, [paragraph('New.')]);
    setPointMinutes(document, idOf(document, 'three'), 10);
    movePoint(document, idOf(document, 'four'), 0);
    rewordPoint(document, idOf(document, 'two'), 'two, reworded');
    addPoint(document, 'mentor', { title: 'five' });
    const { points: told, ...counts } = sessionDifference(before, pictureOfSession(document)).agenda;
    expect(counts).toEqual({ added: 1, removed: 1, reworded: 1, moved: 1, marked: 1, notes: 1 });
    expect(told.map(({ before, after }) => (before ?? after)?.title)).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
    expect(isSameSession(sessionDifference(before, before))).toBe(true);
  });

  it('reads notes as lines, lists with their markers', () => {
    const document = new Y.Doc() as SessionDocument;
    addPoint(document, 'learner', { title: 'one' });
    const list = new Y.XmlElement('orderedList');
    const items = ['first', 'second'].map((text) => {
      const item = new Y.XmlElement('listItem');
      item.insert(0, [paragraph(text, text === 'first' ? { bold: {} } : {})]);
      return item;
    });
    list.insert(0, items);
    const quote = new Y.XmlElement('blockquote');
    quote.insert(0, [paragraph('said')]);
    notesOf(document, 'one').insert(0, [paragraph('Before.'), list, quote]);
    const [point] = pictureOfSession(document).points;
    expect(point?.notes).toEqual([
      { kind: 'paragraph', depth: 0, marker: '', block: 0, runs: [{ text: 'Before.', marks: [] }] },
      { kind: 'item', depth: 1, marker: '1.', block: 1, runs: [{ text: 'first', marks: ['bold'] }] },
      { kind: 'item', depth: 1, marker: '2.', block: 1, runs: [{ text: 'second', marks: [] }] },
      { kind: 'quote', depth: 0, marker: '', block: 2, runs: [{ text: 'said', marks: [] }] },
    ]);
  });
});
