// Paints drawings at the sizes that it is asked for, in a hidden window, and writes them into one file. For development
// only: Chromium paints SVG better than a library of our own would.
const { readFileSync, writeFileSync } = require('node:fs');
const { app, BrowserWindow } = require('electron');

const [request = '', answer = ''] = process.argv.slice(-2);

/** Runs in the window. @param {{ svg: string, size: number }} picture */
const paint = async ({ svg, size }) => {
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${btoa(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, size, size);
  const toBase64 = (bytes) => {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const png = await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
  return {
    png: toBase64(new Uint8Array(png)),
    rgba: toBase64(context.getImageData(0, 0, size, size).data),
  };
};

app.disableHardwareAcceleration();
void app.whenReady().then(async () => {
  try {
    const window = new BrowserWindow({ show: false });
    await window.loadURL('data:text/html,<!doctype html>');
    const pictures = [];
    for (const wanted of JSON.parse(readFileSync(request, 'utf8')))
      pictures.push(
        await window.webContents.executeJavaScript(`(${paint.toString()})(${JSON.stringify(wanted)})`),
      );
    writeFileSync(answer, JSON.stringify(pictures));
    app.exit(0);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
});
