import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppImageUpdater } from 'electron-updater/out/AppImageUpdater.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setUp } from './set-up.ts';

// The library asks for it as it is loaded; no part of it is used here.
vi.mock('electron', () => ({}));

/** Where an AppImage runs, and its feed has no other name. */
const isLinux = process.platform === 'linux' && process.arch === 'x64';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const program = Buffer.from('the newer program');
const sha512 = createHash('sha512').update(program).digest('base64');
const feedOf = (version: string): string =>
  `version: ${version}\nfiles:\n  - url: Waymark.AppImage\n    sha512: ${sha512}\n    size: ${program.length}\npath: Waymark.AppImage\nsha512: ${sha512}\nreleaseDate: '2026-01-01T00:00:00.000Z'\n`;

let folder: string;
let server: Server;
let files: Record<string, Buffer>;
let asked: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-updates-'));
  asked = [];
  // An AppImage knows by it that it is one.
  vi.stubEnv('APPIMAGE', join(folder, 'old.AppImage'));
  server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    asked.push(name);
    const body = files[name];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => {
  vi.unstubAllEnvs();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const serve = (version: string, key = privateKey): void => {
  const words = feedOf(version);
  files = {
    'latest-linux.yml': Buffer.from(words),
    'latest-linux.yml.sig': Buffer.from(sign(null, Buffer.from(words), key).toString('base64')),
    'Waymark.AppImage': program,
  };
};

const createUpdater = () => {
  const updater = new AppImageUpdater(null, {
    version: '1.0.0',
    name: 'waymark',
    isPackaged: true,
    appUpdateConfigPath: join(folder, 'absent.yml'),
    userDataPath: folder,
    baseCachePath: folder,
    whenReady: () => Promise.resolve(),
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => undefined,
  });
  updater.on('error', () => undefined);
  const { port } = server.address() as AddressInfo;
  setUp(updater, {
    url: `http://127.0.0.1:${port}/`,
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  });
  return updater;
};

test.runIf(isLinux)(
  'a newer version is found in a feed that bears our signature, and fetched only when asked',
  async () => {
    serve('1.1.0');
    const updater = createUpdater();
    const result = await updater.checkForUpdates();
    expect(result).toMatchObject({ isUpdateAvailable: true, updateInfo: { version: '1.1.0' } });
    expect(asked).toEqual(['latest-linux.yml', 'latest-linux.yml.sig']);
    const [file = ''] = await updater.downloadUpdate();
    expect(readFileSync(file)).toEqual(program);
  },
);

test.runIf(isLinux)('an older version is not offered', async () => {
  serve('0.9.0');
  expect(await createUpdater().checkForUpdates()).toMatchObject({ isUpdateAvailable: false });
});

test.runIf(isLinux)(
  'a feed that somebody else signed, that was changed or not signed at all is not believed',
  async () => {
    serve('1.1.0', generateKeyPairSync('ed25519').privateKey);
    await expect(createUpdater().checkForUpdates()).rejects.toThrow('our signature');
    serve('1.1.0');
    files['latest-linux.yml'] = Buffer.from(feedOf('6.6.6'));
    await expect(createUpdater().checkForUpdates()).rejects.toThrow('our signature');
    serve('1.1.0');
    delete files['latest-linux.yml.sig'];
    await expect(createUpdater().checkForUpdates()).rejects.toThrow('404');
  },
);

test.runIf(isLinux)('a program other than the signed one is not kept', async () => {
  serve('1.1.0');
  files['Waymark.AppImage'] = Buffer.from('something else !!');
  const updater = createUpdater();
  await updater.checkForUpdates();
  await expect(updater.downloadUpdate()).rejects.toThrow(/sha512/u);
});
