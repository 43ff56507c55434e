// The least that a window costs: what every measured start is compared with.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 820 });
  return window.loadFile('index.html');
});
