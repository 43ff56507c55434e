import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bringOnScreen, placeFrom, type Rectangle } from './window-place.ts';

const laptop: Rectangle = { x: 0, y: 25, width: 1440, height: 875 };
const beside: Rectangle = { x: 1440, y: -200, width: 2560, height: 1440 };

describe('a window that is brought on screen', () => {
  test('stays exactly where it was while its screen is there', () => {
    const bounds = { x: 2000, y: 100, width: 1400, height: 900 };
    expect(bringOnScreen(bounds, [laptop, beside])).toEqual(bounds);
  });

  test('may stand partly beside its screen, as long as its title bar can be taken hold of', () => {
    const bounds = { x: -700, y: 400, width: 1000, height: 700 };
    expect(bringOnScreen(bounds, [laptop])).toEqual(bounds);
    expect(bringOnScreen({ ...bounds, x: -900 }, [laptop])).toEqual({ ...bounds, x: 0, y: 200 });
  });

  test('comes to the first screen when its own is gone', () => {
    const bounds = { x: 2000, y: 100, width: 1400, height: 800 };
    expect(bringOnScreen(bounds, [laptop])).toEqual({ x: 40, y: 100, width: 1400, height: 800 });
  });

  test('comes down when its title bar is above the screen', () => {
    const bounds = { x: 100, y: -30, width: 1000, height: 700 };
    expect(bringOnScreen(bounds, [laptop])).toEqual({ ...bounds, y: 25 });
  });

  test('becomes as small as its screen has become, but never too small to use', () => {
    const bounds = { x: 0, y: 25, width: 2500, height: 1400 };
    expect(bringOnScreen(bounds, [laptop])).toEqual(laptop);
    const tiny = { x: 0, y: 0, width: 800, height: 600 };
    expect(bringOnScreen(bounds, [tiny])).toEqual({ x: 0, y: 25, width: 960, height: 640 });
    expect(bringOnScreen({ ...bounds, x: 90_000 }, [tiny])).toMatchObject({ x: 0, y: 0 });
  });

  test('can always be taken hold of, whatever was stored and whichever screens there are', () => {
    const near = fc.integer({ min: -20_000, max: 20_000 });
    const screen = fc.record({
      x: near,
      y: near,
      width: fc.integer({ min: 960, max: 8_000 }),
      height: fc.integer({ min: 640, max: 5_000 }),
    });
    const stored = fc.record({
      x: near,
      y: near,
      width: fc.integer({ min: -10, max: 20_000 }),
      height: fc.integer({ min: -10, max: 20_000 }),
    });
    fc.assert(
      fc.property(stored, fc.array(screen, { minLength: 1, maxLength: 3 }), (bounds, screens) => {
        const areas = screens as [Rectangle, ...Rectangle[]];
        const placed = bringOnScreen(bounds, areas);
        expect(placed.width).toBeGreaterThanOrEqual(960);
        expect(placed.height).toBeGreaterThanOrEqual(640);
        const reachable = areas.some(
          (area) =>
            placed.y >= area.y &&
            placed.y + 44 <= area.y + area.height &&
            Math.min(placed.x + placed.width, area.x + area.width) - Math.max(placed.x, area.x) >= 240,
        );
        expect(reachable).toBe(true);
        // What is on screen once is left alone the next time.
        expect(bringOnScreen(placed, areas)).toEqual(placed);
      }),
    );
  });
});

describe('a stored place', () => {
  const place = { bounds: { x: 1, y: 2, width: 1000, height: 700 }, maximised: true, fullScreen: false };

  test('is read as it was written', () => {
    expect(placeFrom(structuredClone(place))).toEqual(place);
  });

  test.each([
    undefined,
    null,
    'place',
    {},
    { bounds: null },
    { ...place, bounds: { ...place.bounds, x: 'left' } },
    { ...place, bounds: { ...place.bounds, width: 1e300 } },
    { ...place, bounds: { ...place.bounds, height: 0.5 } },
    { ...place, bounds: { ...place.bounds, y: null } },
  ])('that makes no sense is none: %j', (content) => {
    expect(placeFrom(content)).toBeUndefined();
  });

  test('without its states is a plain window', () => {
    expect(placeFrom({ bounds: place.bounds, maximised: 1 })).toEqual({
      ...place,
      maximised: false,
    });
  });
});
