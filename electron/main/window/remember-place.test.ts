import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pauseMs, readPlace, rememberPlace, type PlacedWindow } from './remember-place.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-place-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A window that does as it is told, and a clock that stands still until it is wound on. */
function createWorld() {
  const listeners = new Map<string, () => void>();
  const state = { bounds: { x: 10, y: 20, width: 1000, height: 700 }, maximised: false, fullScreen: false };
  const timers = new Set<{ readonly ms: number; readonly action: () => void }>();
  const window: PlacedWindow = {
    getNormalBounds: () => state.bounds,
    isMaximized: () => state.maximised,
    isFullScreen: () => state.fullScreen,
    on: (event, listener) => listeners.set(event, listener),
  };
  const writeNow = rememberPlace(window, folder, (ms, action) => {
    const timer = { ms, action };
    timers.add(timer);
    return () => timers.delete(timer);
  });
  return {
    state,
    timers,
    writeNow,
    happens: (event: string) => listeners.get(event)?.(),
    pause: () => {
      for (const timer of timers) timer.action();
    },
  };
}

test('nothing is written while nothing moves', () => {
  const world = createWorld();
  world.writeNow();
  expect(readdirSync(folder)).toEqual([]);
});

test('a window that is dragged is written once, after the pause, whole', () => {
  const world = createWorld();
  for (let step = 1; step <= 50; step++) {
    world.state.bounds = { ...world.state.bounds, x: step };
    world.happens('move');
  }
  expect(readPlace(folder)).toBeUndefined();
  expect([...world.timers].map(({ ms }) => ms)).toEqual([pauseMs]);
  world.pause();
  expect(readPlace(folder)).toEqual({ ...world.state, bounds: { ...world.state.bounds, x: 50 } });
  expect(readdirSync(folder)).toEqual(['window.json']);
  expect(world.timers.size).toBe(0);
});

test.each(['resize', 'maximize', 'unmaximize', 'enter-full-screen', 'leave-full-screen'])(
  'a window that goes at once after "%s" is written too',
  (event) => {
    const world = createWorld();
    world.state.maximised = true;
    world.state.fullScreen = true;
    world.happens(event);
    world.writeNow();
    expect(readPlace(folder)).toEqual(world.state);
    expect(world.timers.size).toBe(0);
  },
);

test.each(['', '{', '[]', '{"bounds":{}}'])('a file that makes no sense is ignored: %j', (content) => {
  writeFileSync(join(folder, 'window.json'), content);
  expect(readPlace(folder)).toBeUndefined();
});

test('a folder that cannot be written to holds nobody up', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const world = createWorld();
  rmSync(folder, { recursive: true });
  world.happens('move');
  world.writeNow();
  expect(said.mock.calls.flat().join(' ')).toBe(
    '[waymark] the place of the window could not be written error=ENOENT',
  );
});
