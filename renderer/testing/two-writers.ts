import * as Y from 'yjs';
import { edit } from '@/model/record.ts';
import {
  addPoint,
  pointNotes,
  points,
  readAgenda,
  removePoint,
  restorePoint,
  setPointMinutes,
  setPointState,
} from '@/model/records/point.ts';
import { sessionNotes } from '@/model/records/session-notes.ts';
import type { SessionDocument } from '@/model/documents.ts';
import type { PointId } from '@/model/ids.ts';
import type { Role } from '@/model/role.ts';
import { createHistory } from '@/model/undo/history.ts';
import { undoable } from '@/model/undo/undoable.ts';

/** For the property test: one thing that one of the two does, or that happens between them. Numbers choose among what is there. */
export type Act =
  | {
      readonly by: 'me' | 'them';
      readonly kind: 'insert' | 'delete' | 'format' | 'paragraph' | 'add' | 'state' | 'minutes' | 'remove';
      readonly where: number;
      readonly at: number;
      readonly size: number;
    }
  | { readonly kind: 'to-me' | 'to-them' | 'undo' | 'redo' };

type Writer = 'me' | 'them';

/** All texts of a session, removed points' too, by a name both devices use. */
function textsOf(document: SessionDocument): ReadonlyMap<string, Y.Text> {
  const texts = new Map<string, Y.Text>();
  const read = (host: string, notes: Y.XmlFragment): void => {
    for (const paragraph of notes.toArray())
      if (paragraph instanceof Y.XmlElement)
        for (const text of paragraph.toArray())
          if (text instanceof Y.XmlText) texts.set(`${host}/notes/${JSON.stringify(text._item?.id)}`, text);
  };
  const points = document.getMap('points');
  for (const id of [...points.keys()].toSorted()) {
    const record = points.get(id);
    if (!(record instanceof Y.Map)) continue;
    const title: unknown = record.get('title');
    if (title instanceof Y.Text) texts.set(`${id}/title`, title);
    const notes: unknown = record.get('notes');
    if (notes instanceof Y.XmlFragment) read(id, notes);
  }
  read('session', sessionNotes(document));
  return texts;
}

interface Letter {
  readonly by: Writer;
  /** Written in a paragraph that the other one began. */
  readonly isGuest: boolean;
}

/** What a text holds, letter by letter, with its formatting. */
const lettersIn = (text: Y.Text): readonly (readonly [letter: string, format: object])[] =>
  (text.toDelta() as readonly { readonly insert: string; readonly attributes?: object }[]).flatMap(
    ({ insert, attributes = {} }) => Array.from(insert).map((letter) => [letter, attributes] as const),
  );

