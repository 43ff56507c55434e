// What the development fallback runs first: it has no default app of its own. It reads the command line as Electron's
// does (`-r module … path-of-the-app`) and hands over to the app. Playwright steers Electron through such a module.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** @param {readonly string[]} words */
function readCommandLine(words) {
  const modules = [];
  let appPath;
  for (let index = 0; index < words.length && appPath === undefined; index += 1) {
    const word = words[index];
    if (word === '-r' || word === '--require') {
      index += 1;
      modules.push(words[index]);
    } else if (!word.startsWith('-')) {
      appPath = resolve(word);
    }
  }
  return { modules, appPath };
}

/** @param {string} appPath a folder with a package.json, or a script */
function readApp(appPath) {
  if (!statSync(appPath).isDirectory()) return { folder: dirname(appPath), main: appPath, description: {} };
  const description = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
  return { folder: appPath, main: resolve(appPath, description.main ?? 'index.js'), description };
}

async function start() {
  const { modules, appPath } = readCommandLine(process.argv.slice(1));
  if (process.argv.includes('--version') || process.argv.includes('-v')) {
    console.log(`v${process.versions.electron}`);
    app.exit(0);
    return;
  }
  if (appPath === undefined) throw new Error('Give the path of an app, as in: electron path/to/app');
  const { folder, main, description } = readApp(appPath);
  // Apps ask for this to learn that they are not packaged; it comes before the modules because they may ask too.
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const require = createRequire(join(folder, 'package.json'));
  for (const name of modules) require(name);

  const name = description.productName ?? description.name;
  if (name) {
    app.setName(name);
    if (!app.commandLine.hasSwitch('user-data-dir'))
      app.setPath('userData', join(app.getPath('appData'), name));
  }
  if (description.version) app.setVersion(description.version);
  if (description.desktopName) app.setDesktopName(description.desktopName);
  app.setAppPath(folder);
  await import(pathToFileURL(main).href);
}

// Electron holds back `ready` until the first module is evaluated, so the app can still register its schemes.
try {
  await start();
} catch (error) {
  console.error(error);
  app.exit(1);
}
