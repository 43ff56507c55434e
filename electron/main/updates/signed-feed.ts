import { createPublicKey, verify } from 'node:crypto';
import type { AppUpdater, UpdateInfo } from 'electron-updater';
import { GenericProvider } from 'electron-updater/out/providers/GenericProvider.js';
import { parseUpdateInfo, type ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider.js';
import { getChannelFilename } from 'electron-updater/out/util.js';
import type { UpdateFeed } from './feed.ts';

/**
 * A folder on a web server: `latest….yml` names the newest version and the hash of each file, `latest….yml.sig` is the
 * Ed25519 signature over its bytes, in base64. Whoever only holds the server cannot make us fetch anything else; an older
 * version is refused by the library.
 */
export class SignedFeed extends GenericProvider {
  readonly #feed: UpdateFeed;

  constructor(feed: UpdateFeed, updater: AppUpdater, options: ProviderRuntimeOptions) {
    super({ provider: 'generic', url: feed.url }, updater, options);
    this.#feed = feed;
  }

  override async getLatestVersion(): Promise<UpdateInfo> {
    const name = getChannelFilename(this.getDefaultChannelName());
    const folder = this.#feed.url.endsWith('/') ? this.#feed.url : `${this.#feed.url}/`;
    const address = new URL(name, folder);
    const words = (await this.httpRequest(address)) ?? '';
    const signature = (await this.httpRequest(new URL(`${name}.sig`, folder))) ?? '';
    const key = createPublicKey({
      key: Buffer.from(this.#feed.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    if (!verify(null, Buffer.from(words), key, Buffer.from(signature, 'base64')))
      throw new Error('The feed does not bear our signature.');
    return parseUpdateInfo(words, name, address);
  }
}
