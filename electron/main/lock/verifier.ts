import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What a passphrase is known by. It cannot be turned back into the passphrase. */
export interface Verifier {
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
  /** scrypt's cost: how often, and over how much memory, it mixes. */
  readonly cost: number;
  readonly blockSize: number;
  readonly parallel: number;
}

/** 32 MiB and about a tenth of a second: nobody waits for it once, somebody who tries a million does. */
const ours = { cost: 2 ** 15, blockSize: 8, parallel: 1 } as const;

const saltBytes = 16;
const hashBytes = 32;

const derive = (
  passphrase: string,
  salt: Uint8Array,
  { cost, blockSize, parallel }: Pick<Verifier, 'cost' | 'blockSize' | 'parallel'>,
): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const options = {
      cost,
      blockSize,
      parallelization: parallel,
      // Node refuses what needs more than 32 MiB unless told.
      maxmem: 256 * cost * blockSize * parallel,
    };
    // Keyboards of different systems write one letter in different ways; a person types the same word.
    scrypt(passphrase.normalize('NFKC'), salt, hashBytes, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });

export const makeVerifier = async (passphrase: string, cost: number = ours.cost): Promise<Verifier> => {
  const parameters = { ...ours, cost };
  const salt = randomBytes(saltBytes);
  return { salt, hash: await derive(passphrase, salt, parameters), ...parameters };
};

export const fits = async (passphrase: string, verifier: Verifier): Promise<boolean> =>
  timingSafeEqual(await derive(passphrase, verifier.salt, verifier), verifier.hash);
