/**
 * Goes to a session as a link does, and waits for its agenda.
 * @param {import('@playwright/test').Page} page
 * @param {string} address after the `#`
 * @returns {Promise<number>} milliseconds until the first frame in which the points of that session are drawn
 */
export async function timeOpening(page, address) {
  // What the view before it has left to do is not this one's.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return page.evaluate((address) => {
    const before = document.querySelector('[data-point]');
    return new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('The agenda was not drawn.')), 30_000);
      const begin = performance.now();
      window.location.hash = address;
      const look = () => {
        const shown = document.querySelector('[data-point]');
        if (shown === null || shown === before) {
          requestAnimationFrame(look);
          return;
        }
        // Style, layout and paint of this frame come after its callbacks; a message comes after them.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - begin);
        port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    });
  }, address);
}
