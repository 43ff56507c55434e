import { z } from 'zod';
import { idleChoices, maximumPassphraseLength, minimumPassphraseLength } from './lock-choices.ts';

const idleMinutes = z.literal(idleChoices);
export type IdleMinutes = z.infer<typeof idleMinutes>;

/** What is typed to open the lock: of any length, so that a short guess is wrong and not refused. */
const typed = z.string().max(maximumPassphraseLength);
const chosen = z.string().min(minimumPassphraseLength).max(maximumPassphraseLength);

export const lockState = z.strictObject({
  isSet: z.boolean(),
  isLocked: z.boolean(),
  /** There is a lock, but what it needs to know the passphrase by cannot be read. */
  isDamaged: z.boolean(),
  idleMinutes,
});
export type LockState = z.infer<typeof lockState>;

/** What became of a passphrase. */
export const lockAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('right') }),
  /** `waitMs`: how long no further one is looked at. */
  z.strictObject({ kind: z.literal('wrong'), waitMs: z.number().nonnegative() }),
  /** It was not even looked at. */
  z.strictObject({ kind: z.literal('too-soon'), waitMs: z.number().nonnegative() }),
  /** It was right, or needed none, but the disk did not take the change: everything is as before. */
  z.strictObject({ kind: z.literal('not-written') }),
]);
export type LockAnswer = z.infer<typeof lockAnswer>;

export const lockPayloads = {
  setUp: z.strictObject({ passphrase: chosen, idleMinutes }),
  change: z.strictObject({ old: typed, passphrase: chosen }),
  passphrase: z.strictObject({ passphrase: typed }),
  idle: z.strictObject({ idleMinutes }),
} as const;

/** What the page can ask of the lock. */
export interface LockApi {
  /** Known before the first paint. `ask`: this page was loaded again, and `describe` says how it is now. */
  readonly atStart: 'open' | 'locked' | 'ask';
  describe(): Promise<LockState>;
  setUp(wish: z.infer<typeof lockPayloads.setUp>): Promise<LockAnswer>;
  change(wish: z.infer<typeof lockPayloads.change>): Promise<LockAnswer>;
  remove(wish: z.infer<typeof lockPayloads.passphrase>): Promise<LockAnswer>;
  setIdle(wish: z.infer<typeof lockPayloads.idle>): Promise<LockAnswer>;
  lockNow(): Promise<void>;
  unlock(wish: z.infer<typeof lockPayloads.passphrase>): Promise<LockAnswer>;
  /** Opens a damaged lock, which then is gone; nothing happens with a sound one. */
  openDamaged(): Promise<void>;
}
