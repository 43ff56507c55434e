import { describe, expect, it } from 'vitest';
import { twoCopies } from '@/testing/two-copies.ts';
import type { PersonalDocument } from '../documents.ts';
import { newId, type TemplateId } from '../ids.ts';
import { createHistory } from '../undo/history.ts';
import { undoable } from '../undo/undoable.ts';
import { hidden, hide, readHidden, showAgain } from './hidden.ts';
import {
  describeTemplate,
  makeTemplate,
  maximumTemplateNameLength,
  readRemovedTemplates,
  readTemplates,
  removeTemplate,
  renameTemplate,
  restoreTemplate,
  templates,
} from './template.ts';
import {
  addTemplatePoints,
  changeTemplatePoint,
  moveTemplatePoint,
  readTemplatePoints,
  removeTemplatePoint,
  restoreTemplatePoint,
  templatePoints,
} from './template-point.ts';

const points = [
  { title: 'How it went', kind: 'update', minutes: 10, owner: 'learner', notes: 'One thing, not all.' },
  { title: 'What to try', kind: 'topic' },
] as const;
const made = { name: 'Fortnightly', helps: 'Every other week.', points, now: 7 } as const;

const apart = () => twoCopies<PersonalDocument>();
const titles = (document: PersonalDocument, id: TemplateId): readonly string[] =>
  readTemplatePoints(document, id).map(({ title }) => title);

function withHistory() {
  const copies = apart();
  return { ...copies, history: createHistory(copies.mine, undoable.personal(copies.mine)) };
}

