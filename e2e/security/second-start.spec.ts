import { startAgain } from '../fixtures/second-start.ts';
import { expect, test } from '../fixtures/test.ts';

test('a second start brings the first window back instead of opening another', async ({ app }) => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await startAgain(app.dataFolder, [])).toBe(0);
  await expect
    .poll(() =>
      app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((one) => one.isVisible()),
      ),
    )
    .toEqual([true]);
});
