import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** Put into the packaged app's description when it is packed; absent, the app has no updates. */
export interface UpdateFeed {
  readonly url: string;
  /** Ed25519, SPKI, base64: whose signature the feed has to bear. */
  readonly publicKey: string;
  /** The name in the certificate of the Windows installer. */
  readonly publisher?: string;
}

/** @returns undefined where nobody has set up a feed, or where the system's own package manager looks after the app */
export const readUpdateFeed = (): UpdateFeed | undefined => {
  if (!app.isPackaged) return undefined;
  if (process.platform === 'linux' && process.env['APPIMAGE'] === undefined) return undefined;
  const description = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')) as {
    readonly waymarkUpdates?: UpdateFeed;
  };
  return description.waymarkUpdates;
};
