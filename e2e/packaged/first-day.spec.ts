import { readFile, readdir } from 'node:fs/promises';
import { addPoints, begin, makeSession, openNextAgenda, row, savedOnThisDevice } from '../journeys/people.ts';
import { expect, test } from './test.ts';

test('in the packaged app a new person writes an agenda and finds it after a restart', async ({ open }) => {
  const first = await open();
  await begin(first.page, 'Maya Okafor', 'Sam Lindqvist');
  await makeSession(first.page, 'Owning the migration');
  await addPoints(first.page, 'Waiting for permission');
  await expect(savedOnThisDevice(first.page)).toBeVisible();
  await first.quit();
  expect(first.process.exitCode).toBe(0);

  const second = await open();
  await expect(second.page.getByRole('heading', { name: 'Today' })).toBeVisible();
  await openNextAgenda(second.page);
  await expect(row(second.page, 'Waiting for permission')).toBeVisible();
});

test('the packaged page comes from app://, without Node and without the network', async ({ open }) => {
  const { page } = await open();
  const found = await page.evaluate(async () => ({
    address: location.href,
    node: ['process', 'require', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
    file: await fetch('file:///etc/hostname').then(
      () => 'read',
      () => 'refused',
    ),
    web: await fetch('https://example.com/').then(
      () => 'reached',
      () => 'refused',
    ),
    beyond: await fetch('app://waymark/../../package.json').then((response) => response.status),
  }));
  expect(found).toEqual({
    address: expect.stringMatching(/^app:\/\/waymark\//u),
    node: [],
    file: 'refused',
    web: 'refused',
    beyond: 404,
  });
});

test('the packaged page runs in the sandbox', async ({ open }) => {
  test.skip(process.platform !== 'linux', 'Only Linux tells by a file what a process may do');
  const { process: main, page } = await open();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const pages: string[] = [];
  for (const id of await readdir('/proc')) {
    if (!/^\d+$/u.test(id)) continue;
    const words = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    if (!words.includes('--type=renderer')) continue;
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
    const group = (await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')).split(') ')[1]?.split(' ')[2];
    if (group === String(main.pid)) pages.push(status);
  }
  expect(pages.length).toBeGreaterThan(0);
  for (const status of pages) {
    // 2: a filter decides which calls to the system the page's process may make.
    expect(/^Seccomp:\s*(\d)/mu.exec(status)?.[1]).toBe('2');
    expect(/^NoNewPrivs:\s*(\d)/mu.exec(status)?.[1]).toBe('1');
  }
});
