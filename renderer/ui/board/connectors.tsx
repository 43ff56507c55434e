import '../styles/board.css';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

export interface Connection {
  /** Names of `data-anchor` attributes inside. */
  readonly from: string;
  readonly to: string;
  readonly isChosen?: boolean;
}

export interface ConnectorsProps {
  readonly connections: readonly Connection[];
  /** What holds the anchors. */
  readonly children: ReactNode;
  readonly className?: string;
}

interface Curve extends Connection {
  readonly path: string;
  readonly head: string;
  readonly start: readonly [number, number];
}

/**
 * Draws which line leads to which over the children. Only a picture: name what a line leads to in words as well. Redrawn
 * whenever the size changes.
 */
export function Connectors({ connections, children, className = '' }: ConnectorsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [curves, setCurves] = useState<readonly Curve[]>([]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const draw = (): void => setCurves(connections.flatMap((connection) => curveOf(element, connection)));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [connections]);

  return (
    <div ref={box} className={`relative ${className}`}>
      {children}
      <svg
        aria-hidden
        className="pointer-events-none absolute inset-0 size-full overflow-visible"
        fill="none"
      >
        {curves.map((curve) => (
          <g key={`${curve.from} ${curve.to}`} className={curve.isChosen ? 'connector-chosen' : 'connector'}>
            <path d={curve.path} />
            <path d={curve.head} />
            <circle cx={curve.start[0]} cy={curve.start[1]} r={curve.isChosen ? 4 : 3} />
          </g>
        ))}
      </svg>
    </div>
  );
}

function curveOf(box: HTMLElement, connection: Connection): readonly Curve[] {
  const find = (name: string): DOMRect | undefined =>
    box.querySelector(`[data-anchor="${CSS.escape(name)}"]`)?.getBoundingClientRect();
  const [from, to, frame] = [find(connection.from), find(connection.to), box.getBoundingClientRect()];
  if (!from || !to) return [];
  // Onward is to the end of the line: leftwards where the page is written from right to left.
  const onward = getComputedStyle(box).direction === 'rtl' ? -1 : 1;
  const x1 = (onward === 1 ? from.right + 4 : from.left - 4) - frame.left;
  const x2 = (onward === 1 ? to.left - 12 : to.right + 12) - frame.left;
  const y1 = from.top + Math.min(from.height / 2, 15) - frame.top;
  const y2 = to.top + Math.min(to.height / 2, 15) - frame.top;
  const middle = (x1 + x2) / 2;
  const tip = x2 + onward;
  const back = tip - 6 * onward;
  return [
    {
      ...connection,
      path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
      head: `M${back} ${y2 - 4.5}L${tip} ${y2}L${back} ${y2 + 4.5}`,
      start: [x1, y1],
    },
  ];
}
