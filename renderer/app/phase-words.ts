import { strings as firstRun } from '@/features/first-run/strings.ts';
import type { Phase } from '@/model/records/mentorship.ts';
import type { Role } from '@/model/role.ts';
import { strings } from './strings.ts';

interface PhaseWords {
  readonly name: string;
  readonly detail: string;
}

const { rapport, direction, progress, windingDown, movingOn } = firstRun.phases;

/** The phases of a mentorship in the words in which the first run introduces them. */
export const phaseWords: Readonly<Record<Phase, PhaseWords>> = {
  rapport,
  direction,
  progress,
  'winding-down': windingDown,
  'moving-on': movingOn,
};

/** The same for one of the two: it is the learner who begins the agenda. */
export const phaseWordsFor = (role: Role | undefined): typeof phaseWords =>
  role === 'mentor'
    ? { ...phaseWords, progress: { ...progress, detail: strings.progressForMentor } }
    : phaseWords;
