import { expect, test } from '../fixtures/test.ts';
import { begin } from './people.ts';

test('the text’s size follows every key for it, not the wheel, and is kept', async ({ app }) => {
  await begin(app.page, 'Maya', 'Sam');
  const size = () => app.page.evaluate(() => devicePixelRatio);
  const steps = [
    ['Control+Equal', 1.1],
    ['Control+Shift+Equal', 1.25],
    ['Control+NumpadAdd', 1.5],
    ['Control+NumpadSubtract', 1.25],
    ['Control+Minus', 1.1],
    ['Control+Digit0', 1],
    ['Control+NumpadAdd', 1.1],
  ] as const;
  for (const [keys, expected] of steps) {
    await app.page.keyboard.press(keys);
    await expect.poll(size, keys).toBeCloseTo(expected, 2);
  }
  // The wheel with Ctrl, and so two fingers on a touchpad, leave the size as it was chosen.
  await app.page.mouse.move(400, 300);
  await app.page.keyboard.down('Control');
  await app.page.mouse.wheel(0, -400);
  await app.page.keyboard.up('Control');
  await app.page.keyboard.press('Control+Equal');
  await expect.poll(size).toBeCloseTo(1.25, 2);
  expect(await app.page.evaluate(() => visualViewport?.scale)).toBe(1);
  await app.relaunch();
  expect(await size()).toBeCloseTo(1.25, 2);
});
