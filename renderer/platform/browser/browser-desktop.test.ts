import { describe, expect, test, vi } from 'vitest';
import { allowedLink } from '../../../electron/contract/link-allowlist.ts';
import { createBrowserDesktop, type BrowserWorld } from './browser-desktop.ts';

function createWorld(kept = new Map<string, string>()) {
  const world = {
    storage: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }),
    chooseFile: vi.fn<BrowserWorld['chooseFile']>(),
    download: vi.fn<BrowserWorld['download']>(),
    openBeside: vi.fn<BrowserWorld['openBeside']>(),
    closePage: vi.fn<BrowserWorld['closePage']>(),
    apply: vi.fn<BrowserWorld['apply']>(),
  };
  return { world, kept, desktop: createBrowserDesktop(world) };
}

describe('settings', () => {
  test('are kept, hold at once, and hold from the start the next time', async () => {
    const { desktop, kept } = createWorld();
    const chosen = { theme: 'dark', textSize: 150 } as const;
    await desktop.writeSettings({ ...(await desktop.readSettings()), ...chosen });
    const next = createWorld(kept);
    expect(next.world.apply).toHaveBeenCalledWith(expect.objectContaining(chosen));
    expect(await next.desktop.readSettings()).toMatchObject(chosen);
  });

  test('that are damaged, or cannot be reached, count as none', async () => {
    const { desktop, kept } = createWorld();
    const usual = await desktop.readSettings();
    await desktop.writeSettings(usual);
    for (const key of kept.keys()) kept.set(key, '{"theme":');
    expect(await createWorld(kept).desktop.readSettings()).toEqual(usual);
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(await createBrowserDesktop({ ...createWorld().world, storage: denied }).readSettings()).toEqual(
      usual,
    );
  });
});

describe('files', () => {
  const file = (size: number, arrayBuffer: () => Promise<ArrayBuffer>) =>
    ({ name: 'Maya.waymark', size, arrayBuffer }) as File;

  test('one that was chosen is read', async () => {
    const { desktop, world } = createWorld();
    world.chooseFile.mockResolvedValue(file(3, async () => new Uint8Array([1, 2, 3]).buffer));
    expect(await desktop.chooseAndReadArchive()).toEqual({
      kind: 'read',
      name: 'Maya.waymark',
      bytes: new Uint8Array([1, 2, 3]),
    });
  });

  test('none, one that is too large and one that cannot be read are told apart', async () => {
    const { desktop, world } = createWorld();
    const unread = async () => Promise.reject(new Error('gone'));
    world.chooseFile.mockResolvedValueOnce(undefined);
    expect(await desktop.chooseAndReadArchive()).toEqual({ kind: 'cancelled' });
    world.chooseFile.mockResolvedValueOnce(file(2 ** 31, unread));
    expect(await desktop.chooseAndReadArchive()).toMatchObject({ kind: 'failed', reason: 'too-large' });
    world.chooseFile.mockResolvedValueOnce(file(3, unread));
    expect(await desktop.chooseAndReadArchive()).toMatchObject({ kind: 'failed', reason: 'unreadable' });
  });

  test('one that is saved has the ending of ours, once', async () => {
    const { desktop, world } = createWorld();
    const bytes = new Uint8Array([1]);
    for (const suggestedName of ['Maya', 'Maya.waymark']) {
      expect(await desktop.chooseAndWriteArchive({ suggestedName, bytes })).toEqual({
        kind: 'written',
        name: 'Maya.waymark',
      });
      expect(world.download).toHaveBeenLastCalledWith('Maya.waymark', bytes);
    }
  });
});

test('closing asks the page first, which may stay', async () => {
  const { desktop, world } = createWorld();
  const asked = vi.fn<() => void>();
  const stop = desktop.on('window:closing', asked);
  await desktop.actOnWindow('minimise');
  expect(asked).not.toHaveBeenCalled();
  await desktop.actOnWindow('close');
  expect(asked).toHaveBeenCalledOnce();
  expect(world.closePage).not.toHaveBeenCalled();
  await desktop.readyToClose();
  expect(world.closePage).toHaveBeenCalledOnce();
  stop();
  await desktop.actOnWindow('close');
  expect(asked).toHaveBeenCalledOnce();
});

test.each([
  ['https://example.org/a?b=c#d', true],
  ['http://example.org', true],
  ['mailto:maya@example.org', true],
  ['javascript:alert(1)', false],
  ['file:///etc/passwd', false],
  ['https://maya:secret@example.org/', false],
  ['https://example.org/a b', false],
  ['https://example.org/\u0000', false],
  ['mailto:', false],
  ['example.org', false],
])('the link %j is opened: %j, and never one that main would not open', async (link, isOpened) => {
  const { desktop, world } = createWorld();
  expect(await desktop.openLink(link)).toBe(isOpened);
  expect(world.openBeside).toHaveBeenCalledTimes(isOpened ? 1 : 0);
  expect(allowedLink(link) !== undefined).toBe(isOpened);
});
