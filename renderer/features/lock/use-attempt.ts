import { useEffect, useRef, useState } from 'react';
import type { LockAnswer } from '@/platform/desktop.ts';
import { strings } from './strings.ts';

export interface Attempt {
  readonly isBusy: boolean;
  /** What to say beneath the field of the passphrase. */
  readonly error: string | undefined;
  /** Shows the passphrase to main; answers whether it was right and what followed from it is done. */
  readonly make: (ask: () => Promise<LockAnswer>) => Promise<boolean>;
}

/** One passphrase after another until it is right: says what was wrong and how long to wait. */
export function useAttempt(): Attempt {
  const [isBusy, setIsBusy] = useState(false);
  const [answer, setAnswer] = useState<LockAnswer>();
  const [waitMs, setWaitMs] = useState(0);
  const until = useRef(0);

  const isWaiting = waitMs > 0;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => setWaitMs(Math.max(0, until.current - performance.now())), 1000);
    return () => clearInterval(timer);
  }, [isWaiting]);

  const make = async (ask: () => Promise<LockAnswer>): Promise<boolean> => {
    if (isBusy) return false;
    setIsBusy(true);
    try {
      const next = await ask();
      setAnswer(next);
      const wait = 'waitMs' in next ? next.waitMs : 0;
      until.current = performance.now() + wait;
      setWaitMs(wait);
      return next.kind === 'right';
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, error: answer && wordsFor(answer, waitMs), make };
}

function wordsFor(answer: LockAnswer, waitMs: number): string | undefined {
  switch (answer.kind) {
    case 'right':
      return undefined;
    case 'not-written':
      return strings.notWritten;
    case 'wrong':
    case 'too-soon':
      if (waitMs > 0) return strings.wait(waitMs);
      return answer.waitMs > 0 ? strings.tryAgain : strings.wrong;
  }
}