describe('a template of mine', () => {
  it('reads as it was made, with its points in their order', () => {
    const { mine } = apart();
    const id = makeTemplate(mine, { ...made, copyOf: 'regular' });
    expect(readTemplates(mine)).toEqual([
      {
        id,
        name: 'Fortnightly',
        helps: 'Every other week.',
        copyOf: 'regular',
        madeAt: 7,
        removedAt: undefined,
        damaged: [],
      },
    ]);
    expect(readTemplatePoints(mine, id)).toMatchObject([
      { ...points[0], damaged: [] },
      { ...points[1], owner: undefined, minutes: undefined, notes: '', damaged: [] },
    ]);
  });

  it('keeps what two devices of mine change in it while apart', () => {
    const { mine, theirs, exchange } = apart();
    const id = makeTemplate(mine, made);
    exchange();
    const [first, second] = readTemplatePoints(mine, id);
    if (first === undefined || second === undefined) throw new Error('no points');
    renameTemplate(mine, id, 'Fortnightly, at lunch');
    describeTemplate(theirs, id, 'Every other week, when little has happened.');
    changeTemplatePoint(mine, first.id, { title: 'How the fortnight went' });
    changeTemplatePoint(theirs, first.id, { minutes: undefined, owner: 'both', kind: 'topic' });
    changeTemplatePoint(theirs, second.id, { notes: 'Small enough for a week.' });
    addTemplatePoints(theirs, id, [{ title: 'What we take away', kind: 'decision' }]);
    removeTemplatePoint(mine, second.id, 9);
    exchange();
    for (const document of [mine, theirs]) {
      expect(readTemplates(document)).toMatchObject([
        { name: 'Fortnightly, at lunch', helps: 'Every other week, when little has happened.' },
      ]);
      expect(readTemplatePoints(document, id)).toMatchObject([
        { title: 'How the fortnight went', kind: 'topic', owner: 'both', minutes: undefined },
        { title: 'What we take away' },
      ]);
    }
    restoreTemplatePoint(theirs, second.id);
    expect(readTemplatePoints(theirs, id)[1]).toMatchObject({
      title: 'What to try',
      notes: 'Small enough for a week.',
    });
  });

  it('keeps its points in one order on both devices, whoever moves and adds', () => {
    const { mine, theirs, exchange } = apart();
    const id = makeTemplate(mine, { ...made, points: ['a', 'b', 'c'].map(asPoint) });
    exchange();
    const [a, , c] = readTemplatePoints(mine, id);
    if (a === undefined || c === undefined) throw new Error('no points');
    moveTemplatePoint(mine, id, c.id, 0);
    moveTemplatePoint(theirs, id, a.id, 2);
    addTemplatePoints(mine, id, [asPoint('x')]);
    addTemplatePoints(theirs, id, [asPoint('y')]);
    exchange();
    expect(titles(mine, id)).toEqual(titles(theirs, id));
    expect(new Set(titles(mine, id))).toEqual(new Set(['a', 'b', 'c', 'x', 'y']));
    moveTemplatePoint(mine, id, a.id, 0);
    expect(titles(mine, id)[0]).toBe('a');
    moveTemplatePoint(mine, newId<TemplateId>(), a.id, 1);
    expect(titles(mine, id)[0]).toBe('a');
  });

  it('is removed, keeps what another device writes in it meanwhile, and is brought back with it', () => {
    const { mine, theirs, exchange } = apart();
    const id = makeTemplate(mine, made);
    exchange();
    removeTemplate(mine, id, 20);
    addTemplatePoints(theirs, id, [asPoint('late')]);
    exchange();
    expect(readTemplates(theirs)).toEqual([]);
    expect(readRemovedTemplates(theirs)).toMatchObject([{ name: 'Fortnightly', removedAt: 20 }]);
    restoreTemplate(theirs, id);
    expect(readTemplates(theirs)).toHaveLength(1);
    expect(titles(theirs, id)).toEqual(['How it went', 'What to try', 'late']);
  });

  it('goes and comes with all its points in one step of undo', () => {
    const { mine, history } = withHistory();
    const id = makeTemplate(mine, made);
    expect(history.step('undo')?.subject).toEqual({ records: 'templates', field: 'added' });
    expect(readTemplates(mine)).toEqual([]);
    expect(history.next('undo')).toBeUndefined();
    history.step('redo');
    expect(readTemplates(mine)).toHaveLength(1);
    expect(titles(mine, id)).toEqual(['How it went', 'What to try']);
  });

  it('whose making was undone is brought back whole', () => {
    const { mine, history } = withHistory();
    const id = makeTemplate(mine, made);
    history.step('undo');
    expect(readRemovedTemplates(mine)).toHaveLength(1);
    restoreTemplate(mine, id);
    expect(titles(mine, id)).toEqual(['How it went', 'What to try']);
    const [first] = readTemplatePoints(mine, id);
    if (first !== undefined) removeTemplatePoint(mine, first.id, 5);
    removeTemplate(mine, id, 6);
    restoreTemplate(mine, id);
    expect(titles(mine, id)).toEqual(['What to try']);
  });

  it('takes back the change of a point without the others', () => {
    const { mine, history } = withHistory();
    const id = makeTemplate(mine, made);
    const [first, second] = readTemplatePoints(mine, id);
    if (first === undefined || second === undefined) throw new Error('no points');
    changeTemplatePoint(mine, first.id, { minutes: 30 });
    changeTemplatePoint(mine, second.id, { title: 'What to try next' });
    expect(history.step('undo')?.subject).toEqual({ records: 'templatePoints', field: 'title' });
    expect(readTemplatePoints(mine, id)).toMatchObject([{ minutes: 30 }, { title: 'What to try' }]);
  });

  it('holds no more words than a line has room for, and names what it cannot read', () => {
    const { mine } = apart();
    const id = makeTemplate(mine, { ...made, name: 'x'.repeat(1_000) });
    expect(readTemplates(mine)[0]?.name).toHaveLength(maximumTemplateNameLength);
    const record = templates(mine).get(id) as { set: (key: string, value: unknown) => void };
    record.set('copyOf', '__proto__');
    record.set('madeAt', 'yesterday');
    const [first] = readTemplatePoints(mine, id);
    const point = templatePoints(mine).get(first?.id ?? '') as typeof record;
    point.set('minutes', 1e9);
    point.set('kind', 'a quiz');
    expect(readTemplates(mine)[0]).toMatchObject({ copyOf: undefined, damaged: ['copyOf', 'madeAt'] });
    expect(readTemplatePoints(mine, id)[0]).toMatchObject({
      kind: 'topic',
      minutes: undefined,
      damaged: ['kind', 'minutes'],
    });
  });
});

const asPoint = (title: string) => ({ title, kind: 'topic' }) as const;

describe('what comes with Waymark', () => {
  it('is hidden and brought back, each kind by itself, and undo knows it', () => {
    const { mine, history } = withHistory();
    hide(mine, 'template', 'closing', 1);
    hide(mine, 'template', 'regular', 2);
    hide(mine, 'question', 'endings.last-word', 3);
    expect(readHidden(mine, 'template')).toEqual(['regular', 'closing']);
    expect(readHidden(mine, 'question')).toEqual(['endings.last-word']);
    showAgain(mine, 'template', 'closing');
    expect(history.step('undo')?.subject.records).toBe('hidden');
    expect(readHidden(mine, 'template')).toEqual(['regular', 'closing']);
  });

  it('is not hidden by what is no name or no moment', () => {
    const { mine } = apart();
    hidden(mine).set('template.closing', 'yes');
    hidden(mine).set('template.__proto__', 4);
    hidden(mine).set('something', 4);
    expect(readHidden(mine, 'template')).toEqual([]);
  });
});
