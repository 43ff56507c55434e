import { describe, expect, it, vi } from 'vitest';
import type { Rescued } from '@/persistence/rescue.ts';
import type { SaveState } from '@/persistence/save-state.ts';
import { watchClosing } from './closing.ts';

// A full disk cannot be had here on demand: the store's answer is given, and what is asked of the desktop recorded.
const world = (state: SaveState, rescued: Rescued = 'failed') => {
  let close: () => void = () => undefined;
  const desktop = {
    on: vi.fn((_name: string, listener: (payload: never) => void) => {
      close = () => listener(undefined as never);
      return () => undefined;
    }),
    readyToClose: vi.fn(() => Promise.resolve()),
    stayOpen: vi.fn(() => Promise.resolve()),
    actOnWindow: vi.fn(() => Promise.resolve()),
  };
  const closing = watchClosing(
    desktop as never,
    { settled: () => Promise.resolve(state) },
    { keepNow: () => Promise.resolve(rescued) },
    () => undefined,
  );
  return { desktop, closing, close: () => close() };
};

const failed: SaveState = { kind: 'failed', reason: 'no-space', since: 1 };

describe('closing the window', () => {
  it('goes on at once when everything is stored', async () => {
    const { desktop, closing, close } = world({ kind: 'saved' });
    close();
    await vi.waitFor(() => expect(desktop.readyToClose).toHaveBeenCalledTimes(1));
    expect(closing.isAsking()).toBe(false);
  });

  it('goes on when what cannot be stored is kept in a file', async () => {
    const { desktop, closing, close } = world(failed, 'kept');
    close();
    await vi.waitFor(() => expect(desktop.readyToClose).toHaveBeenCalledTimes(1));
    expect(closing.isAsking()).toBe(false);
  });

  it('stays and asks when something is only in memory, and leaves only when told to', async () => {
    const { desktop, closing, close } = world(failed);
    close();
    await vi.waitFor(() => expect(closing.isAsking()).toBe(true));
    expect(desktop.stayOpen).toHaveBeenCalledTimes(1);
    expect(desktop.readyToClose).not.toHaveBeenCalled();
    closing.stay();
    expect(closing.isAsking()).toBe(false);
    close();
    await vi.waitFor(() => expect(closing.isAsking()).toBe(true));
    closing.leaveAnyway();
    expect(desktop.actOnWindow).toHaveBeenCalledWith('close');
    close();
    await vi.waitFor(() => expect(desktop.readyToClose).toHaveBeenCalledTimes(1));
  });
});
