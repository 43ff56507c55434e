import { app } from 'electron';

/**
 * Makes the installed app the one that opens our links. Not on Linux, where the package's desktop file does, and never
 * from a development run: that would hand the person's links to a folder of source code.
 */
export const registerLinks = (): void => {
  if (!app.isPackaged || process.platform === 'linux') return;
  // Chromium takes nothing after `--` for a switch, whatever a link holds.
  if (process.platform === 'win32') app.setAsDefaultProtocolClient('waymark', process.execPath, ['--']);
  else app.setAsDefaultProtocolClient('waymark');
};
