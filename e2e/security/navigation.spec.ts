import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './outside.ts';
import { recordOpenedLinks } from './opened-links.ts';

/**
 * Looks, in main, for the next navigation that the page wants. Ready when it returns, so that nothing is missed; what it
 * returns says, when all of main's guards have seen the navigation, whether they forbade it.
 */
const watchNavigation = async (electron: ElectronApplication): Promise<() => Promise<boolean>> => {
  const watch = await electron.evaluateHandle(({ BrowserWindow }) => ({
    forbidden: new Promise<boolean>((resolve) => {
      const [window] = BrowserWindow.getAllWindows();
      // Added after the guards' listener, so that it is called after it.
      window?.webContents.once('will-frame-navigate', (event) => resolve(event.defaultPrevented));
    }),
  }));
  return () => watch.evaluate(({ forbidden }) => forbidden);
};

const addresses = (port: number): readonly string[] => [
  `http://127.0.0.1:${port}/`,
  'https://example.org/',
  'app://elsewhere/index.html',
  'mailto:maya@example.org',
];

test('the page cannot be led elsewhere', async ({ app, outsides }) => {
  app.expectProblem(/Content Security Policy/u);
  const outside = await outsides.open();
  const home = app.page.url();
  for (const address of addresses(outside.tcpPort)) {
    const forbidden = await watchNavigation(app.electron);
    await app.page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
    }, address);
    expect.soft(await forbidden(), address).toBe(true);
    expect.soft(app.page.url(), address).toBe(home);
  }
  expect(outside.connections()).toBe(0);
});

// Chromium itself does not let a page go to these; whoever does it, the page stays.
for (const address of [
  'file:///etc/passwd',
  'data:text/html,hello',
  'chrome://version',
  'view-source:app://waymark/',
]) {
  test(`the page does not go to ${address}`, async ({ app }) => {
    app.expectProblem(/./u);
    const home = app.page.url();
    await app.page.evaluate((to) => location.assign(to), address).catch(() => undefined);
    expect(await app.page.evaluate(() => location.href)).toBe(home);
  });
}

test('a new window never opens; the links that may open leave the app', async ({ app }) => {
  const opened = await recordOpenedLinks(app.electron);
  const results = await app.page.evaluate(() =>
    [
      'https://example.org/a',
      'mailto:maya@example.org',
      'file:///etc/passwd',
      'app://waymark/index.html',
      'about:blank',
      'https://user:word@example.org/',
    ].map((address) => window.open(address) === null),
  );
  expect(results).toEqual([true, true, true, true, true, true]);
  await expect.poll(opened).toEqual(['https://example.org/a', 'mailto:maya@example.org']);
  expect(app.electron.windows()).toHaveLength(1);
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a link that wants a new window leaves the app too', async ({ app }) => {
  const opened = await recordOpenedLinks(app.electron);
  await app.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/b';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  });
  await expect.poll(opened).toEqual(['https://example.org/b']);
  expect(app.electron.windows()).toHaveLength(1);
});

test('nothing is downloaded', async ({ app }) => {
  const watch = await app.electron.evaluateHandle(({ session }) => ({
    prevented: new Promise<boolean>((resolve) => {
      session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented));
    }),
  }));
  await app.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    document.body.append(link);
    link.click();
  });
  expect(await watch.evaluate(({ prevented }) => prevented)).toBe(true);
});

test('a page cannot be embedded in the page', async ({ app }) => {
  const made = await app.page.evaluate(() => {
    const view = document.createElement('webview');
    document.body.append(view);
    return view instanceof HTMLUnknownElement || !('getWebContentsId' in view);
  });
  expect(made).toBe(true);
  expect(await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});
