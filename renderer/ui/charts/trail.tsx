import type { Author } from '../people/avatar.tsx';

/** Draws one way stop: circle for the learner, square for the mentor. */
export function TrailStop({
  author,
  x,
  y,
}: {
  readonly author: Author;
  readonly x: number;
  readonly y: number;
}) {
  const look = { fill: `var(--color-${author}-mark)`, stroke: 'var(--color-sheet)', strokeWidth: 2 };
  if (author === 'learner') return <circle cx={x} cy={y} r={4} {...look} />;
  return <rect x={x - 4} y={y - 4} width={8} height={8} rx={1.5} {...look} />;
}

/** Draws a piece of way already walked: one solid line, or two thin ones for the mentor. */
export function TrailPiece(props: {
  readonly author: Author;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}) {
  const { author, from, to, y } = props;
  const stroke = `var(--color-${author}-mark)`;
  if (author === 'learner')
    return <path d={`M${from} ${y}H${to}`} stroke={stroke} strokeWidth={4} fill="none" />;
  return (
    <path
      d={`M${from} ${y - 1.75}H${to}M${from} ${y + 2.25}H${to}`}
      stroke={stroke}
      strokeWidth={1.5}
      fill="none"
    />
  );
}

/** Draws the way not yet walked. */
export function TrailAhead({
  from,
  to,
  y,
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}) {
  return (
    <path
      d={`M${from} ${y}H${to}`}
      stroke="var(--color-edge)"
      strokeWidth={1.5}
      strokeDasharray="2 4"
      fill="none"
    />
  );
}