/** Two people on one session, what each wrote, and my undo. Every letter is written once, so that it can be followed. */
export function createTwoWriters(options: { readonly meFirst: boolean }) {
  const documents = { me: new Y.Doc() as SessionDocument, them: new Y.Doc() as SessionDocument };
  const roles: Readonly<Record<Writer, Role>> = { me: 'learner', them: 'mentor' };
  const letters = new Map<string, Letter>();
  const deletedBy = { me: new Set<string>(), them: new Set<string>() };
  const seenByMe = new Set<string>();
  const before: (readonly [earlier: string, later: string])[] = [];
  const italic = new Set<string>();
  const myPoints = new Set<PointId>();
  const pointsTheyRemoved = new Set<PointId>();
  const lastTheyWrote = new Map<string, unknown>();
  /** Letters that they formatted since I last heard of them. */
  const unsentItalic = new Set<string>();
  /** Fields that they wrote since I last heard of them. */
  const unsent = new Set<string>();
  /**
   * Letters of theirs that crossed with a step of mine. A run of words that I deleted comes back as one piece, so such a
   * letter stands before or behind it, not in its middle.
   */
  const crossed = new Set<string>();
  let areTheyBehind = false;
  let next = 0;

  const fieldOf = (writer: Writer, name: string): unknown => {
    const [id = '', field = ''] = name.split(' ');
    const record = documents[writer].getMap('points').get(id);
    if (!(record instanceof Y.Map)) throw new Error(`${id} is gone`);
    return field === 'removed' ? record.has('removedAt') : record.get(field);
  };
  const theyWrote = (name: string, value: unknown): void => {
    lastTheyWrote.set(name, value);
    unsent.add(name);
  };
  const exchange = (to: Writer): void => {
    const from = to === 'me' ? 'them' : 'me';
    const missing = Y.encodeStateAsUpdate(documents[from], Y.encodeStateVector(documents[to]));
    Y.applyUpdate(documents[to], missing, { origin: 'file' });
    if (to === 'them') {
      areTheyBehind = false;
      // Mine came first and counts: their device has dropped the value before it could reach me.
      for (const name of unsent)
        if (fieldOf('them', name) !== lastTheyWrote.get(name)) lastTheyWrote.delete(name);
    } else {
      // I emptied the field at the same time, and mine counts: of theirs nothing is left that undo could bring back.
      for (const name of unsent)
        if (!fieldOf('me', name) && lastTheyWrote.get(name)) lastTheyWrote.delete(name);
      unsent.clear();
    }
    // Formatting of letters that I took out meanwhile is gone with them.
    for (const letter of unsentItalic) if (deletedBy.me.has(letter)) italic.delete(letter);
    if (to === 'me') unsentItalic.clear();
    if (to === 'me') for (const letter of present('me')) seenByMe.add(letter);
  };
  const present = (writer: Writer): ReadonlySet<string> =>
    new Set(
      [...textsOf(documents[writer]).values()].flatMap((text) => lettersIn(text).map(([letter]) => letter)),
    );
  const newLetter = (by: Writer, isGuest: boolean): string => {
    const letter = String.fromCodePoint((by === 'me' ? 0x4e00 : 0xac00) + next++);
    letters.set(letter, { by, isGuest });
    if (by === 'me') seenByMe.add(letter);
    else if (areTheyBehind) crossed.add(letter);
    return letter;
  };

  // What is there before I begin.
  documents.them.clientID = 2;
  const first = addPoint(documents.them, 'mentor', { title: 'base', minutes: 5 });
  addPoint(documents.them, 'mentor', { title: 'second' });
  edit(documents.them, () => {
    for (const notes of [pointNotes(documents.them, first), sessionNotes(documents.them)]) {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText('ground')]);
      notes?.push([paragraph]);
    }
  });
  Y.applyUpdate(documents.me, Y.encodeStateAsUpdate(documents.them));
  documents.me.clientID = options.meFirst ? 1 : 3;
  const history = createHistory(documents.me, undoable.session(documents.me));

  const hostOf = (name: string): Writer => (name.includes('"client":2,') ? 'them' : 'me');

  const act = (move: Act): void => {
    if (!('by' in move)) {
      if (move.kind === 'to-me') exchange('me');
      else if (move.kind === 'to-them') exchange('them');
      else {
        const had = present('me');
        history.step(move.kind);
        areTheyBehind = true;
        for (const letter of letters.keys()) if (!seenByMe.has(letter)) crossed.add(letter);
        const has = present('me');
        for (const letter of had) if (!has.has(letter)) deletedBy.me.add(letter);
      }
      return;
    }
    const { by, kind, where, at, size } = move;
    const document = documents[by];
    const texts = [...textsOf(document)];
    const chosen = texts[where % texts.length];
    const all = [...points(document).keys()].toSorted() as PointId[];
    const id = all[where % all.length];
    if (chosen === undefined || id === undefined) return;
    const [name, text] = chosen;
    const index = text.length === 0 ? 0 : at % (text.length + 1);
    switch (kind) {
      case 'insert': {
        const around = lettersIn(text).map(([letter]) => letter);
        const isTheirs = (letter: string): boolean => letters.get(letter)?.by === 'them';
        const left = around.slice(0, index).findLast(isTheirs);
        const right = around.slice(index).find(isTheirs);
        const isGuest = name.includes('/notes/') && hostOf(name) !== by;
        const words = Array.from({ length: (size % 3) + 1 }, () => newLetter(by, isGuest));
        if (by === 'them')
          for (const [earlier, later] of [left, ...words, right]
            .filter((letter) => letter !== undefined)
            .map((letter, position, line) => [letter, line[position + 1]]))
            if (earlier !== undefined && later !== undefined) before.push([earlier, later]);
        edit(document, () => text.insert(index, words.join('')));
        break;
      }
      case 'delete': {
        const length = Math.min((size % 4) + 1, text.length - index);
        if (length <= 0) break;
        for (const [letter] of lettersIn(text).slice(index, index + length)) deletedBy[by].add(letter);
        edit(document, () => text.delete(index, length));
        break;
      }
      case 'format': {
        if (!name.includes('/notes/')) break;
        const length = Math.min((size % 4) + 1, text.length - index);
        if (length <= 0) break;
        if (by === 'them')
          for (const [letter] of lettersIn(text).slice(index, index + length))
            if (letters.has(letter)) {
              italic.add(letter);
              unsentItalic.add(letter);
            }
        edit(document, () => text.format(index, length, by === 'me' ? { bold: true } : { italic: true }));
        break;
      }
      case 'paragraph':
        edit(document, () => {
          const paragraph = new Y.XmlElement('paragraph');
          const words = newLetter(by, false);
          paragraph.insert(0, [new Y.XmlText(words)]);
          const notes = size % 3 === 0 ? sessionNotes(document) : pointNotes(document, id);
          notes?.insert(at % (notes.length + 1), [paragraph]);
        });
        break;
      case 'add': {
        const added = addPoint(document, roles[by], { title: by === 'me' ? 'my point' : 'their point' });
        if (by === 'me') myPoints.add(added);
        break;
      }
      case 'state': {
        const state = (['open', 'discussed', 'parked'] as const)[size % 3] ?? 'open';
        setPointState(document, id, state);
        if (by === 'them') theyWrote(`${id} state`, state);
        break;
      }
      case 'minutes': {
        const minutes = size % 4 === 0 ? undefined : 10 + size;
        const was = points(document).get(id);
        const changes = minutes !== undefined || (was instanceof Y.Map && was.has('minutes'));
        setPointMinutes(document, id, minutes);
        if (by === 'them' && changes) theyWrote(`${id} minutes`, minutes);
        break;
      }
      case 'remove': {
        const isOn = readAgenda(document).some((point) => point.id === id);
        if (isOn) removePoint(document, id, next++ + 1);
        else restorePoint(document, id);
        if (by === 'them') {
          pointsTheyRemoved.add(id);
          theyWrote(`${id} removed`, isOn);
        }
        break;
      }
    }
  };

  return {
    documents,
    history,
    act,
    exchange,
    present,
    letters,
    deletedBy,
    seenByMe,
    before,
    crossed,
    italic,
    myPoints,
    pointsTheyRemoved,
    lastTheyWrote,
    fieldOf,
    textsOf,
    lettersIn,
  };
}
