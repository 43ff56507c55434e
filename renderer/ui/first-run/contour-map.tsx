import { clsx } from 'clsx';
import contours from './contours.svg';

export interface Waypoint {
  /** The phase: "Rapport". */
  readonly title: string;
  /** What it is like, in a few words. */
  readonly detail: string;
}

export interface ContourMapProps {
  /** What the picture says, for who cannot see it. */
  readonly label: string;
  /** The five phases, from the start of the walk. */
  readonly waypoints: readonly [Waypoint, Waypoint, Waypoint, Waypoint, Waypoint];
  readonly className?: string;
}

/** Where the phases stand on the 600 x 820 sheet, who leads there, and where their words fit beside the path. */
const places = [
  { x: 96, y: 742, by: 'mentor', textX: 124, textY: 752 },
  { x: 196, y: 622, by: 'mentor', textX: 226, textY: 652 },
  { x: 330, y: 566, by: 'learner', textX: 356, textY: 576 },
  { x: 286, y: 402, by: 'learner', textX: 314, textY: 404 },
  { x: 392, y: 262, by: 'learner', textX: 416, textY: 278 },
] as const;

const mentorLeads = 'M70 820C74 790 82 764 96 742C122 704 150 656 196 622C240 590 296 604 330 566';
const learnerLeads = 'M330 566C366 522 300 462 286 402C272 344 344 316 392 262C430 220 448 170 486 128';
/** Goes on beyond the sheet, for panes taller than it. */
const ahead = 'M486 128C504 100 470 62 418 0C380 -46 350 -120 372 -240';

/**
 * The whole walk on a contour map: the mentor's double line hands over to the learner's solid one. Fills its
 * positioned parent and the pixel that a hairline at its start takes; the hills cover it, the walk stays whole and
 * stands on its lower edge.
 */
export function ContourMap({ label, waypoints, className }: ContourMapProps) {
  return (
    <div className={clsx('absolute inset-y-0 start-0 -end-px overflow-hidden bg-desk', className)}>
      {/* As a mask the hills take the theme's colour and stay out of the scripts. */}
      <div
        className="absolute inset-0 bg-line-2 mask-cover mask-bottom mask-no-repeat"
        style={{ maskImage: `url("${contours}")` }}
      />
      <svg
        viewBox="0 0 600 820"
        preserveAspectRatio="xMidYMax meet"
        className="absolute inset-0 size-full overflow-visible"
        role="img"
        aria-label={label}
      >
        <g fill="none" strokeLinecap="round">
          <path d={mentorLeads} className="stroke-desk" strokeWidth="12" />
          <path d={learnerLeads} className="stroke-desk" strokeWidth="12" />
          <path d={mentorLeads} className="stroke-mentor-mark" strokeWidth="6" />
          <path d={mentorLeads} className="stroke-desk" strokeWidth="2.6" />
          <path d={learnerLeads} className="stroke-learner-mark" strokeWidth="4.5" />
          <path d={ahead} className="stroke-learner-mark" strokeWidth="2" strokeDasharray="1 8" />
        </g>
        {waypoints.map((waypoint, index) => (
          <Place key={waypoint.title} waypoint={waypoint} index={index} />
        ))}
      </svg>
    </div>
  );
}

function Place({ waypoint, index }: { readonly waypoint: Waypoint; readonly index: number }) {
  const place = places[index];
  if (!place) return null;
  // A rim in the ground's colour keeps the words clear of the lines.
  const halo = 'stroke-desk stroke-5 [paint-order:stroke] [stroke-linejoin:round]';
  return (
    <>
      {place.by === 'mentor' ? (
        <rect
          x={place.x - 8}
          y={place.y - 8}
          width="16"
          height="16"
          rx="4"
          className="fill-mentor stroke-desk stroke-3"
        />
      ) : (
        <circle cx={place.x} cy={place.y} r="8.5" className="fill-learner stroke-desk stroke-3" />
      )}
      <text x={place.textX} y={place.textY} className={clsx('fill-ink font-serif text-[1rem] italic', halo)}>
        {waypoint.title}
      </text>
      <text x={place.textX} y={place.textY} dy="1.417em" className={clsx('fill-ink-3 text-meta', halo)}>
        {waypoint.detail}
      </text>
    </>
  );
}
