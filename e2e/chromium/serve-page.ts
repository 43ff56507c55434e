import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findFile } from '../../electron/main/app-protocol/find-file.ts';
import { contentTypeOf, headersFor } from '../../electron/main/app-protocol/headers.ts';
import { projectRoot } from '../fixtures/electron-program.ts';

export interface ServedPage {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the built page with the headers that main gives it, to this machine only. */
export async function servePage(folder = join(projectRoot, 'out/renderer')): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = findFile(folder, pathname);
      if (path === undefined) {
        // A browser asks for a picture of the site by itself, and would report that there is none.
        const status = pathname === '/favicon.ico' ? 204 : 404;
        response.writeHead(status, headersFor('text/plain; charset=utf-8')).end();
        return;
      }
      response.writeHead(200, headersFor(contentTypeOf(path))).end(await readFile(path));
    };
    answer().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

const listening = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
