import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, observationMs, test } from './outside.ts';
import { watchMain } from './watch-main.ts';

/** Ways for a page to put a file on the disk, or to make the system ask where to. */
const waysToDownload: Readonly<Record<string, (port: number) => unknown>> = {
  'a blob': () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'blob.txt';
    document.body.append(link);
    link.click();
  },
  'a data: address': () => {
    const link = document.createElement('a');
    link.href = 'data:application/octet-stream,x';
    link.download = 'data.exe';
    document.body.append(link);
    link.click();
  },
  'our own page': () => {
    const link = document.createElement('a');
    link.href = 'app://waymark/index.html';
    link.download = '../../own.desktop';
    document.body.append(link);
    link.click();
  },
  'something from a server': (port) => {
    const link = document.createElement('a');
    link.href = `http://127.0.0.1:${port}/server.txt`;
    link.download = 'server.txt';
    document.body.append(link);
    link.click();
  },
  'a blob that is gone to': () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow?.location.assign(
      URL.createObjectURL(new Blob(['x'], { type: 'application/octet-stream' })),
    );
  },
};

test('nothing is downloaded', async ({ app, outsides }) => {
  app.expectProblem(/(?:)/u);
  const outside = await outsides.open();
  const folder = test.info().outputPath('downloads');
  await app.electron.evaluate(({ session }, to) => session.defaultSession.setDownloadPath(to), folder);
  const read = await watchMain(app.electron);
  for (const attempt of Object.values(waysToDownload)) {
    await app.page.evaluate(attempt, outside.tcpPort).catch(() => undefined);
    // One at a time: a page may not begin several at once.
    await pause(observationMs / 10);
  }
  await pause(observationMs / 4);
  const { downloads } = await read();
  for (const { url, forbidden } of downloads)
    expect.soft(forbidden, `${url.slice(0, 20)}: forbidden`).toBe(true);
  expect(downloads.length).toBeGreaterThan(1);
  expect(await readdir(folder).catch(() => []), 'files').toEqual([]);
  expect(outside.connections()).toBe(0);
});

test('an answer that wants to be kept as a file is not', async ({ app }) => {
  app.expectProblem(/(?:)/u);
  const read = await watchMain(app.electron);
  // Nothing of ours answers like this: the header is put on in main, as a server would.
  await app.electron.evaluate(({ session }) =>
    session.defaultSession.webRequest.onHeadersReceived(({ responseHeaders }, answer) =>
      answer({
        responseHeaders: { ...responseHeaders, 'Content-Disposition': ['attachment; filename=x.exe'] },
      }),
    ),
  );
  await app.page.evaluate(() => location.reload()).catch(() => undefined);
  await expect
    .poll(async () => (await read()).downloads.length, 'it arrives as a download')
    .toBeGreaterThan(0);
  for (const { url, forbidden } of (await read()).downloads)
    expect.soft(forbidden, `${url}: forbidden`).toBe(true);
});
