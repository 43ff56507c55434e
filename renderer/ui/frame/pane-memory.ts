import { createContext, useContext, useState } from 'react';

/** Where the widths of panes are kept between two openings of the window. */
export interface PaneMemory {
  /** In pixels at normal text size; undefined when nothing usable is kept. */
  readonly read: (pane: string) => number | undefined;
  /** Undefined forgets it. */
  readonly write: (pane: string, width: number | undefined) => void;
}

/** Without a memory above it a pane begins at its usual width each time. */
export const PaneMemoryContext = createContext<PaneMemory>({ read: () => undefined, write: () => undefined });

export interface PaneLimits {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** What the look allows, in pixels at normal text size. */
export const inspectorLimits: PaneLimits = { least: 296, usual: 320, most: 336 };
export const listLimits: PaneLimits = { least: 240, usual: 300, most: 400 };

/** Also for what was kept: it may come from a version with other limits. */
export const withinLimits = (width: number, { least, most }: PaneLimits): number =>
  Math.round(Math.min(most, Math.max(least, width)));

/** A pane's width and how to change it; undefined is the usual one. */
export function usePaneWidth(
  pane: string,
  limits: PaneLimits,
): readonly [width: number, setWidth: (width: number | undefined) => void] {
  const memory = useContext(PaneMemoryContext);
  const [width, setWidth] = useState(() => withinLimits(memory.read(pane) ?? limits.usual, limits));
  const change = (next: number | undefined): void => {
    setWidth(next === undefined ? limits.usual : withinLimits(next, limits));
    memory.write(pane, next === undefined ? undefined : withinLimits(next, limits));
  };
  return [width, change];
}
