import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { findFile } from './find-file.ts';
import { contentTypeOf, headersFor } from './headers.ts';
import { appScheme, isAppAddress } from './scheme.ts';

const refusal = (status: 404 | 405): Response =>
  new Response(null, { status, headers: headersFor('text/plain; charset=utf-8') });

/**
 * Answers `app://waymark/…` from the built renderer's folder. One answer for all that is not there or not allowed:
 * a page has no use for the difference.
 */
export const serveRenderer = (folder: string): void => {
  protocol.handle(appScheme, async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405);
    if (!isAppAddress(url)) return refusal(404);
    const path = await findFile(folder, new URL(url).pathname);
    if (path === undefined) return refusal(404);
    const body = method === 'GET' ? new Uint8Array(await readFile(path)) : null;
    return new Response(body, { headers: headersFor(contentTypeOf(path)) });
  });
};
