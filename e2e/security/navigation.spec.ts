import { setTimeout as pause } from 'node:timers/promises';
import { expect, observationMs, test } from './outside.ts';
import { watchMain } from './watch-main.ts';

/** Ways for what runs in the page, or stands in it, to lead it or a frame of it elsewhere. */
const waysToLead: Readonly<Record<string, (to: string) => unknown>> = {
  'location.assign': (to) => location.assign(to),
  'location.replace': (to) => location.replace(to),
  'location.href': (to) => {
    location.href = to;
  },
  'location of the top': (to) => {
    (window.top as Window).location = to;
  },
  'open in itself': (to) => void window.open(to, '_self'),
  'open at the top': (to) => void window.open(to, '_top'),
  'open under its own name': (to) => {
    window.name = 'me';
    window.open(to, 'me');
    window.name = '';
  },
  'a link': (to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
  },
  'a link at the top': (to) => {
    const link = document.createElement('a');
    link.href = to;
    link.target = '_top';
    link.rel = 'noopener opener';
    document.body.append(link);
    link.click();
  },
  'a link in a drawing': (to) => {
    const box = document.createElement('div');
    box.innerHTML = `<svg><a href="${to}"><text y="9">go</text></a></svg>`;
    document.body.append(box);
    box.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  },
  'an area of a picture': (to) => {
    const area = document.createElement('area');
    area.href = to;
    const map = document.createElement('map');
    map.append(area);
    document.body.append(map);
    area.click();
  },
  'a refresh': (to) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0; url=${to}`;
    document.head.append(meta);
  },
  'a form': (to) => {
    const form = document.createElement('form');
    form.action = to;
    document.body.append(form);
    form.submit();
  },
  'a button of a form': (to) => {
    const form = document.createElement('form');
    const button = document.createElement('button');
    button.formAction = to;
    button.formMethod = 'post';
    form.append(button);
    document.body.append(form);
    button.click();
  },
  'a frame': (to) => {
    const frame = document.createElement('iframe');
    frame.src = to;
    document.body.append(frame);
  },
  'a frame that is led on': (to) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow?.location.assign(to);
  },
  'a link into a frame': (to) => {
    const frame = document.createElement('iframe');
    frame.name = 'inner';
    document.body.append(frame);
    window.open(to, 'inner');
    frame.name = '';
  },
  'an embedded object': (to) => {
    const object = document.createElement('object');
    object.type = 'text/html';
    object.data = to;
    document.body.append(object);
  },
  'a base and a relative link': (to) => {
    const base = document.createElement('base');
    base.href = to;
    document.head.append(base);
    const link = document.createElement('a');
    link.href = 'relative';
    document.body.append(link);
    link.click();
    base.remove();
    link.remove();
  },
  'the history': (to) => {
    try {
      history.pushState(null, '', to);
      history.replaceState(null, '', to);
      history.go(0);
    } catch {
      // Another origin's address: refused where it stands.
    }
  },
  'the navigation interface': (to) => {
    type Navigation = { readonly navigate: (to: string) => { readonly finished: Promise<unknown> } };
    const { navigation } = window as unknown as { navigation?: Navigation };
    navigation?.navigate(to).finished.catch(() => undefined);
  },
  'a javascript: link that leads on': (to) => {
    const link = document.createElement('a');
    link.href = `javascript:location.assign(${JSON.stringify(to)})`;
    document.body.append(link);
    link.click();
  },
  'a document from a blob': (to) => {
    const code = `<meta http-equiv="refresh" content="0; url=${to}">`;
    location.assign(URL.createObjectURL(new Blob([code], { type: 'text/html' })));
  },
};

test('no way leads the page to a server', async ({ app, outsides }) => {
  app.expectProblem(/(?:)/u);
  const outside = await outsides.open();
  const read = await watchMain(app.electron);
  const home = app.page.url();
  await app.page.evaluate(() => (window.name = ''));
  const ways = Object.entries(waysToLead);
  for (const [index, [, lead]] of ways.entries()) {
    await app.page.evaluate(lead, `http://127.0.0.1:${outside.tcpPort}/way-${index}-`).catch(() => undefined);
    // The next would take a slow one's place.
    await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20))).catch(() => undefined);
  }
  await pause(observationMs / 2);
  const { arrived, navigations, opened } = await read();
  for (const [index, [way]] of ways.entries()) {
    const own = navigations.filter(({ url }) => url.includes(`/way-${index}-`));
    expect
      .soft(
        own.every(({ forbidden }) => forbidden),
        `${way}: forbidden`,
      )
      .toBe(true);
    expect
      .soft(
        arrived.filter((url) => url.includes(`/way-${index}-`)),
        `${way}: arrived`,
      )
      .toEqual([]);
  }
  // Most of them do get as far as main, so that it is main's guard that is tested and not Chromium's mood.
  expect(new Set(navigations.map(({ url }) => url)).size).toBeGreaterThan(8);
  expect(
    arrived.filter((url) => !url.startsWith('about:') && url.split('#')[0] !== home.split('#')[0]),
  ).toEqual([]);
  expect(opened).toEqual([]);
  expect(app.page.url()).toBe(home);
  expect(outside.connections()).toBe(0);
});

