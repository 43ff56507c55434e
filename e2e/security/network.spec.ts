import { setTimeout as pause } from 'node:timers/promises';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { expect, observationMs, test, type Outside } from './outside.ts';
import { withoutPolicy, withoutRequestFilter } from './walls.ts';
import { waysToReach } from './ways-to-reach.ts';

type Tried = readonly (readonly [way: string, outside: Outside])[];

/** Tries every way at once, each to an outside of its own, and lets what comes come. */
const tryEveryWay = async (app: WaymarkApp, open: () => Promise<Outside>): Promise<Tried> => {
  const tried: [way: string, outside: Outside][] = [];
  for (const [way, { attempt }] of Object.entries(waysToReach)) {
    const outside = await open();
    tried.push([way, outside]);
    // Not awaited: some tell nobody that they failed. The next call comes after it in the page all the same.
    void app.page.evaluate(attempt, outside.tcpPort).catch(() => undefined);
  }
  await pause(observationMs);
  return tried;
};

const expectNobodyCame = (tried: Tried): void => {
  for (const [way, outside] of tried) {
    expect.soft(outside.connections(), `${way}: connections`).toBe(0);
    expect.soft(outside.packets(), `${way}: packets`).toBe(0);
  }
};

test('no way of the page reaches the outside', async ({ app, outsides }) => {
  app.expectProblem(/(?:)/u);
  expectNobodyCame(await tryEveryWay(app, outsides.open));
});

test('the policy by itself stops each way that it covers', async ({ app, outsides }) => {
  app.expectProblem(/(?:)/u);
  await app.page.evaluate(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
      window.violations?.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  const tried = await tryEveryWay(app, outsides.open);
  // Told one by one, by the page's process and by the one that navigates.
  const untold = async (): Promise<readonly string[]> => {
    const violations = await app.page.evaluate(() => window.violations ?? []);
    return tried.flatMap(([way, outside]) => {
      const directive = waysToReach[way]?.directive;
      const isTold = violations.some(
        (told) => told.startsWith(`${directive} `) && told.includes(`:${outside.tcpPort}`),
      );
      return directive === undefined || isTold ? [] : [`${way}: directive ${directive}`];
    });
  };
  await expect.poll(untold).toEqual([]);
});

declare global {
  interface Window {
    violations?: string[];
  }
}

test('without the policy the other walls stop each way', async ({ app, outsides }) => {
  app.expectProblem(/(?:)/u);
  await withoutPolicy(app);
  expectNobodyCame(await tryEveryWay(app, outsides.open));
});

test('without the policy and the filter of requests the last wall stops each way', async ({
  app,
  outsides,
}) => {
  app.expectProblem(/(?:)/u);
  await withoutPolicy(app);
  await withoutRequestFilter(app);
  expectNobodyCame(await tryEveryWay(app, outsides.open));
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

test('the second wall cancels what is not ours, also where no policy of a page holds', async ({
  app,
  outsides,
}) => {
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
