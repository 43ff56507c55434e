import { readFileSync } from 'node:fs';
import { protocol, type ProtocolRequest, type ProtocolResponse } from 'electron';
import { findFile } from './find-file.ts';
import { contentTypeOf, headersFor } from './headers.ts';
import { appScheme, isAppAddress } from './scheme.ts';

const refusal = (statusCode: 404 | 405): ProtocolResponse => ({
  statusCode,
  data: Buffer.alloc(0),
  mimeType: 'text/plain',
  headers: headersFor('text/plain; charset=utf-8'),
});

function answer(folder: string, { method, url }: ProtocolRequest): ProtocolResponse {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405);
  if (!isAppAddress(url)) return refusal(404);
  const path = findFile(folder, new URL(url).pathname);
  if (path === undefined) return refusal(404);
  const contentType = contentTypeOf(path);
  return {
    statusCode: 200,
    data: method === 'GET' ? readFileSync(path) : Buffer.alloc(0),
    mimeType: contentType.split(';', 1)[0] ?? contentType,
    charset: 'utf-8',
    headers: headersFor(contentType),
  };
}

function answerOrRefuse(folder: string, request: ProtocolRequest): ProtocolResponse {
  try {
    return answer(folder, request);
  } catch {
    return refusal(404);
  }
}

/**
 * Answers `app://waymark/…` from the built renderer's folder. One answer for all that is not there or not allowed:
 * a page has no use for the difference.
 */
export const serveRenderer = (folder: string): void => {
  // `protocol.handle` is the newer name, but it loads Node's whole fetch before the first byte can be answered: 66 ms
  // and 9 MB at every start, measured. This one is deprecated and still there in the Electron that is pinned.
  protocol.registerBufferProtocol(appScheme, (request, respond) => {
    respond(answerOrRefuse(folder, request));
  });
};
