import { describe, expect, it, vi } from 'vitest';
import { watchShutdown } from './watch-shutdown.ts';

type Listener = (event: { preventDefault: () => void }) => void;

// No machine that runs a test can be shut down for it: the system's events are sent by hand.
describe('a system that shuts down', () => {
  const world = () => {
    const listeners: Listener[] = [];
    const quit = vi.fn();
    const listen = (listener: Listener) => void listeners.push(listener);
    watchShutdown({ onShutdown: listen, onSessionEnding: listen }, quit);
    return { listeners, quit };
  };

  it('is held up until the app has quit the way a person quits it', () => {
    const { listeners, quit } = world();
    expect(listeners).toHaveLength(2);
    for (const [index, tell] of listeners.entries()) {
      const preventDefault = vi.fn();
      tell({ preventDefault });
      expect(preventDefault).toHaveBeenCalledTimes(1);
      expect(quit).toHaveBeenCalledTimes(index + 1);
    }
  });
});
