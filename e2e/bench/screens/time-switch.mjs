/**
 * Clicks a link and waits for the view it leads to.
 * @param {import('@playwright/test').Page} page
 * @param {{ link: RegExp | string, heading: string }} step
 * @returns {Promise<number>} milliseconds from the click, as Chromium stamps it, until the first frame after it in which the
 *   view's heading is drawn
 */
export async function timeSwitch(page, { link, heading }) {
  const target = page.getByRole(
    'link',
    typeof link === 'string' ? { name: link, exact: true } : { name: link },
  );
  await target.first().scrollIntoViewIfNeeded();
  // What the view before it has left to do is not this one's.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const drawn = await page.evaluateHandle((heading) => {
    const before = document.querySelector('h1');
    return {
      time: new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`The view “${heading}” was not drawn.`)), 10_000);
        window.addEventListener(
          'click',
          (event) => {
            const look = () => {
              const shown = document.querySelector('h1');
              const isThere = shown !== null && shown !== before && shown.textContent?.startsWith(heading);
              if (!isThere) return requestAnimationFrame(look);
              // Style, layout and paint of this frame come after its callbacks; a message comes after them.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - event.timeStamp);
              return port2.postMessage(undefined);
            };
            requestAnimationFrame(look);
          },
          { capture: true, once: true },
        );
      }),
    };
  }, heading);
  await target.first().click();
  const milliseconds = await drawn.evaluate(({ time }) => time);
  await drawn.dispose();
  return milliseconds;
}
