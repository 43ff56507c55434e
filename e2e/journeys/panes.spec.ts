import { expect, test } from '../fixtures/test.ts';
import { begin } from './people.ts';

test('the width of the list is changed by keyboard, has limits, is remembered, and comes back by a double click', async ({
  app,
}) => {
  await begin(app.page, 'Maya', 'Sam');
  await app.page.getByRole('link', { name: 'Feedback', exact: true }).click();
  const divider = () => app.page.getByRole('separator', { name: 'Width of Feedback' });
  const width = async () => {
    const id = await divider().getAttribute('aria-controls');
    return (await app.page.locator(`[id='${id}']`).boundingBox())?.width;
  };

  await expect(divider()).toHaveAttribute('aria-valuenow', '300');
  expect(await width()).toBe(300);
  await divider().focus();
  await app.page.keyboard.press('ArrowRight');
  await expect(divider()).toHaveAttribute('aria-valuenow', '308');
  await app.page.keyboard.press('Home');
  await app.page.keyboard.press('ArrowLeft');
  await expect(divider()).toHaveAttribute('aria-valuenow', '240');
  await app.page.keyboard.press('End');
  await expect(divider()).toHaveAttribute('aria-valuenow', '400');
  expect(await width()).toBe(400);

  const box = await divider().boundingBox();
  if (!box) throw new Error('The divider is not shown.');
  const [x, y] = [box.x + box.width / 2, box.y + 200];
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  await app.page.mouse.move(x - 60, y, { steps: 4 });
  await app.page.mouse.up();
  await expect(divider()).toHaveAttribute('aria-valuenow', '340');

  await app.relaunch();
  await app.page.getByRole('link', { name: /^Sam/u }).click();
  await app.page.getByRole('link', { name: 'Feedback', exact: true }).click();
  await expect(divider()).toHaveAttribute('aria-valuenow', '340');
  await divider().dblclick();
  await expect(divider()).toHaveAttribute('aria-valuenow', '300');
});
