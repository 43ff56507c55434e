import { clsx } from 'clsx';
import { useId } from 'react';
import type { Author } from '../people/avatar.tsx';
import { TrailAhead, TrailPiece, TrailStop } from './trail.tsx';

export interface Phase {
  readonly id: string;
  readonly name: string;
  /** "Sep to Oct 2025"; none for what is ahead. */
  readonly when?: string;
  /** Who led at each meeting of this phase, in order. */
  readonly stops: readonly Author[];
}

export interface PhaseTimelineProps {
  readonly phases: readonly Phase[];
  /** The phase both are in; the last of its stops is where they stand. */
  readonly currentId: string;
  /** The finding in a sentence, for a screen reader. */
  readonly label: string;
}

/** One column a phase keeps its name above its ticks at any text size. */
const columnWidth = 190;
const y = 22;

/** The whole walk: phases passed, the one both are in, and dots for those ahead. Bars say who led. */
export function PhaseTimeline({ phases, currentId, label }: PhaseTimelineProps) {
  const id = useId();
  const width = columnWidth * phases.length;
  const stops = phases.flatMap((phase, column) =>
    phase.stops.map((author, index) => ({
      author,
      x: columnWidth * (column + (index + 1) / (phase.stops.length + 1)),
    })),
  );
  const here = stops.at(-1);
  return (
    <section aria-labelledby={id}>
      <p id={id} className="sr-only">
        {label}
      </p>
      <ol className="grid" style={{ gridTemplateColumns: `repeat(${phases.length}, minmax(0, 1fr))` }}>
        {phases.map((phase) => (
          <li
            key={phase.id}
            aria-current={phase.id === currentId ? 'step' : undefined}
            className={clsx('pe-2', phase.when === undefined && 'text-ink-3')}
          >
            <div className={clsx('note leading-5', phase.id === currentId && 'font-[620]')}>{phase.name}</div>
            <div className="meta">{phase.when}</div>
          </li>
        ))}
      </ol>
      <svg
        viewBox={`0 0 ${width} 44`}
        className="mt-1 block w-full overflow-visible rtl:-scale-x-100"
        aria-hidden
      >
        {phases.map((phase, column) => (
          <path key={phase.id} d={`M${column * columnWidth + 0.5} 0V12`} stroke="var(--color-edge)" />
        ))}
        {stops.map((stop, index) => (
          <TrailPiece key={stop.x} author={stop.author} from={stops[index - 1]?.x ?? 0} to={stop.x} y={y} />
        ))}
        <TrailAhead from={here ? here.x + 14 : 0} to={width} y={y} />
        {stops.slice(0, -1).map((stop) => (
          <TrailStop key={stop.x} author={stop.author} x={stop.x} y={y} />
        ))}
        {here && <Here author={here.author} x={here.x} />}
      </svg>
    </section>
  );
}

function Here({ author, x }: { readonly author: Author; readonly x: number }) {
  const mark = `var(--color-${author}-mark)`;
  if (author === 'mentor')
    return (
      <>
        <rect
          x={x - 8}
          y={y - 8}
          width={16}
          height={16}
          rx={3}
          fill="var(--color-sheet)"
          stroke={mark}
          strokeWidth={2.5}
        />
        <rect x={x - 4} y={y - 4} width={8} height={8} rx={1.5} fill={mark} />
      </>
    );
  return (
    <>
      <circle cx={x} cy={y} r={8.5} fill="var(--color-sheet)" stroke={mark} strokeWidth={2.5} />
      <circle cx={x} cy={y} r={4} fill={mark} />
    </>
  );
}
