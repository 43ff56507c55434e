import type { IdleMinutes, LockAnswer, LockState } from '../../contract/lock.ts';
import { errorCode, log } from '../log.ts';
import { createAttempts } from './attempts.ts';
import type { FoundLock, KeptLock, LockFile } from './lock-file.ts';

export interface AppLock {
  readonly state: () => LockState;
  /** Told after every change, with what holds then. */
  readonly subscribe: (listener: (state: LockState) => void) => void;
  readonly lockNow: () => void;
  readonly unlock: (passphrase: string) => Promise<LockAnswer>;
  readonly openDamaged: () => void;
  readonly setUp: (passphrase: string, idleMinutes: IdleMinutes) => Promise<LockAnswer>;
  readonly change: (old: string, passphrase: string) => Promise<LockAnswer>;
  readonly setIdle: (idleMinutes: IdleMinutes) => Promise<LockAnswer>;
  readonly remove: (passphrase: string) => Promise<LockAnswer>;
}

/**
 * The lock on this screen. It hides what is written here; it encrypts nothing.
 *
 * 1. With a lock there is, the app starts locked; a damaged one too, and only the person's own step opens that.
 * 2. Passphrases are looked at one after the other, and none while a wait lasts, whichever request brings them.
 * 3. What is not on the disk does not hold: a change that was not written leaves everything as it was.
 */
export const createAppLock = (
  found: FoundLock,
  file: LockFile,
  now: () => number,
  cost?: number,
): AppLock => {
  let kept: KeptLock | undefined = found.kind === 'set' ? found.lock : undefined;
  let isDamaged = found.kind === 'damaged';
  let isLocked = found.kind !== 'none';
  const attempts = createAttempts(now);
  const listeners = new Set<(state: LockState) => void>();
  let turn: Promise<unknown> = Promise.resolve();

  const state = (): LockState => ({
    isSet: kept !== undefined || isDamaged,
    isLocked,
    isDamaged,
    idleMinutes: kept?.idleMinutes ?? 0,
  });
  const changed = (): void => {
    for (const listener of listeners) listener(state());
  };
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const answer = turn.then(work);
    turn = answer.catch(() => undefined);
    return answer;
  };

  const check = async (passphrase: string): Promise<LockAnswer> => {
    const waitMs = attempts.waitMs();
    if (waitMs > 0) return { kind: 'too-soon', waitMs };
    const { fits } = await import('./verifier.ts');
    if (kept === undefined || !(await fits(passphrase, kept.verifier)))
      return { kind: 'wrong', waitMs: attempts.wasWrong() };
    attempts.wasRight();
    return { kind: 'right' };
  };
  const keep = async (next: KeptLock | undefined): Promise<LockAnswer> => {
    try {
      await (next === undefined ? file.remove() : file.write(next));
    } catch (error) {
      log('the lock could not be written', { error: errorCode(error) });
      return { kind: 'not-written' };
    }
    kept = next;
    changed();
    return { kind: 'right' };
  };
  const verifierOf = async (passphrase: string) =>
    (await import('./verifier.ts')).makeVerifier(passphrase, cost);

  return {
    state,
    subscribe: (listener) => void listeners.add(listener),
    lockNow: () => {
      if (isLocked || kept === undefined) return;
      isLocked = true;
      changed();
    },
    unlock: (passphrase) =>
      inTurn(async () => {
        const answer = await check(passphrase);
        if (answer.kind !== 'right' || !isLocked) return answer;
        isLocked = false;
        changed();
        return answer;
      }),
    openDamaged: () => {
      if (!isDamaged) return;
      file.setAside();
      isDamaged = false;
      isLocked = false;
      changed();
    },
    setUp: (passphrase, idleMinutes) =>
      inTurn(async () => {
        if (kept !== undefined || isDamaged) throw new Error('there is a lock already');
        return keep({ verifier: await verifierOf(passphrase), idleMinutes });
      }),
    change: (old, passphrase) =>
      inTurn(async () => {
        const answer = await check(old);
        if (answer.kind !== 'right' || kept === undefined) return answer;
        return keep({ ...kept, verifier: await verifierOf(passphrase) });
      }),
    setIdle: (idleMinutes) =>
      inTurn(async () => {
        if (kept === undefined) throw new Error('there is no lock');
        return keep({ ...kept, idleMinutes });
      }),
    remove: (passphrase) =>
      inTurn(async () => {
        const answer = await check(passphrase);
        return answer.kind === 'right' ? keep(undefined) : answer;
      }),
  };
};
