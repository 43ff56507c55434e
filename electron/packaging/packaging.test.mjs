import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { appUserModelId } from '../main/app-id.ts';
import { projectRoot } from '../runtime/paths.mjs';
import { createConfiguration } from './configuration.mjs';
import { identity } from './identity.mjs';
import { withoutUsageDescriptions } from './tidy-package.mjs';
import { readUpdateFeed } from './update-feed.mjs';

const resource = (path) => readFileSync(join(projectRoot, 'resources', path), 'utf8');
const publicKey = generateKeyPairSync('ed25519')
  .publicKey.export({ format: 'der', type: 'spki' })
  .toString('base64');

test('the running app calls itself what its installer calls it', () => {
  expect(appUserModelId).toBe(identity.appId);
});

test('the desktop’s files say the same names as the configuration', () => {
  const { executable, mimeType, scheme, extension, documentName, category, keywords } = identity;
  const entry = resource('linux/waymark.desktop').split('\n');
  expect(entry).toContain(`MimeType=${mimeType};x-scheme-handler/${scheme};`);
  expect(entry).toContain(`Exec=${executable} %U`);
  expect(entry).toContain(`Icon=${executable}`);
  expect(entry).toContain(`Categories=${category};`);
  expect(entry).toContain(`Keywords=${keywords}`);
  const mime = resource('linux/waymark-mime.xml');
  expect(mime).toContain(`<mime-type type="${mimeType}">`);
  expect(mime).toContain(`<icon name="${mimeType.replace('/', '-')}"/>`);
  expect(mime).toContain(`<glob pattern="*.${extension}"/>`);
  expect(mime).toContain(`<comment>${documentName}</comment>`);
  expect(resource('linux/apparmor-profile')).toContain(
    `profile ${executable} /opt/${identity.productName}/${executable} `,
  );
});

test('the Windows installer never asks for an administrator, and macOS gets the hardened runtime', () => {
  const { nsis, mac } = createConfiguration({
    electronFolder: '',
    electronVersion: '1.2.3',
    output: 'release',
    version: '0.0.0',
    updates: undefined,
  });
  expect(nsis).toMatchObject({ perMachine: false, allowElevation: false });
  expect(mac).toMatchObject({ hardenedRuntime: true });
  expect(resource('macos/entitlements.plist').match(/<key>[^<]+<\/key>/g)).toEqual([
    '<key>com.apple.security.cs.allow-jit</key>',
  ]);
});

test('macOS is asked for no device in our name', () => {
  const plist = [
    '<dict>',
    '  <key>CFBundleName</key>',
    '  <string>Waymark</string>',
    '  <key>NSCameraUsageDescription</key>',
    '  <string>This app needs access to the camera</string>',
    '</dict>',
  ].join('\n');
  expect(withoutUsageDescriptions(plist)).toBe(
    '<dict>\n  <key>CFBundleName</key>\n  <string>Waymark</string>\n</dict>',
  );
});

test('without a feed there are no updates', () => {
  expect(readUpdateFeed({})).toBeUndefined();
  expect(readUpdateFeed({ WAYMARK_UPDATE_KEY: publicKey })).toBeUndefined();
});

test('a feed has to be encrypted on its way, and signed', () => {
  const url = 'https://updates.example/waymark/';
  expect(readUpdateFeed({ WAYMARK_UPDATE_FEED: url, WAYMARK_UPDATE_KEY: publicKey })).toEqual({
    url,
    publicKey,
  });
  expect(() => readUpdateFeed({ WAYMARK_UPDATE_FEED: url })).toThrow('WAYMARK_UPDATE_KEY');
  expect(() =>
    readUpdateFeed({ WAYMARK_UPDATE_FEED: 'http://updates.example/', WAYMARK_UPDATE_KEY: publicKey }),
  ).toThrow('https://');
});
