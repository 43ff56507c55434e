import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';

const boundsOf = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

const isFullScreen = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());

// Maximising is the window manager's, and a virtual display has none: remember-place.test.ts has it.
test.describe('the window', () => {
  test('is where and as large as it was, also when it closes right after it was moved', async ({ app }) => {
    const bounds = { x: 140, y: 90, width: 1044, height: 702 };
    await app.electron.evaluate(
      ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
      bounds,
    );
    await expect.poll(() => boundsOf(app.electron)).toEqual(bounds);
    await app.relaunch();
    expect(await boundsOf(app.electron)).toEqual(bounds);
  });

  test('fills the screen again, and leaves it to where it was', async ({ app }) => {
    const bounds = { x: 140, y: 90, width: 1044, height: 702 };
    await app.electron.evaluate(({ BrowserWindow }, to) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds(to);
    }, bounds);
    await expect.poll(() => boundsOf(app.electron)).toEqual(bounds);
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setFullScreen(true));
    await expect.poll(() => isFullScreen(app.electron)).toBe(true);
    await app.relaunch();
    await expect.poll(() => isFullScreen(app.electron)).toBe(true);
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setFullScreen(false),
    );
    await expect.poll(() => boundsOf(app.electron)).toEqual(bounds);
  });

  test('comes back on screen when what was stored is far off every display', async ({ app }) => {
    await app.quit();
    const stored = { bounds: { x: 30_000, y: -9_000, width: 9_000, height: 800 } };
    await writeFile(join(app.dataFolder, 'window.json'), JSON.stringify(stored));
    await app.relaunch();
    const bounds = await boundsOf(app.electron);
    const area = await app.electron.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
    expect(bounds).toEqual({ x: 0, y: 0, width: area.width, height: 800 });
  });

  test('opens as at first when what was stored makes no sense', async ({ app }) => {
    await app.quit();
    await writeFile(join(app.dataFolder, 'window.json'), '{"bounds":');
    await app.relaunch();
    expect(await boundsOf(app.electron)).toMatchObject({ width: 1280, height: 820 });
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1000, 700));
    await expect
      .poll(() => readFile(join(app.dataFolder, 'window.json'), 'utf8'))
      .toContain('"width":1000,"height":700');
  });
});
