import { useSyncExternalStore } from 'react';
import { useServices } from './services.ts';

const minuteMs = 60_000;

/** The time in whole minutes, milliseconds since 1970: what is written relative to it stays true while nobody clicks. */
export function useNow(): number {
  const { now } = useServices();
  return useSyncExternalStore(subscribe, () => Math.floor(now() / minuteMs) * minuteMs);
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, minuteMs / 4);
  return () => clearInterval(timer);
}
