import { createPublicKey } from 'node:crypto';

/**
 * Where the packaged app may ask for newer versions, and whose signature it believes. Without one the app has no updates
 * and never loads what would look for them.
 * @typedef {{ readonly url: string, readonly publicKey: string, readonly publisher?: string }} UpdateFeed
 *   `publicKey`: Ed25519, SPKI, base64; `publisher`: the name in the certificate of the Windows installer
 */

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {UpdateFeed | undefined}
 * @throws {Error} where the three do not make a feed that can be believed
 */
export function readUpdateFeed(environment) {
  const url = environment.WAYMARK_UPDATE_FEED;
  if (!url) return undefined;
  if (new URL(url).protocol !== 'https:') throw new Error('WAYMARK_UPDATE_FEED has to begin with https://.');
  const publicKey = environment.WAYMARK_UPDATE_KEY;
  if (!publicKey)
    throw new Error('WAYMARK_UPDATE_FEED needs WAYMARK_UPDATE_KEY: the key that signs the feed.');
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('WAYMARK_UPDATE_KEY has to be an Ed25519 key.');
  const publisher = environment.WAYMARK_UPDATE_PUBLISHER;
  return { url, publicKey, ...(publisher ? { publisher } : {}) };
}
