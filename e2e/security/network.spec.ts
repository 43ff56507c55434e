import { setTimeout as pause } from 'node:timers/promises';
import { expect, observationMs, test, type Outside } from './outside.ts';

/** Ways for a page to reach a server. Each settles when it has worked or failed, or at once where nothing tells. */
const waysToReach: Readonly<Record<string, (port: number) => Promise<unknown>>> = {
  fetch: (port) => fetch(`http://127.0.0.1:${port}/`),
  'fetch without answer': (port) =>
    fetch(`http://127.0.0.1:${port}/`, { mode: 'no-cors', method: 'POST', body: 'x' }),
  'fetch by name': (port) => fetch(`http://localhost:${port}/`),
  XMLHttpRequest: (port) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.onloadend = resolve;
      request.open('GET', `http://127.0.0.1:${port}/`);
      request.send();
    }),
  WebSocket: (port) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
      socket.onopen = socket.onclose = socket.onerror = resolve;
    }),
  EventSource: (port) =>
    new Promise((resolve) => {
      const source = new EventSource(`http://127.0.0.1:${port}/`);
      source.onopen = source.onerror = resolve;
    }),
  WebTransport: (port) => new WebTransport(`https://127.0.0.1:${port}/`).ready,
  beacon: async (port) => navigator.sendBeacon(`http://127.0.0.1:${port}/`, 'x'),
  image: (port) =>
    new Promise((resolve) => {
      const image = new Image();
      image.onload = image.onerror = resolve;
      image.src = `http://127.0.0.1:${port}/image.png`;
    }),
  'image of a style': async (port) => {
    document.body.style.backgroundImage = `url(http://127.0.0.1:${port}/image.png)`;
  },
  script: (port) =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = script.onerror = resolve;
      script.src = `http://127.0.0.1:${port}/script.js`;
      document.head.append(script);
    }),
  'style sheet': (port) =>
    new Promise((resolve) => {
      const link = document.createElement('link');
      link.onload = link.onerror = resolve;
      link.rel = 'stylesheet';
      link.href = `http://127.0.0.1:${port}/style.css`;
      document.head.append(link);
    }),
  font: (port) => new FontFace('outside', `url(http://127.0.0.1:${port}/font.woff2)`).load(),
  video: (port) =>
    new Promise((resolve) => {
      const video = document.createElement('video');
      video.onloadeddata = video.onerror = resolve;
      video.src = `http://127.0.0.1:${port}/video.mp4`;
    }),
  frame: async (port) => {
    const frame = document.createElement('iframe');
    frame.src = `http://127.0.0.1:${port}/`;
    document.body.append(frame);
  },
  'embedded object': async (port) => {
    const object = document.createElement('object');
    object.data = `http://127.0.0.1:${port}/`;
    document.body.append(object);
  },
  worker: async (port) => new Worker(`http://127.0.0.1:${port}/worker.js`),
  form: async (port) => {
    const form = document.createElement('form');
    form.action = `http://127.0.0.1:${port}/`;
    form.method = 'post';
    document.body.append(form);
    form.submit();
  },
  'ping of a link': async (port) => {
    const link = document.createElement('a');
    link.href = '#';
    link.ping = `http://127.0.0.1:${port}/`;
    document.body.append(link);
    link.click();
  },
};

/** Hints that make a browser look up, connect or fetch before anybody asks. */
const linkRelations = [
  'preconnect',
  'prefetch',
  'modulepreload',
  'dns-prefetch',
  'icon',
  'manifest',
  'prerender',
] as const;

test('no way of the page reaches the outside', async ({ app, outsides }) => {
  app.expectProblem(/Content Security Policy/u);
  const tried: [way: string, outside: Outside][] = [];
  for (const [way, attempt] of Object.entries(waysToReach)) {
    const outside = await outsides.open();
    tried.push([way, outside]);
    await app.page.evaluate(attempt, outside.tcpPort).catch(() => undefined);
  }
  for (const relation of linkRelations) {
    const outside = await outsides.open();
    tried.push([`link of the kind ${relation}`, outside]);
    await app.page.evaluate(
      ([rel, port]) => {
        const link = document.createElement('link');
        link.rel = rel;
        link.href = `http://127.0.0.1:${port}/`;
        document.head.append(link);
      },
      [relation, outside.tcpPort] as const,
    );
  }
  await pause(observationMs);
  for (const [way, outside] of tried) expect.soft(outside.connections(), way).toBe(0);
});

/** Ways for WebRTC, which no CSP covers, to reach a server. */
const servers: Readonly<Record<string, (outside: Outside) => string>> = {
  'STUN over UDP': ({ udpPort }) => `stun:127.0.0.1:${udpPort}`,
  'TURN over UDP': ({ udpPort }) => `turn:127.0.0.1:${udpPort}?transport=udp`,
  'TURN over TCP': ({ tcpPort }) => `turn:127.0.0.1:${tcpPort}?transport=tcp`,
  'TURN over TLS': ({ tcpPort }) => `turns:127.0.0.1:${tcpPort}?transport=tcp`,
};

test('WebRTC reaches nobody', async ({ app, outsides }) => {
  const tried: [way: string, outside: Outside][] = [];
  for (const [way, address] of Object.entries(servers)) {
    const outside = await outsides.open();
    tried.push([way, outside]);
    await app.page.evaluate(async (urls) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'u', credential: 'c' }] });
      peer.createDataChannel('any');
      await peer.setLocalDescription(await peer.createOffer());
    }, address(outside));
  }
  await pause(observationMs);
  for (const [way, outside] of tried) {
    expect.soft(outside.packets(), `${way}: packets`).toBe(0);
    expect.soft(outside.connections(), `${way}: connections`).toBe(0);
  }
});

test('WebRTC does not reach a peer whose address it is told', async ({ app, outsides }) => {
  const outside = await outsides.open();
  await app.page.evaluate(async (port) => {
    const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
    here.createDataChannel('any');
    await here.setLocalDescription(await here.createOffer());
    await there.setRemoteDescription(here.localDescription as RTCSessionDescription);
    await there.setLocalDescription(await there.createAnswer());
    await here.setRemoteDescription(there.localDescription as RTCSessionDescription);
    await here.addIceCandidate({
      candidate: `candidate:1 1 udp 2122260223 127.0.0.1 ${port} typ host`,
      sdpMLineIndex: 0,
    });
  }, outside.udpPort);
  await pause(observationMs);
  expect(outside.packets()).toBe(0);
});

test('the second wall stops what no policy of a page covers', async ({ app, outsides }) => {
  const outside = await outsides.open();
  const reached = await app.electron.evaluate(
    ({ session }, port) =>
      session.defaultSession.fetch(`http://127.0.0.1:${port}/`).then(
        () => 'reached',
        (error: Error) => error.message,
      ),
    outside.tcpPort,
  );
  expect(reached).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(outside.connections()).toBe(0);
});

test('the third wall looks up no name', async ({ app }) => {
  const found = await app.electron.evaluate(({ session }) =>
    session.defaultSession.resolveHost('localhost').then(
      () => 'found',
      (error: Error) => error.message,
    ),
  );
  expect(found).toContain('ERR_NAME_NOT_RESOLVED');
});
