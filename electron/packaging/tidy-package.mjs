import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Electron's own template asks macOS for these in our name; we use none of them, so macOS is to refuse without asking. */
const askingForDevices = /[ \t]*<key>NS\w+UsageDescription<\/key>\s*<string>[^<]*<\/string>\n?/g;

/**
 * Takes out of the packed Electron what is not ours to give on.
 * @param {import('electron-builder').AfterPackContext} context
 */
export function tidyPackage({ appOutDir, electronPlatformName, packager }) {
  // Electron's own app, which it shows where there is no other; the development fallback remembers beside it where it
  // has it from.
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  rmSync(join(appOutDir, 'default_app.stamp'), { force: true });
  if (electronPlatformName !== 'darwin') return;
  const info = join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents/Info.plist');
  if (existsSync(info)) writeFileSync(info, withoutUsageDescriptions(readFileSync(info, 'utf8')));
}

/** @param {string} plist */
export const withoutUsageDescriptions = (plist) => plist.replace(askingForDevices, '');
