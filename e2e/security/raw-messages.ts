import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';

// Stands for whatever might ever get hold of Electron's raw messages: it hands them out, to the page and to frames in it.
const rawPreload = `
  const { contextBridge, ipcRenderer } = require('electron');
  contextBridge.exposeInMainWorld('raw', {
    invoke: (name, ...payloads) => ipcRenderer.invoke(name, ...payloads).then(() => 'answered', (error) => error.message),
    send: (name, ...payloads) => ipcRenderer.send(name, ...payloads),
    sendSync: (name, ...payloads) => ipcRenderer.sendSync(name, ...payloads),
  });
`;

/** What that script puts into a page. */
export interface Raw {
  readonly invoke: (name: string, ...payloads: readonly unknown[]) => Promise<string>;
  readonly send: (name: string, ...payloads: readonly unknown[]) => void;
}

declare global {
  interface Window {
    readonly raw?: Raw;
  }
}

/** Writes the script into the app's folder; returns its path. */
export const writeRawPreload = async ({ dataFolder }: WaymarkApp): Promise<string> => {
  const path = join(dataFolder, 'raw-preload.cjs');
  await writeFile(path, rawPreload);
  return path;
};

/** Puts the script into our own window’s page, beside our own. */
export const addRawMessages = async (app: WaymarkApp): Promise<void> => {
  const path = await writeRawPreload(app);
  await app.electron.evaluate(({ session }, script) => {
    // The name changed between the Electrons that the app runs on.
    const ours = session.defaultSession as unknown as {
      readonly registerPreloadScript?: (script: {
        readonly type: 'frame';
        readonly filePath: string;
      }) => string;
      readonly setPreloads: (paths: readonly string[]) => void;
    };
    if (ours.registerPreloadScript === undefined) ours.setPreloads([script]);
    else ours.registerPreloadScript({ type: 'frame', filePath: script });
  }, path);
  await app.page.reload();
  await app.page.locator('html[data-ready]').waitFor({ state: 'attached' });
};
