import '../styles/charts.css';
import { useId } from 'react';

export interface ShareStep {
  /** Beneath the column: "9, today". */
  readonly label: string;
  /** The learner's share, 0 to 1. */
  readonly share: number;
}

export interface StepAreaChartProps {
  /** What the table behind it is called: "Who began the points". The finding stands in a sentence above the chart. */
  readonly caption: string;
  readonly steps: readonly ShareStep[];
  /** Written in the two areas: "Maya began", "Sam began". */
  readonly learnerLabel: string;
  readonly mentorLabel: string;
  /** The heading of the first column of the table: "Session". */
  readonly stepLabel: string;
}

const left = 34;
const right = 612;
const top = 4;
const bottom = 184;

const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

/** How a whole was divided between two people, step by step: plain beneath the line, hatched above it. */
export function StepAreaChart(props: StepAreaChartProps) {
  const { steps, learnerLabel, mentorLabel } = props;
  const hatch = `hatch${useId().replaceAll(/\W/g, '')}`;
  const stepWidth = (right - left) / Math.max(1, steps.length);
  const yOf = (share: number): number => bottom - share * (bottom - top);
  const line = steps.map(({ share }, index) => `V${yOf(share)}H${left + (index + 1) * stepWidth}`).join('');
  return (
    <figure>
      <svg viewBox="0 0 612 210" className="chart" aria-hidden>
        <defs>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" fill="var(--color-mentor-wash)" />
            <path d="M0 0V5" stroke="var(--color-mentor-mark)" strokeWidth="1.4" opacity=".55" />
          </pattern>
        </defs>
        <path d={`M${left} ${top}H${right}V${bottom}H${left}Z`} fill={`url(#${hatch})`} />
        <path d={`M${left} ${bottom}${line}V${bottom}Z`} fill="var(--color-learner-wash)" />
        {steps.slice(1).map((step, index) => (
          <path
            key={step.label}
            d={`M${left + (index + 1) * stepWidth} ${top}V${bottom}`}
            stroke="var(--color-sheet)"
            strokeWidth="1.5"
          />
        ))}
        <path
          d={`M${left} ${bottom}${line}`}
          fill="none"
          stroke="var(--color-learner-mark)"
          strokeWidth="3"
          strokeLinejoin="round"
        />
        <path d={`M${left} ${yOf(0.5)}H${right}`} className="chart-half" />
        <g className="chart-scale num">
          <text x="0" y="13">
            100%
          </text>
          <text x="0" y="98">
            50%
          </text>
          <text x="0" y="184">
            0%
          </text>
          {steps.map((step, index) => (
            <text
              key={step.label}
              x={left + (index + 0.5) * stepWidth}
              y="204"
              textAnchor="middle"
              className={index === steps.length - 1 ? 'chart-now' : undefined}
            >
              {step.label}
            </text>
          ))}
        </g>
        <text x="52" y="32" className="chart-mentor">
          {mentorLabel}
        </text>
        <text x="602" y="170" textAnchor="end" className="chart-learner">
          {learnerLabel}
        </text>
      </svg>
      <table className="sr-only">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.stepLabel}</th>
            <th scope="col">{learnerLabel}</th>
            <th scope="col">{mentorLabel}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.label}>
              <th scope="row">{step.label}</th>
              <td>{percent(step.share)}</td>
              <td>{percent(1 - step.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
