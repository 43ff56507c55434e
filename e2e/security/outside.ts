import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test as base } from '../fixtures/test.ts';

/** The world outside the app, on this machine's own address: it answers everybody and counts who came. */
export interface Outside {
  readonly tcpPort: number;
  readonly udpPort: number;
  readonly connections: () => number;
  readonly packets: () => number;
}

// It allows every origin and answers as a web page, so that nothing but the app's own walls keeps a request away.
const answer = [
  'HTTP/1.1 200 OK',
  'Content-Type: text/html',
  'Access-Control-Allow-Origin: *',
  'Access-Control-Allow-Headers: *',
  'Connection: close',
  'Content-Length: 7',
  '',
  'outside',
].join('\r\n');

const open = async (): Promise<Outside & { readonly close: () => Promise<void> }> => {
  let connections = 0;
  let packets = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(answer));
  });
  const udp = createSocket('udp4', () => (packets += 1));
  server.listen(0, '127.0.0.1');
  udp.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(udp, 'listening')]);
  const { port: tcpPort } = server.address() as AddressInfo;
  const { port: udpPort } = udp.address();

  // It does notice who comes: first ourselves.
  const visitor = connect(tcpPort, '127.0.0.1').end('hello');
  visitor.resume();
  const sender = createSocket('udp4');
  const received = once(udp, 'message');
  sender.send('hello', udpPort, '127.0.0.1');
  await Promise.all([once(visitor, 'close'), received]);
  sender.close();
  if (connections !== 1 || packets !== 1) throw new Error('The outside does not notice who comes.');
  connections = 0;
  packets = 0;

  return {
    tcpPort,
    udpPort,
    connections: () => connections,
    packets: () => packets,
    close: async () => {
      udp.close();
      server.close();
      await once(server, 'close');
    },
  };
};

export { expect } from '../fixtures/test.ts';

interface Fixtures {
  /** Opens an outside; a test that tries several ways gives each its own, to know which way led there. */
  readonly outsides: { readonly open: () => Promise<Outside> };
}

/** The fixtures of every test, and an outside to try to reach. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  outsides: async ({}, use) => {
    const opened: Awaited<ReturnType<typeof open>>[] = [];
    await use({
      open: async () => {
        const outside = await open();
        opened.push(outside);
        return outside;
      },
    });
    await Promise.all(opened.map(({ close }) => close()));
  },
});

/**
 * Lets what was started reach the outside, if anything can. That nothing comes has no event to wait for; where the guards
 * are taken away, everything that comes is there within 100 ms.
 */
export const observationMs = 1_000;
