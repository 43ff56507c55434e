import { useCallback, useMemo } from 'react';
import type { PersonalDocument } from '@/model/documents.ts';
import { hidden, readHidden, type HiddenKind } from '@/model/records/hidden.ts';
import { questions, readQuestions, readRemovedQuestions, type Question } from '@/model/records/question.ts';
import { readRemovedTemplates, readTemplates, templates, type Template } from '@/model/records/template.ts';
import { readAllTemplatePoints, templatePoints, type TemplatePoint } from '@/model/records/template-point.ts';
import { useDerived } from './use-derived.ts';

/** A template of mine with its points. */
export type MyTemplate = Template & { readonly points: readonly TemplatePoint[] };

/** My templates, the oldest first. */
export function useMyTemplates(space: PersonalDocument): readonly MyTemplate[] {
  const made = useDerived(
    templates(space),
    useCallback(() => readTemplates(space), [space]),
  );
  const points = useDerived(
    templatePoints(space),
    useCallback(() => [...readAllTemplatePoints(space)], [space]),
  );
  return useMemo(() => {
    const byTemplate = new Map(points);
    return made.map((template) => ({ ...template, points: byTemplate.get(template.id) ?? [] }));
  }, [made, points]);
}

export function useRemovedTemplates(space: PersonalDocument): readonly Template[] {
  return useDerived(
    templates(space),
    useCallback(() => readRemovedTemplates(space), [space]),
  );
}

/** My questions, the oldest first. */
export function useMyQuestions(space: PersonalDocument): readonly Question[] {
  return useDerived(
    questions(space),
    useCallback(() => readQuestions(space), [space]),
  );
}

export function useRemovedQuestions(space: PersonalDocument): readonly Question[] {
  return useDerived(
    questions(space),
    useCallback(() => readRemovedQuestions(space), [space]),
  );
}

/** The names of what comes with Waymark and I do not want to be offered, the one hidden last first. */
export function useHidden(space: PersonalDocument, kind: HiddenKind): readonly string[] {
  return useDerived(
    hidden(space),
    useCallback(() => readHidden(space, kind), [space, kind]),
  );
}
