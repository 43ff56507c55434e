import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';

// Nothing is painted in Node: the frames are this test's.
let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
  vi.stubGlobal('cancelAnimationFrame', (number: number) => {
    frames[number - 1] = () => undefined;
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
});

const paint = (): void => {
  for (const frame of frames.splice(0)) frame();
};

it('calls back after the frame, not within it, and once', () => {
  const call = vi.fn();
  afterPaint(call);
  expect(call).not.toHaveBeenCalled();
  paint();
  expect(call).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(call).toHaveBeenCalledOnce();
});

it('calls back in a window that nobody sees, and not again when it is seen', () => {
  const call = vi.fn();
  afterPaint(call);
  vi.advanceTimersByTime(1_000);
  expect(call).toHaveBeenCalledOnce();
  paint();
  vi.runAllTimers();
  expect(call).toHaveBeenCalledOnce();
});
