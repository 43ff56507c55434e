import type { WaymarkApp } from '../fixtures/waymark-app.ts';

/** Takes the first wall away, as if a page had come without its policy: Chromium's debugger can switch that off. */
export const withoutPolicy = async ({ page }: WaymarkApp): Promise<void> => {
  const debuggerSession = await page.context().newCDPSession(page);
  await debuggerSession.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
};

/** Takes the second wall away: main looks at no request. */
export const withoutRequestFilter = ({ electron }: WaymarkApp): Promise<void> =>
  electron.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
