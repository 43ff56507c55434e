import type { OpenFileFailure } from '@/bindings/open-file.ts';
import type { ReadFailure } from '@/bindings/read-any-file.ts';
import type { ChosenFile } from '@/platform/desktop.ts';
import { strings } from './strings.ts';

/** Why a file was not opened, for the person. */
export function explain(failure: OpenFileFailure | ReadFailure): string {
  if (failure.kind === 'for-others') return strings.forOthers(failure.learner, failure.mentor);
  if (failure.kind === 'of-another-person') return strings.ofAnotherPerson(failure.name, failure.here);
  return strings.openFailed[failure.kind];
}

type ReadProblem = Extract<ChosenFile, { readonly kind: 'failed' }>['reason'];

/** Why main could not read a file. */
export const chosenProblem = (reason: ReadProblem): string =>
  strings.openFailed[reason === 'unreadable' ? 'unreadableFile' : reason];