/** Where a page must not go, whoever stops it: main's guard or Chromium itself. */
const addresses: readonly string[] = [
  'https://example.org/',
  'app://elsewhere/index.html',
  'app://waymark.example/index.html',
  'app://waymark/',
  'app://waymark/missing',
  'app://waymark/index.html?other',
  '/etc/passwd',
  'relative',
  'APP://elsewhere/',
  'mailto:maya@example.org',
  'file:///etc/passwd',
  'file://waymark/index.html',
  'FILE:/etc/passwd',
  'data:text/html,<p>hello',
  'javascript:"<p>hello"',
  'JaVaScRiPt:"<p>hello"',
  'java\nscript:"<p>hello"',
  'vbscript:msgbox(1)',
  'blob:app://waymark/00000000-0000-0000-0000-000000000000',
  'filesystem:app://waymark/temporary/x.html',
  'chrome://version',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.html',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://waymark/',
  'view-source:file:///etc/passwd',
  'ftp://example.org/',
  'ws://example.org/',
  'smb://server/share',
  'search-ms:query=x',
  'ms-msdt:/id',
  'intent://x#Intent;end',
  'steam://run/1',
  'waymark://join/x',
];

test('the page goes to no address that is not its own', async ({ app }) => {
  app.expectProblem(/(?:)/u);
  const read = await watchMain(app.electron);
  const home = app.page.url();
  await app.page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  for (const address of addresses) {
    for (const lead of [waysToLead['location.assign'], waysToLead['a link'], waysToLead['a frame']]) {
      if (lead !== undefined) await app.page.evaluate(lead, address).catch(() => undefined);
    }
    await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20))).catch(() => undefined);
    const same = await app.page
      .evaluate(() => document.documentElement.hasAttribute('data-same') && location.href)
      .catch(() => 'gone');
    expect.soft(same, address).toBe(home);
  }
  await pause(observationMs / 2);
  const { arrived, navigations, opened, born } = await read();
  const elsewhere = navigations.filter(
    ({ url }) => url.split('#')[0] !== home.split('#')[0] && !url.startsWith('about:'),
  );
  for (const { url, forbidden } of elsewhere) expect.soft(forbidden, `${url}: forbidden`).toBe(true);
  expect(elsewhere.length).toBeGreaterThan(8);
  expect(
    arrived.filter((url) => url.split('#')[0] !== home.split('#')[0] && !url.startsWith('about:')),
    'where frames came to',
  ).toEqual([]);
  expect(opened, 'handed to the system').toEqual([]);
  expect(born, 'windows').toBe(0);
  expect(app.page.url()).toBe(home);
});

test('a page that got away is brought back', async ({ app }) => {
  app.expectProblem(/(?:)/u);
  const home = app.page.url();
  // Chromium asks nobody about these.
  for (const address of ['about:blank', 'about:srcdoc', 'about:blank#x']) {
    await app.page.evaluate(waysToLead['a link'] ?? (() => undefined), address).catch(() => undefined);
    await expect(app.page.locator('html[data-ready]'), `${address}: the app is back`).toBeAttached({
      timeout: 10_000,
    });
    await expect.poll(() => app.page.url(), address).toBe(home);
    expect(await app.page.evaluate(() => window.waymark.describeApp())).toHaveProperty('version');
  }
});

test('an answer that sends the page elsewhere is not followed', async ({ app, outsides }) => {
  app.expectProblem(/(?:)/u);
  const outside = await outsides.open();
  const home = app.page.url();
  // Nothing of ours answers with a redirection: one is put in the place of the filter of requests.
  const watch = await app.electron.evaluateHandle(
    ({ BrowserWindow, session }, to) => ({
      forbidden: new Promise<boolean>((resolve) => {
        session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
          answer(url.startsWith('app://waymark/index.html') ? { redirectURL: to } : {}),
        );
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('will-redirect', (event) => resolve(event.defaultPrevented));
      }),
    }),
    `http://127.0.0.1:${outside.tcpPort}/`,
  );
  await app.page.evaluate(() => location.reload()).catch(() => undefined);
  expect(await watch.evaluate(({ forbidden }) => forbidden), 'a redirection: forbidden').toBe(true);
  await pause(observationMs / 2);
  expect(app.page.url()).toBe(home);
  expect(outside.connections()).toBe(0);
});

test('what is dropped on the window does not take the page’s place', async ({ app, outsides }) => {
  const outside = await outsides.open();
  const read = await watchMain(app.electron);
  const home = app.page.url();
  const web = `http://127.0.0.1:${outside.tcpPort}/dropped`;
  const debuggerSession = await app.page.context().newCDPSession(app.page);
  const dropped = [
    { items: [{ mimeType: 'text/uri-list', data: web }], files: [] },
    { items: [{ mimeType: 'text/html', data: `<a href="${web}">x</a>` }], files: [] },
    { items: [{ mimeType: 'text/plain', data: web }], files: [] },
    { items: [], files: ['/etc/passwd'] },
  ];
  for (const { items, files } of dropped) {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await debuggerSession.send('Input.dispatchDragEvent', {
        type,
        x: 300,
        y: 300,
        data: { items, files, dragOperationsMask: 19 },
      });
    }
  }
  await pause(observationMs / 2);
  const { arrived, opened, born } = await read();
  expect(arrived, 'where the drop led').toEqual([]);
  expect(opened, 'what the drop opened').toEqual([]);
  expect(born).toBe(0);
  expect(app.page.url()).toBe(home);
  expect(outside.connections()).toBe(0);
});

test('a page cannot be embedded in the page', async ({ app }) => {
  const made = await app.page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'app://waymark/index.html');
    document.body.append(view);
    return view instanceof HTMLUnknownElement || !('getWebContentsId' in view);
  });
  expect(made, 'the element is unknown').toBe(true);
  const seen = await app.electron.evaluate(({ BrowserWindow, webContents }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    let forbidden = false;
    // Where the element was known, main would be asked like this.
    contents?.emit('will-attach-webview', { preventDefault: () => (forbidden = true) }, {}, {});
    return { forbidden, contents: webContents.getAllWebContents().length };
  });
  expect(seen.forbidden, 'main would refuse it').toBe(true);
  expect(seen.contents).toBe(1);
});
