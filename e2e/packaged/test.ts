import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { executable } from './package.ts';
import { openPackaged, type PackagedApp, type StartOptions } from './packaged-app.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** A folder that goes with the test. */
  readonly folder: string;
  /** Starts the packaged app with its data in that folder; what still runs at the end is ended. */
  readonly open: (options?: Partial<StartOptions>) => Promise<PackagedApp>;
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'waymark-packaged-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  open: async ({ folder }, use, testInfo) => {
    const started: PackagedApp[] = [];
    await use(async (options = {}) => {
      const args = [
        `--data-folder=${join(folder, 'data')}`,
        `--backup-folder=${join(folder, 'backups')}`,
        ...(options.args ?? []),
      ];
      const app = await openPackaged({ executable, ...options, args });
      started.push(app);
      return app;
    });
    if (testInfo.status !== testInfo.expectedStatus) {
      const said = started.map((app) => app.said()).join('\n--- the next start ---\n');
      await testInfo.attach('packaged.log', { body: said, contentType: 'text/plain' });
    }
    await Promise.all(started.map((app) => app.kill()));
  },
});
