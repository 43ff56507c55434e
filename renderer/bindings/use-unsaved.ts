import { useEffect, useState, useSyncExternalStore } from 'react';
import { rescueAfterMs, type Rescued } from '@/persistence/rescue.ts';
import type { SaveFailure } from '@/persistence/save-state.ts';
import { useServices } from './services.ts';
import { useRefusal } from './use-save-state.ts';
import { useStopped } from './use-stopped.ts';

/** What has not been saved for longer than a failure that passes by itself; at once where it does not pass. */
export interface Unsaved {
  readonly reason: SaveFailure;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Whether it is kept in a file; `nothing` until that has been tried. */
  readonly rescued: Rescued;
}

/** `undefined` while everything is saved, or may be in a moment. */
export function useUnsaved(): Unsaved | undefined {
  const { rescuer, now } = useServices();
  const refusal = useRefusal();
  const rescued = useSyncExternalStore(rescuer.subscribe, rescuer.state);
  const since = refusal?.since;
  const [lastingSince, setLastingSince] = useState<number>();
  useEffect(() => {
    if (since === undefined) return undefined;
    const timer = setTimeout(() => setLastingSince(since), Math.max(0, since + rescueAfterMs - now()));
    return () => clearTimeout(timer);
  }, [since, now]);
  const isLasting = useStopped() !== undefined || (since !== undefined && lastingSince === since);
  return refusal && isLasting ? { reason: refusal.reason, since: refusal.since, rescued } : undefined;
}
