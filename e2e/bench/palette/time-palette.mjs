import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {import('@playwright/test').Page} Page */

/** Fast typing: what one key has left to do beside the page, pixels for example, is done before the next. */
const betweenKeysMs = 80;

/** What people type to find something; every letter is a figure, and each beginning finds something. */
const searches = ['migration', 'plan 4', 'zurich', 'go to', 'sam', 'feedbac', 'deadline', 'new'];

/** @param {readonly number[]} figures @param {number} part of 1 */
export function percentile(figures, part) {
  const sorted = figures.toSorted((left, right) => left - right);
  return sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
}

/** @param {Page} page @param {number} times @returns {Promise<number[]>} milliseconds */
export async function timeOpenings(page, times) {
  const figures = [];
  for (let time = 0; time < times; time += 1) {
    figures.push(await timeKey(page, 'Control+k'));
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
  return figures;
}

/** @param {Page} page @returns {Promise<number[]>} milliseconds */
export async function timeFilters(page) {
  const figures = [];
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox');
  for (const words of searches) {
    for (const letter of words) figures.push(await timeKey(page, letter === ' ' ? 'Space' : letter));
    const typed = await field.inputValue();
    if (typed !== words) throw new Error(`The palette has “${typed}” instead of “${words}”.`);
    await field.fill('');
  }
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  return figures;
}

/**
 * @param {Page} page
 * @param {string} keys
 * @returns {Promise<number>} milliseconds from the press, as Chromium stamps it, until the first frame is drawn in which the
 *   palette's field has the focus and holds the letter, and its list has lines
 */
async function timeKey(page, keys) {
  await pause(betweenKeysMs);
  const drawn = await page.evaluateHandle(() => ({
    time: new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('The palette has drawn no list.')), 10_000);
      const field = () => document.querySelector('dialog[open] input');
      const before = field()?.value;
      const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
        if (event.key === 'Control') return;
        window.removeEventListener('keydown', onKeyDown, true);
        const look = () => {
          const isThere =
            document.activeElement === field() &&
            field()?.value !== before &&
            document.querySelector('[role="option"]');
          if (!isThere) {
            requestAnimationFrame(look);
            return;
          }
          // Style, layout and paint of this frame come after its callbacks, and this task before all others.
          void scheduler.postTask(() => resolve(performance.now() - event.timeStamp), {
            priority: 'user-blocking',
          });
        };
        requestAnimationFrame(look);
      };
      window.addEventListener('keydown', onKeyDown, true);
    }),
  }));
  await page.keyboard.press(keys);
  const milliseconds = await drawn.evaluate(({ time }) => time);
  await drawn.dispose();
  return milliseconds;
}
