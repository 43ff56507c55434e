import type { Author } from '../people/avatar.tsx';
import { TrailAhead } from './trail.tsx';

export interface MilestoneTrackerProps {
  /** How many there are, and how many are reached. */
  readonly count: number;
  readonly reached: number;
  /** Whose goal it is. */
  readonly author?: Author;
  /** The same in words, for a screen reader: "Three of five milestones reached". */
  readonly label: string;
}

const width = 284;
const y = 6;

/** Milestones on a trail: walked, next, and dots for the way ahead. Say the next one in words beneath it. */
export function MilestoneTracker({ count, reached, author = 'learner', label }: MilestoneTrackerProps) {
  const mark = `var(--color-${author}-mark)`;
  const xOf = (index: number): number => (count < 2 ? y : y + (index * (width - 2 * y)) / (count - 1));
  const walked = xOf(Math.max(0, reached - 1));
  return (
    <svg viewBox={`0 0 ${width} 12`} className="block w-full overflow-visible" role="img" aria-label={label}>
      {reached > 1 && <path d={`M${y} ${y}H${walked}`} stroke={mark} strokeWidth={3} />}
      {reached < count && <TrailAhead from={walked} to={xOf(count - 1)} y={y} />}
      {Array.from({ length: count }, (_, index) =>
        index < reached ? (
          <circle key={index} cx={xOf(index)} cy={y} r={5} fill={mark} />
        ) : (
          <circle
            key={index}
            cx={xOf(index)}
            cy={y}
            r={4.5}
            fill="var(--color-sheet)"
            stroke={index === reached ? mark : 'var(--color-edge)'}
            strokeWidth={index === reached ? 2.5 : 1.5}
          />
        ),
      )}
    </svg>
  );
}
