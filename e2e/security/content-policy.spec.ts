import { expect, test } from '../fixtures/test.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob: data:; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The headers of every answer; those that Chromium or the disk add are none of ours. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
};

test('every answer carries the policy, also a refusal', async ({ app }) => {
  const answers = await app.electron.evaluate(async ({ session }) => {
    const ask = async (address: string) => {
      const { status, headers: all } = await session.defaultSession.fetch(address);
      return { address, status, headers: Object.fromEntries(all) };
    };
    return Promise.all([
      ask('app://waymark/index.html'),
      ask('app://waymark/'),
      ask('app://waymark/missing'),
      ask('app://elsewhere/'),
    ]);
  });
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404]);
  for (const { address, headers: given } of answers) {
    for (const [name, value] of Object.entries(headers)) {
      expect.soft(given[name], `${address} missing: ${name}`).toBe(value);
    }
  }
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
