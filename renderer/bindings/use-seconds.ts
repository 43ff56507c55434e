import { useCallback, useSyncExternalStore } from 'react';
import { useServices } from './services.ts';

const secondMs = 1_000;

/**
 * The time in whole seconds, milliseconds since 1970. It goes on while `isRunning`, and rests while nobody can see the window: a clock
 * that nobody looks at draws nothing, and is right again when somebody does.
 */
export function useSeconds(isRunning: boolean): number {
  const { now } = useServices();
  const subscribe = useCallback(
    (listener: () => void): (() => void) => {
      if (!isRunning) return () => undefined;
      let next: ReturnType<typeof setTimeout> | undefined;
      const wait = (): void => {
        clearTimeout(next);
        if (document.visibilityState !== 'visible') return;
        // With the second itself, so that none is skipped and none comes twice.
        next = setTimeout(tick, secondMs - (now() % secondMs));
      };
      const tick = (): void => {
        listener();
        wait();
      };
      wait();
      document.addEventListener('visibilitychange', tick);
      return () => {
        clearTimeout(next);
        document.removeEventListener('visibilitychange', tick);
      };
    },
    [now, isRunning],
  );
  return useSyncExternalStore(subscribe, () => Math.floor(now() / secondMs) * secondMs);
}
