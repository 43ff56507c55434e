// A window for the gallery of the design system, for development only. The app's own main would bring its data folder,
// its lock and its messages; the gallery needs none of them.
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { app, BrowserWindow, protocol } = require('electron');

const folder = path.join(__dirname, '../../../out/gallery');

// The same policy as the app's, so that what needs more is noticed here too.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:";

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

protocol.registerSchemesAsPrivileged([{ scheme: 'gallery', privileges: { standard: true, secure: true } }]);

const answer = async (/** @type {Request} */ { url }) => {
  // `standard` has taken dots out of the path already.
  const file = path.join(folder, path.normalize(new URL(url).pathname));
  try {
    const body = await readFile(file);
    return new Response(body, {
      headers: {
        'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': policy,
      },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
};

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  protocol.handle('gallery', answer);
  const window = new BrowserWindow({ width: 1280, height: 820, useContentSize: true, frame: false });
  return window.loadURL('gallery://parts/index.html');
});
