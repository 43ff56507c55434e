import { access, mkdir, symlink, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { electronProgram } from '../fixtures/electron-program.ts';
import { executable } from './package.ts';
import { startProgram } from './packaged-app.ts';
import { expect, test } from './test.ts';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** A program of somebody else's that wants to run in our name; it leaves a file behind when it does. */
const stranger = async (folder: string, name: string) => {
  const [script, trace] = [join(folder, `${name}.cjs`), join(folder, `${name}-was-here`)];
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '');`);
  return { script, ran: () => exists(trace) };
};

test('the packaged app does not become Node, whatever the environment says', async ({ open, folder }) => {
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  // The Electron for development does become Node, so a stranger is able to leave its trace.
  const able = await stranger(folder, 'able');
  await startProgram({ executable: electronProgram(), args: [able.script], env }).ended;
  expect(await able.ran()).toBe(true);

  const unable = await stranger(folder, 'unable');
  const { page } = await open({ args: [unable.script], env });
  await expect(page.getByLabel('Your name')).toBeVisible();
  expect(await unable.ran()).toBe(false);
});

test('options for Node in the environment are not heard', async ({ open, folder }) => {
  const { script, ran } = await stranger(folder, 'required');
  const { page } = await open({ env: { NODE_OPTIONS: `--require=${script}` } });
  await expect(page.getByLabel('Your name')).toBeVisible();
  expect(await ran()).toBe(false);
});

test('the main process cannot be debugged', async ({ open }) => {
  const port = await freePort();
  const app = await open({ args: [`--inspect=${port}`, `--inspect-brk=${port}`] });
  await expect(app.page.getByLabel('Your name')).toBeVisible();
  expect(app.said()).not.toContain('Debugger listening');
  expect(await answers(port)).toBe(false);
});

test('the page cannot be steered from outside where a person’s data lies', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'Only on Linux can a test say where the usual folder is');
  const start = async (config: string, ...args: readonly string[]) => {
    const port = await freePort();
    const program = startProgram({
      executable,
      args: [`--remote-debugging-port=${port}`, ...args],
      env: { XDG_CONFIG_HOME: config },
    });
    return { port, ...program };
  };
  const refuses = async (config: string, ...args: readonly string[]) => {
    const { port, said, kill } = await start(config, ...args);
    // The page has opened its store, long after Chromium would have opened the port.
    const store = join(config, 'Waymark', 'IndexedDB');
    await expect.poll(() => exists(store), { timeout: 30_000 }).toBe(true);
    expect(await answers(port)).toBe(false);
    expect(said()).not.toContain('DevTools listening');
    await kill();
  };
  await refuses(join(folder, 'usual'));
  // Nor when that folder is named, by whatever name.
  const named = join(folder, 'named');
  await mkdir(join(named, 'Waymark'), { recursive: true });
  await symlink(join(named, 'Waymark'), join(folder, 'link'));
  await refuses(named, `--data-folder=${join(folder, 'link')}`);

  const { port, kill, waitFor } = await start(
    join(folder, 'unused'),
    `--data-folder=${join(folder, 'another')}`,
  );
  await waitFor(/(DevTools listening)/u);
  expect(await answers(port)).toBe(true);
  await kill();
});
