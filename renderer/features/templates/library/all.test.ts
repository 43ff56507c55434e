import { describe, expect, it } from 'vitest';
import { phases } from '@/model/records/mentorship.ts';
import { minutesOf, offerTemplates, type Occasion } from '@/model/queries/template-shelf.ts';
import {
  contentNameSchema,
  maximumHelpsLength,
  maximumTemplateNameLength,
} from '@/model/records/template.ts';
import { pointKindSchema, pointOwnerSchema } from '@/model/records/point.ts';
import { libraryTemplates } from './all.ts';

const firstFor = (occasion: Occasion): string | undefined =>
  offerTemplates(libraryTemplates, [], [], occasion)[0]?.id;

describe('the templates that come with Waymark', () => {
  it('are seven, each with a name of its own that can be kept', () => {
    expect(libraryTemplates).toHaveLength(7);
    for (const { id } of libraryTemplates)
      expect(contentNameSchema.safeParse(id).success, `named ${id}`).toBe(true);
    for (const key of ['id', 'name', 'helps'] as const)
      expect(new Set(libraryTemplates.map((template) => template[key])).size).toBe(7);
  });

  it.each(libraryTemplates)(
    '$name says when it helps, and has four to eight points that fit an hour',
    (template) => {
      expect(template.name.length).toBeLessThanOrEqual(maximumTemplateNameLength);
      expect(template.helps.length).toBeLessThanOrEqual(maximumHelpsLength);
      expect(template.helps).toMatch(/\.$/u);
      expect(template.points.length).toBeGreaterThanOrEqual(4);
      expect(template.points.length).toBeLessThanOrEqual(8);
      expect(minutesOf(template.points)).toBeGreaterThanOrEqual(30);
      expect(minutesOf(template.points)).toBeLessThanOrEqual(60);
      for (const { title, kind, owner, minutes, notes = '' } of template.points) {
        expect(title.length, `point ${title}`).toBeLessThanOrEqual(60);
        expect(pointKindSchema.safeParse(kind).success, `point ${title}`).toBe(true);
        expect(owner === undefined || pointOwnerSchema.safeParse(owner).success, `point ${title}`).toBe(true);
        expect(minutes, `point ${title}`).toBeGreaterThan(0);
        expect(notes.length, `point ${title}`).toBeLessThanOrEqual(200);
      }
      expect(new Set(template.points.map(({ title }) => title)).size).toBe(template.points.length);
    },
  );

  it.each(libraryTemplates)(
    '$name leaves the learner to lead at least as much as the mentor',
    ({ points }) => {
      const led = (by: string): number => minutesOf(points.filter(({ owner }) => owner === by));
      expect(led('learner')).toBeGreaterThanOrEqual(led('mentor'));
    },
  );

  it('are offered as the phase and the number of the session ask for', () => {
    expect(firstFor({ phase: 'rapport', number: 1 })).toBe('first-session');
    expect(firstFor({ phase: 'rapport', number: 2 })).toBe('goals');
    expect(firstFor({ phase: 'rapport', number: 5 })).toBe('regular');
    expect(firstFor({ phase: 'direction', number: 3 })).toBe('goals');
    expect(firstFor({ phase: 'progress', number: 5 })).toBe('regular');
    expect(firstFor({ phase: 'progress', number: 6 })).toBe('mid-way');
    expect(firstFor({ phase: 'progress', number: 30 })).toBe('regular');
    expect(firstFor({ phase: 'winding-down', number: 12 })).toBe('closing');
    expect(firstFor({ phase: 'moving-on', number: 13 })).toBe('closing');
    for (const phase of phases)
      for (const number of [1, 2, 7, 40]) {
        const offered = offerTemplates(libraryTemplates, [], [], { phase, number });
        expect(offered).toHaveLength(7);
        expect(offered.find(({ id }) => id === 'difficult')?.isSuggested).toBe(false);
      }
  });
});
