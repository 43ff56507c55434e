import '../styles/charts.css';
export interface PairedSparklineProps {
  /** Answers from 1 to `best`, oldest first; as many of one as of the other. */
  readonly learner: readonly number[];
  readonly mentor: readonly number[];
  readonly best?: number;
}

const width = 150;
const left = 2;
const right = 126;
const top = 3;
const bottom = 29;

/**
 * Two people's answers over time and the gap between them. A drawing beside figures: put the last answers into the
 * same table row, which is what a screen reader gets.
 */
export function PairedSparkline({ learner, mentor, best = 5 }: PairedSparklineProps) {
  const pointsOf = (answers: readonly number[]): readonly string[] =>
    answers.map((answer, index) => {
      const x = left + (index * (right - left)) / Math.max(1, answers.length - 1);
      return `${x} ${yOf(answer, best)}`;
    });
  const [learnerEnd = best, mentorEnd = best] = [learner.at(-1), mentor.at(-1)];
  // Marks at one height stand beside each other, so that neither hides the other.
  return (
    <svg
      viewBox={`0 -3 ${width} 38`}
      width={width}
      height={38}
      className="block overflow-visible"
      aria-hidden
    >
      <path
        d={`M${[...pointsOf(learner), ...pointsOf(mentor).toReversed()].join('L')}Z`}
        fill="var(--color-hover)"
      />
      <path d={`M${pointsOf(mentor).join('L')}`} className="spark spark-mentor" />
      <path d={`M${pointsOf(learner).join('L')}`} className="spark spark-learner" />
      <rect
        x={right - 7}
        y={yOf(mentorEnd, best) - 4}
        width="8"
        height="8"
        rx="1.5"
        fill="var(--color-mentor-mark)"
        className="spark-end"
      />
      <circle
        cx={right + 5}
        cy={yOf(learnerEnd, best)}
        r="4.2"
        fill="var(--color-learner-mark)"
        className="spark-end"
      />
    </svg>
  );
}

const yOf = (answer: number, best: number): number => top + ((best - answer) * (bottom - top)) / (best - 1);
