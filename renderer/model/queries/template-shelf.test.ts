import { describe, expect, it } from 'vitest';
import type { TemplateId } from '../ids.ts';
import { minutesOf, offerTemplates, type LibraryTemplate } from './template-shelf.ts';

const ours = (id: string, fits: LibraryTemplate['fits']): LibraryTemplate => ({
  id,
  name: id,
  helps: '',
  points: [],
  fits,
});
const library = [
  ours('first', [{ phases: ['rapport'], to: 1 }]),
  ours('regular', [{ phases: ['rapport', 'direction', 'progress'], from: 2 }]),
  ours('goals', [{ phases: ['direction'] }, { phases: ['rapport'], from: 2, to: 3 }]),
  ours('hard', []),
  ours('closing', [{ phases: ['winding-down'] }]),
];
const mine = (id: string, copyOf?: string) => ({
  id: id as TemplateId,
  name: id,
  helps: '',
  copyOf,
  madeAt: 1,
  removedAt: undefined,
  damaged: [],
  points: [],
});

describe('templates', () => {
  it('made for this session come first, the narrowest before the others', () => {
    const ids = (phase: Parameters<typeof offerTemplates>[3] & object) =>
      offerTemplates(library, [], [], phase).map(({ id, isSuggested }) => (isSuggested ? `${id} *` : id));
    expect(ids({ phase: 'rapport', number: 1 })).toEqual(['first *', 'regular', 'goals', 'hard', 'closing']);
    expect(ids({ phase: 'rapport', number: 2 })).toEqual([
      'goals *',
      'regular *',
      'first',
      'hard',
      'closing',
    ]);
    expect(ids({ phase: 'direction', number: 9 })).toEqual([
      'goals *',
      'regular *',
      'first',
      'hard',
      'closing',
    ]);
    expect(ids({ phase: 'winding-down', number: 20 })[0]).toBe('closing *');
    expect(ids({ phase: 'moving-on', number: 1 }).filter((id) => id.endsWith('*'))).toEqual([]);
  });

  it('of mine come before Waymark’s, and a copy is suggested where its original would be', () => {
    const offered = offerTemplates(library, [mine('own'), mine('my closing', 'closing')], [], {
      phase: 'winding-down',
      number: 4,
    });
    expect(offered.map(({ id }) => id)).toEqual([
      'my closing',
      'closing',
      'own',
      'first',
      'regular',
      'goals',
      'hard',
    ]);
    expect(offered.filter(({ isSuggested }) => isSuggested).map(({ id }) => id)).toEqual([
      'my closing',
      'closing',
    ]);
  });

  it('that are hidden are not offered, their copies are', () => {
    const offered = offerTemplates(library, [mine('my closing', 'closing')], ['closing', 'hard']);
    expect(offered.map(({ id }) => id)).toEqual(['my closing', 'first', 'regular', 'goals']);
    expect(offered.some(({ isSuggested }) => isSuggested)).toBe(false);
  });

  it('say how long they take', () => {
    expect(
      minutesOf([
        { title: 'a', kind: 'topic', minutes: 10 },
        { title: 'b', kind: 'topic' },
        { title: 'c', kind: 'topic', minutes: 5 },
      ]),
    ).toBe(15);
  });
});
