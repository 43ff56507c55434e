import type { StepSubject } from '@/model/undo/subject.ts';
import { strings } from './strings.ts';

/** What a step did, as words that follow *Undo*; `undefined` for what has none. */
export function undoWords({ records, field }: StepSubject): string | undefined {
  const words: Readonly<Record<string, string>> | undefined = (
    strings.steps as Readonly<Record<string, Readonly<Record<string, string>>>>
  )[records];
  return words?.[field] ?? words?.['change'];
}
