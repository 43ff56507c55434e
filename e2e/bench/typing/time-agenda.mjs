/**
 * Chooses a session in the list and waits for its agenda; then goes back to the list.
 * @param {import('@playwright/test').Page} page
 * @param {string} title of the session
 * @returns {Promise<number>} milliseconds from the click, as Chromium stamps it, until the first frame after it in which all its
 *   points are drawn
 */
export async function timeAgenda(page, title) {
  const link = page.getByRole('link', { name: new RegExp(`^${title}`) });
  await link.first().waitFor();
  // What the view before it has left to do is not this one's.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const drawn = await page.evaluateHandle(() => ({
    time: new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('The agenda was not drawn.')), 30_000);
      window.addEventListener(
        'click',
        (event) => {
          const look = () => {
            if (document.querySelectorAll('[data-point]').length < 200) {
              requestAnimationFrame(look);
              return;
            }
            // Style, layout and paint of this frame come after its callbacks, and this task before all others.
            void scheduler.postTask(() => resolve(performance.now() - event.timeStamp), {
              priority: 'user-blocking',
            });
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    }),
  }));
  await link.first().click();
  const milliseconds = await drawn.evaluate(({ time }) => time);
  await drawn.dispose();
  await page.getByRole('link', { name: 'Sessions' }).first().click();
  await page.getByRole('heading', { name: 'Sessions', level: 1 }).waitFor();
  return milliseconds;
}
