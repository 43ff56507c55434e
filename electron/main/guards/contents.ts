import type { WebContents } from 'electron';
import { isOurPage } from '../app-protocol/scheme.ts';
import { openLink } from './open-link.ts';

/** Keeps a page where it is: no other address, no second window, no embedded page, no way around by WebRTC. */
export const guardContents = (contents: WebContents): void => {
  // WebRTC escapes a CSP. With this policy it has TCP left, which the host resolver's rules stop (command-line.ts).
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');

  // Our own address has more than our page at it: a link to any other file of ours would leave the window without the app.
  contents.on('will-frame-navigate', (event) => {
    if (!isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openLink(url);
    return { action: 'deny' };
  });
};
