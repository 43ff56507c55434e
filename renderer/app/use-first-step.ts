import { useEffect, useRef } from 'react';
import type { Exchange } from '@/features/exchange/exchange-context.ts';
import type { FirstStep } from '@/features/first-run/first-run.tsx';

/** Does, once, what the person chose at the end of the first run. */
export function useFirstStep(step: FirstStep | undefined, exchange: Exchange): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (step !== 'open-file' || isDone.current) return;
    isDone.current = true;
    exchange.openFile();
  }, [step, exchange]);
}
