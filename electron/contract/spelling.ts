import { z } from 'zod';

export const spellingState = z.strictObject({
  isOn: z.boolean(),
  /**
   * Whose dictionary it is: the system's own, a file that is on this device already, or one that would have to be fetched
   * first, once, with the person's agreement.
   */
  dictionary: z.enum(['system', 'on-device', 'to-fetch']),
  /** Why it is not on although the person wanted it. */
  failure: z.enum(['not-reached', 'not-a-dictionary', 'not-written', 'not-taken']).optional(),
});
export type SpellingState = z.infer<typeof spellingState>;

/** What the page can ask of the spell checker. */
export interface SpellingApi {
  describe(): Promise<SpellingState>;
  turnOn(): Promise<SpellingState>;
  turnOff(): Promise<SpellingState>;
}
