import { fuses } from './fuses.mjs';
import { identity } from './identity.mjs';
import { tidyPackage } from './tidy-package.mjs';

const { appId, productName, executable, scheme, extension, mimeType, documentName } = identity;
const { summary, maintainer, category, keywords } = identity;

/**
 * Everything that electron-builder is told.
 * @param {object} options
 * @param {string} options.electronFolder where the Electron to pack lies; an empty one lets electron-builder fetch it
 * @param {string} options.electronVersion
 * @param {string} options.output
 * @param {string} options.version of the app
 * @param {import('./update-feed.mjs').UpdateFeed | undefined} options.updates
 * @returns {import('electron-builder').Configuration}
 */
export function createConfiguration({ electronFolder, electronVersion, output, version, updates }) {
  return {
    appId,
    productName,
    copyright: `Copyright © ${new Date().getFullYear()} the Waymark authors`,
    artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
    directories: { output, buildResources: 'resources' },
    electronVersion,
    ...(electronFolder === '' ? {} : { electronDist: electronFolder }),
    // Everything is bundled: what the app needs is in `out`, and what npm installed stays at home.
    files: ['package.json', 'out/main', 'out/preload', 'out/renderer', '!node_modules', '!**/*.map'],
    extraMetadata: {
      version,
      // Electron takes from it the name by which the desktop knows the window.
      desktopName: `${executable}.desktop`,
      ...(updates === undefined ? {} : { waymarkUpdates: updates }),
    },
    asar: true,
    npmRebuild: false,
    electronFuses: fuses,
    // Chromium's own words, where the page does not say something itself, are in British English.
    electronLanguages: ['en-GB', 'en-US'],
    afterPack: tidyPackage,
    // A build publishes nothing by itself.
    publish: null,
    fileAssociations: [
      {
        ext: extension,
        name: documentName,
        description: documentName,
        mimeType,
        icon: 'icons/document',
        role: 'Editor',
        rank: 'Owner',
      },
    ],
    protocols: [{ name: productName, schemes: [scheme], role: 'Viewer' }],
    linux: {
      target: ['AppImage'],
      icon: 'icons/app',
      category,
      executableName: executable,
      synopsis: summary,
      maintainer,
      syncDesktopName: true,
      desktop: { entry: { StartupNotify: 'true', Keywords: keywords } },
    },
    mac: {
      target: [
        { target: 'dmg', arch: ['x64', 'arm64'] },
        { target: 'zip', arch: ['x64', 'arm64'] },
      ],
      icon: 'icons/app.icns',
      category: 'public.app-category.productivity',
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: 'resources/macos/entitlements.plist',
      entitlementsInherit: 'resources/macos/entitlements.plist',
    },
    dmg: { title: '${productName} ${version}' },
    win: { target: ['nsis'], icon: 'icons/app.ico' },
    nsis: {
      // For one person, in their own folder: nobody is asked for an administrator's password.
      oneClick: true,
      perMachine: false,
      allowElevation: false,
      deleteAppDataOnUninstall: false,
      installerIcon: 'icons/app.ico',
      uninstallerIcon: 'icons/app.ico',
    },
  };
}
