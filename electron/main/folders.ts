import { join } from 'node:path';
import { app } from 'electron';

// From the application's folder and not from this file's: the bundler may move this file into a chunk.
const out = join(app.getAppPath(), 'out');

/** Where the built parts of the app lie, in the project's folder or in the packaged archive. */
export const folders = {
  renderer: join(out, 'renderer'),
  preloadScript: join(out, 'preload', 'index.cjs'),
} as const;
