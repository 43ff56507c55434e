import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closingDeadlineMs, createClosing } from './closing.ts';

const world = () => {
  const askRenderer = vi.fn();
  const closeNow = vi.fn();
  const deadlinePassed = vi.fn();
  const after = (milliseconds: number, action: () => void) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  };
  const closing = createClosing({ askRenderer, closeNow, deadlinePassed, after });
  return { askRenderer, closeNow, deadlinePassed, closing };
};

describe('closing the window', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits until the renderer has stored everything', () => {
    const { askRenderer, closeNow, deadlinePassed, closing } = world();
    closing.rendererCame();
    expect(closing.requested()).toBe(true);
    expect(askRenderer).toHaveBeenCalledTimes(1);
    expect(closeNow).not.toHaveBeenCalled();
    closing.rendererReady();
    expect(closeNow).toHaveBeenCalledTimes(1);
    expect(closing.requested()).toBe(false);
    vi.advanceTimersByTime(closingDeadlineMs * 2);
    expect(closeNow).toHaveBeenCalledTimes(1);
    expect(deadlinePassed).not.toHaveBeenCalled();
  });

  it('stays while the person is asked, and asks anew the next time', () => {
    const { askRenderer, closeNow, deadlinePassed, closing } = world();
    closing.rendererCame();
    closing.requested();
    closing.rendererStays();
    vi.advanceTimersByTime(closingDeadlineMs * 2);
    expect([closeNow.mock.calls.length, deadlinePassed.mock.calls.length]).toEqual([0, 0]);
    expect(closing.requested()).toBe(true);
    expect(askRenderer).toHaveBeenCalledTimes(2);
    closing.rendererReady();
    expect(closeNow).toHaveBeenCalledTimes(1);
  });

  it('asks once, however often the person closes', () => {
    const { askRenderer, closing } = world();
    closing.rendererCame();
    expect([closing.requested(), closing.requested(), closing.requested()]).toEqual([true, true, true]);
    expect(askRenderer).toHaveBeenCalledTimes(1);
  });

  it('gives up on a stuck renderer at the deadline, not before', () => {
    const { closeNow, deadlinePassed, closing } = world();
    closing.rendererCame();
    closing.requested();
    vi.advanceTimersByTime(closingDeadlineMs - 1);
    expect(closeNow).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(closeNow).toHaveBeenCalledTimes(1);
    expect(deadlinePassed).toHaveBeenCalledTimes(1);
  });

  it('does not wait for a renderer that crashes meanwhile', () => {
    const { closeNow, closing } = world();
    closing.rendererCame();
    closing.requested();
    closing.rendererWent();
    expect(closeNow).toHaveBeenCalledTimes(1);
  });

  it('does not wait where no renderer is there to answer', () => {
    const { askRenderer, closing } = world();
    expect(closing.requested()).toBe(false);
    closing.rendererCame();
    closing.rendererWent();
    expect(closing.requested()).toBe(false);
    expect(askRenderer).not.toHaveBeenCalled();
  });

  it('ignores an answer to a question that was not asked', () => {
    const { closeNow, closing } = world();
    closing.rendererCame();
    closing.rendererReady();
    expect(closeNow).not.toHaveBeenCalled();
    expect(closing.requested()).toBe(true);
  });
});
