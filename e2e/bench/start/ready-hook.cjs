// Electron loads this before the app (`-r`), the reference's as well as ours, so that both pay the same for it. It tells
// on standard output when the first page says that it is ready, in milliseconds since 1970.
const { app } = require('electron');

// Begins before the page does, and takes the time there: `dom-ready` comes later than the mark of a small page.
const whenReady = `new Promise((resolve) => {
  const look = () => {
    if (!document.documentElement?.hasAttribute('data-ready')) return;
    observer.disconnect();
    resolve(Date.now());
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-ready'] });
  look();
})`;

// Not by the contents' own method of that name, which waits until everything is loaded.
const tellWhenReady = async (contents) => {
  const time = await contents.mainFrame.executeJavaScript(whenReady);
  process.stdout.write(`ready-at ${String(time)}\n`);
};

app.once('web-contents-created', (_event, contents) => {
  contents.once('did-navigate', () => void tellWhenReady(contents));
});
