import type { SpellingState } from '../../contract/spelling.ts';
import { errorCode, log } from '../log.ts';

type Failure = Exclude<SpellingState['failure'], undefined>;

/** What of the world the checker needs. */
export interface SpellingEffects {
  /** macOS checks by itself: no file, no language to name. */
  readonly hasSystemChecker: boolean;
  readonly readWish: () => Promise<boolean>;
  readonly writeWish: (isOn: boolean) => Promise<void>;
  readonly hasDictionary: () => Promise<boolean>;
  readonly findSystemDictionary: () => Promise<Uint8Array | undefined>;
  readonly fetchDictionary: () => Promise<Uint8Array>;
  readonly isDictionary: (bytes: Uint8Array) => boolean;
  readonly keepDictionary: (bytes: Uint8Array) => Promise<void>;
  /** Resolves to whether the checker works with the dictionary that is there. */
  readonly enable: () => Promise<boolean>;
  readonly disable: () => void;
}

/**
 * Checks spelling once the person has agreed.
 *
 * 1. Nothing is fetched but by `turnOn`, which is the person's own step, and then only where this device has no dictionary.
 * 2. At a start it comes on only with a dictionary that is here; where that is gone it is off, and fetches nothing.
 */
export const createSpelling = (effects: SpellingEffects) => {
  let isOn = false;
  let turn: Promise<unknown> = Promise.resolve();

  const describe = async (failure?: Failure): Promise<SpellingState> => {
    const isHere = (await effects.hasDictionary()) || (await effects.findSystemDictionary()) !== undefined;
    const dictionary = effects.hasSystemChecker ? 'system' : isHere ? 'on-device' : 'to-fetch';
    return { isOn, dictionary, ...(failure !== undefined && { failure }) };
  };

  const haveDictionary = async (): Promise<Failure | undefined> => {
    if (effects.hasSystemChecker || (await effects.hasDictionary())) return undefined;
    let bytes: Uint8Array;
    try {
      bytes = (await effects.findSystemDictionary()) ?? (await effects.fetchDictionary());
    } catch (error) {
      log('the dictionary could not be fetched', { error: errorCode(error) });
      return 'not-reached';
    }
    if (!effects.isDictionary(bytes)) return 'not-a-dictionary';
    try {
      await effects.keepDictionary(bytes);
      return undefined;
    } catch (error) {
      log('the dictionary could not be written', { error: errorCode(error) });
      return 'not-written';
    }
  };

  const enable = async (): Promise<Failure | undefined> => {
    isOn = await effects.enable();
    if (isOn) return undefined;
    effects.disable();
    return 'not-taken';
  };

  const wish = (next: boolean): Promise<void> =>
    effects.writeWish(next).catch((error: unknown) => {
      // It holds until the app is closed; the next start has it as it was.
      log('the choice about spelling could not be written', { error: errorCode(error) });
    });

  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const answer = turn.then(work);
    turn = answer.catch(() => undefined);
    return answer;
  };

  return {
    describe: () => inTurn(() => describe()),
    /** At the start. */
    resume: () =>
      inTurn(async () => {
        if (!(await effects.readWish())) return;
        if (effects.hasSystemChecker || (await effects.hasDictionary())) await enable();
      }),
    turnOn: () =>
      inTurn(async () => {
        const failure = (await haveDictionary()) ?? (await enable());
        if (failure === undefined) await wish(true);
        return describe(failure);
      }),
    turnOff: () =>
      inTurn(async () => {
        effects.disable();
        isOn = false;
        await wish(false);
        return describe();
      }),
  };
};
