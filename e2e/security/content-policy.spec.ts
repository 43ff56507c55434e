import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { expect, test } from '../fixtures/test.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob: data:; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

test('every answer carries the policy, also a refusal', async ({ app }) => {
  const answers = await app.electron.evaluate(async ({ session }) => {
    const ask = async (address: string) => {
      const { status, headers } = await session.defaultSession.fetch(address);
      return {
        status,
        policy: headers.get('content-security-policy'),
        type: headers.get('x-content-type-options'),
      };
    };
    return Promise.all([
      ask('app://waymark/index.html'),
      ask('app://waymark/'),
      ask('app://waymark/missing'),
    ]);
  });
  expect(answers).toEqual([
    { status: 200, policy, type: 'nosniff' },
    { status: 200, policy, type: 'nosniff' },
    { status: 404, policy, type: 'nosniff' },
  ]);
});

declare global {
  interface Window {
    ran?: boolean;
  }
}

/** Ways to run a text as code. Each sets `window.ran` if it works, and settles when it has worked or failed. */
const waysToRunText: Readonly<Record<string, () => Promise<void>>> = {
  // As tasks of their own, because what the debugger itself evaluates is exempt from the policy.
  eval: () =>
    new Promise((resolve) => {
      setTimeout(() => {
        resolve();
        // oxlint-disable-next-line no-eval -- that it fails is what is tested
        (0, eval)('window.ran = true');
      });
    }),
  'the Function constructor': () =>
    new Promise((resolve) => {
      setTimeout(() => {
        resolve();
        // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- that it fails is what is tested
        new Function('window.ran = true')();
      });
    }),
  'a timer with a text': () =>
    new Promise((resolve) => {
      (setTimeout as (code: string) => number)('window.ran = true');
      setTimeout(resolve, 0);
    }),
  'an inline script': async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
  },
  'an inline event handler': async () => {
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.ran = true');
    document.body.append(button);
    button.click();
    button.remove();
  },
  'a javascript: link': () =>
    new Promise((resolve) => {
      const link = document.createElement('a');
      link.href = 'javascript:void (window.ran = true)';
      document.body.append(link);
      // It would run as a task of its own after this one; the violation is reported in its place.
      document.addEventListener('securitypolicyviolation', () => resolve(), { once: true });
      setTimeout(resolve, 500);
      link.click();
      link.remove();
    }),
  'a script from a data: address': () =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = script.onerror = () => resolve();
      script.src = 'data:text/javascript,window.ran=true';
      document.head.append(script);
    }),
  'a script from a blob': () =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = script.onerror = () => resolve();
      script.src = URL.createObjectURL(new Blob(['window.ran = true'], { type: 'text/javascript' }));
      document.head.append(script);
    }),
  'an imported data: module': async () => {
    const address: string = 'data:text/javascript,window.ran=true';
    await import(address);
  },
  'an embedded document': () =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.onload = () => resolve();
      frame.srcdoc = '<script>parent.ran = true</script>';
      document.body.append(frame);
      setTimeout(resolve, 500);
    }),
};

test('no text becomes code', async ({ app }) => {
  app.expectProblem(/EvalError/u);
  app.expectProblem(/Content Security Policy/u);
  for (const [way, attempt] of Object.entries(waysToRunText)) {
    await app.page.evaluate(() => delete window.ran);
    await app.page.evaluate(attempt).catch(() => undefined);
    expect.soft(await app.page.evaluate(() => window.ran), way).toBeUndefined();
  }
});

test('an inline style element is not applied', async ({ app }) => {
  app.expectProblem(/Content Security Policy/u);
  const before = await app.page.evaluate(() => getComputedStyle(document.documentElement).outlineStyle);
  await app.page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'html { outline: 3px dotted red; }';
    document.head.append(style);
  });
  expect(await app.page.evaluate(() => getComputedStyle(document.documentElement).outlineStyle)).toBe(before);
});

// Checked by the compiler against the contract, name for name: what is added there has to be added here knowingly.
const bridge: Readonly<Record<keyof DesktopApi, true>> = {
  describeApp: true,
  actOnWindow: true,
  readyToClose: true,
  stayOpen: true,
  chooseAndReadArchive: true,
  chooseAndWriteArchive: true,
  readSettings: true,
  writeSettings: true,
  setMenu: true,
  recordSaved: true,
  findSaved: true,
  listSaved: true,
  forgetSaved: true,
  keepUnsaved: true,
  readKept: true,
  keptPutBack: true,
  readSecret: true,
  writeSecret: true,
  forgetSecret: true,
  secretsProtection: true,
  offersUpdates: true,
  checkForUpdates: true,
  openLink: true,
  takeStartNotices: true,
  describeSafeScreen: true,
  tryAgain: true,
  showDataFolder: true,
  showLog: true,
  copyDiagnostics: true,
  nextArrival: true,
  readArrival: true,
  settleArrival: true,
  copyLink: true,
  copyPhrase: true,
  restart: true,
  backups: true,
  lock: true,
  spelling: true,
  on: true,
};

test('the page has no Node and exactly the bridge that the contract names', async ({ app }) => {
  const found = await app.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys(window.waymark).sort(),
    frozen: Object.isFrozen(window.waymark),
  }));
  expect(found).toEqual({
    node: [],
    bridge: Object.keys(bridge).sort(),
    frozen: true,
  });
});
