import { request as requestOpenly, type IncomingMessage, type RequestOptions } from 'node:http';
import { request } from 'node:https';
import { ElectronHttpExecutor } from 'electron-updater/out/electronHttpExecutor.js';

/**
 * Fetches through Node. The library's own way is Chromium's network, which this app has switched off; and a redirect is
 * followed by the class above that one, as Node does not follow any.
 */
export class NodeHttpExecutor extends ElectronHttpExecutor {
  override createRequest(
    options: RequestOptions,
    callback: (response: IncomingMessage) => void,
  ): ReturnType<ElectronHttpExecutor['createRequest']> {
    const ask = options.protocol === 'http:' ? requestOpenly : request;
    // What the library calls is what both kinds of request have.
    return ask(options, callback) as unknown as ReturnType<ElectronHttpExecutor['createRequest']>;
  }

  override addRedirectHandlers(): void {}
}
