import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { electronArguments, electronProgram } from '../fixtures/electron-program.ts';
import { expect, test } from '../fixtures/test.ts';

test('a second start brings the first window back instead of opening another', async ({ app }) => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const second = spawn(electronProgram(), electronArguments(app.dataFolder), { stdio: 'ignore' });
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  await expect
    .poll(() =>
      app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((one) => one.isVisible()),
      ),
    )
    .toEqual([true]);
});
