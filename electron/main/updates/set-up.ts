import type { AppUpdater } from 'electron-updater';
import type { ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider.js';
import type { UpdateFeed } from './feed.ts';
import { NodeHttpExecutor } from './node-http-executor.ts';
import { SignedFeed } from './signed-feed.ts';

/** What the library keeps to itself, and offers no other way to set. */
interface Inside {
  httpExecutor: unknown;
  configOnDisk: unknown;
}

/** The library does nothing by itself from now on, and believes only what is signed. */
export const setUp = (updater: AppUpdater, feed: UpdateFeed): void => {
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.disableWebInstaller = true;
  // Its messages hold addresses and paths.
  updater.logger = null;
  const inside = updater as unknown as Inside;
  inside.httpExecutor = new NodeHttpExecutor();
  // Instead of a file beside the archive, which nothing protects.
  inside.configOnDisk = {
    value: Promise.resolve({
      updaterCacheDirName: 'waymark-updater',
      ...(feed.publisher === undefined ? {} : { publisherName: [feed.publisher] }),
    }),
  };
  // After the executor, which the feed takes over now.
  updater.setFeedURL({
    provider: 'custom',
    updateProvider: class extends SignedFeed {
      constructor(_options: unknown, owner: AppUpdater, options: ProviderRuntimeOptions) {
        super(feed, owner, options);
      }
    },
  });
};
