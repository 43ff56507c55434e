/** In the system's own pixels, as Electron counts them. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a window is, and where it goes when it is neither maximised nor full screen any more. */
export interface WindowPlace {
  readonly bounds: Rectangle;
  readonly maximised: boolean;
  readonly fullScreen: boolean;
}

export const smallestWindow = { width: 960, height: 640 } as const;

/** As high as the page's title bar; so much of its width has to be in sight that a hand can take hold of it. */
const titleBar = { height: 44, reachableWidth: 240 } as const;

/** The place that a file's content holds; `undefined` where it makes no sense. */
export function placeFrom(content: unknown): WindowPlace | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const { bounds, maximised, fullScreen } = content as Partial<Record<keyof WindowPlace, unknown>>;
  if (typeof bounds !== 'object' || bounds === null) return undefined;
  const { x, y, width, height } = bounds as Partial<Record<keyof Rectangle, unknown>>;
  if (!isPixels(x) || !isPixels(y) || !isPixels(width) || !isPixels(height)) return undefined;
  return {
    bounds: { x, y, width, height },
    maximised: maximised === true,
    fullScreen: fullScreen === true,
  };
}

/** Beyond this no screen reaches, and the system's own numbers end. */
const isPixels = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 20;

/**
 * The same window where it can be seen and moved: not larger than its screen's work area, its title bar in reach. A window
 * whose screen is gone comes to the first of `workAreas`, which are the screens' without panels and docks.
 */
export function bringOnScreen(wanted: Rectangle, workAreas: readonly [Rectangle, ...Rectangle[]]): Rectangle {
  if (workAreas.some((area) => fits(wanted, area))) return wanted;
  const [first] = workAreas;
  let home = first;
  for (const area of workAreas) if (shared(wanted, area) > shared(wanted, home)) home = area;
  const width = Math.max(smallestWindow.width, Math.min(wanted.width, home.width));
  const height = Math.max(smallestWindow.height, Math.min(wanted.height, home.height));
  const sized = { x: wanted.x, y: wanted.y, width, height };
  if (isReachable(sized, home)) return sized;
  return {
    x: within(wanted.x, home.x, home.x + home.width - width),
    y: within(wanted.y, home.y, home.y + home.height - height),
    width,
    height,
  };
}

/** Pixels that both cover. */
function shared(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

function isReachable(window: Rectangle, area: Rectangle): boolean {
  const inSight = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return (
    inSight >= titleBar.reachableWidth &&
    window.y >= area.y &&
    window.y + titleBar.height <= area.y + area.height
  );
}

/** Neither too small nor too large for the screen on which it can be taken hold of: then it is left alone. */
const fits = (window: Rectangle, area: Rectangle): boolean =>
  window.width >= smallestWindow.width &&
  window.height >= smallestWindow.height &&
  window.width <= area.width &&
  window.height <= area.height &&
  isReachable(window, area);

/** A window that is larger than the screen begins where the screen begins: that is where its title is. */
const within = (value: number, least: number, greatest: number): number =>
  Math.max(least, Math.min(value, greatest));
