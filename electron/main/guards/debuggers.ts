import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** With one of these Chromium lets another program read and steer every page. */
const debuggerSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
] as const;

const real = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
};

/**
 * The packaged app can be steered from outside only with a data folder of its own, as our tests do, and never in the
 * folder where a person's data usually lies. The same rule as Chrome's: it stops programs that start an app with this
 * switch to read what its pages hold. Must run before `ready`, after the data folder is chosen.
 */
export const keepDebuggersOut = (): void => {
  if (!app.isPackaged) return;
  const usual = real(join(app.getPath('appData'), app.getName()));
  if (real(app.getPath('userData')) !== usual) return;
  for (const name of debuggerSwitches) app.commandLine.removeSwitch(name);
};
