/** @typedef {import('./table.mjs').Row} Row */

const contents = 'electron/main/guards/contents.ts';
const session = 'electron/main/guards/session.ts';
const mainWindow = 'electron/main/window/main-window.ts';
const preload = 'electron/preload/index.ts';
const sessionTest = 'electron/main/guards/session.test.ts';

/** @param {string} file @param {string} from @param {string} to */
const change = (file, from, to) => ({ file, from, to });

const prevent = (/** @type {string} */ event) =>
  change(
    contents,
    `contents.on('${event}', (event) => {\n    if (!isOurPage(event.url)) event.preventDefault();\n  });`,
    event === 'will-redirect' ? '' : `void isOurPage;`,
  );

/** @param {string} guard @param {readonly import('./changes.mjs').Change[]} remove @param {string} spec @param {string} test @param {string} says @returns {Row} */
const row = (guard, remove, spec, test, says) => ({ guard, remove, spec, test, says });

/** @type {readonly Row[]} */
export const pageRows = [
  row(
    'navigation',
    [prevent('will-frame-navigate')],
    'navigation.spec.ts',
    'no way leads the page to a server',
    'location.assign: forbidden',
  ),
  row(
    'navigation to other files of our own',
    [
      change(
        contents,
        "contents.on('will-frame-navigate', (event) => {\n    if (!isOurPage(event.url))",
        "contents.on('will-frame-navigate', (event) => {\n    if (!event.url.startsWith('app://waymark/'))",
      ),
    ],
    'navigation.spec.ts',
    'the page goes to no address that is not its own',
    'app://waymark/missing',
  ),
  row(
    'redirections',
    [prevent('will-redirect')],
    'navigation.spec.ts',
    'an answer that sends the page elsewhere is not followed',
    'a redirection: forbidden',
  ),
  row(
    'the way back home',
    [change(mainWindow, '  returnHome(webContents, () => recovery.load());\n', '  void returnHome;\n')],
    'navigation.spec.ts',
    'a page that got away is brought back',
    'about:blank: the app is back',
  ),
  row(
    'embedded pages: the element',
    [change(mainWindow, 'webviewTag: false', 'webviewTag: true')],
    'navigation.spec.ts',
    'a page cannot be embedded in the page',
    'the element is unknown',
  ),
  row(
    'embedded pages: main’s word',
    [change(contents, "contents.on('will-attach-webview', (event) => event.preventDefault());", '')],
    'navigation.spec.ts',
    'a page cannot be embedded in the page',
    'main would refuse it',
  ),
  row(
    'dropping',
    [change(mainWindow, 'navigateOnDragDrop: false', 'navigateOnDragDrop: true')],
    'navigation.spec.ts',
    'what is dropped on the window does not take the page’s place',
    'what the drop opened',
  ),
  row(
    'new windows',
    [change(contents, "return { action: 'deny' };", "return { action: 'allow' };")],
    'windows.spec.ts',
    'a new window never opens; the links that may open leave the app',
    'no window',
  ),
  row(
    'new windows by clicks',
    [change(contents, "return { action: 'deny' };", "return { action: 'allow' };")],
    'windows.spec.ts',
    'a click that wants a new window opens none; the links that may open leave the app',
    'windows',
  ),
  row(
    'downloads',
    [change(session, "ours.on('will-download', (event) => event.preventDefault());", '')],
    'downloads.spec.ts',
    'nothing is downloaded',
    ': forbidden',
  ),
  row(
    'downloads, for an answer that wants to be kept',
    [change(session, "ours.on('will-download', (event) => event.preventDefault());", '')],
    'downloads.spec.ts',
    'an answer that wants to be kept as a file is not',
    'app://waymark/index.html: forbidden',
  ),
  row(
    'permissions asked for',
    [
      change(
        session,
        'answer(allowedPermissions.has(permission) && isAppAddress(requestingUrl))',
        'answer(true || [permission, requestingUrl].length > 0)',
      ),
    ],
    'permissions.spec.ts',
    'what a page asks for is denied',
    'Expected: "denied"',
  ),
  row(
    'permissions asked for, by name',
    [
      change(
        session,
        'answer(allowedPermissions.has(permission) && isAppAddress(requestingUrl))',
        'answer(isAppAddress(requestingUrl) && permission !== "x")',
      ),
    ],
    sessionTest,
    'is not given to our own page',
    'clipboard-sanitized-write',
  ),
  row(
    'permissions asked for, by whom',
    [
      change(
        session,
        'allowedPermissions.has(permission) && isAppAddress(requestingUrl)',
        'allowedPermissions.has(permission) && requestingUrl !== "x"',
      ),
    ],
    sessionTest,
    'that our page has is not given to',
    'https://waymark/',
  ),
  row(
    'permissions checked',
    [
      change(
        session,
        '(_contents, permission, origin) => allowedPermissions.has(permission) && isAppAddress(origin)',
        '(_contents, permission, origin) => permission !== "x" && origin !== "x"',
      ),
    ],
    'permissions.spec.ts',
    'no permission counts as given',
    ': state',
  ),
  row(
    'permissions checked, by name',
    [
      change(
        session,
        'allowedPermissions.has(permission) && isAppAddress(origin)',
        'permission !== "x" && isAppAddress(origin)',
      ),
    ],
    sessionTest,
    'is not given to our own page',
    'idle-detection',
  ),
  row(
    'permissions checked, by whom',
    [
      change(
        session,
        'allowedPermissions.has(permission) && isAppAddress(origin)',
        'allowedPermissions.has(permission) && origin !== "x"',
      ),
    ],
    sessionTest,
    'that our page has is not given to',
    'https://waymark/',
  ),
  row(
    'devices',
    [change(session, 'setDevicePermissionHandler(() => false)', 'setDevicePermissionHandler(() => true)')],
    sessionTest,
    'is given for no device',
    'true',
  ),
  row(
    'the spell checker’s own fetching',
    [change(session, 'ours.setSpellCheckerEnabled(false)', 'ours.setSpellCheckerEnabled(true)')],
    'sandbox.spec.ts',
    'the page runs in the sandbox, isolated from the preload script',
    'spellChecker',
  ),
  row(
    'the sandbox',
    [
      change(mainWindow, 'sandbox: true', 'sandbox: false'),
      change(
        'electron/main/index.ts',
        "if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();",
        '',
      ),
    ],
    'sandbox.spec.ts',
    'the page runs in the sandbox, isolated from the preload script',
    'sandbox',
  ),
  row(
    'isolation from the preload script',
    [
      change(mainWindow, 'contextIsolation: true', 'contextIsolation: false'),
      change(
        preload,
        "contextBridge.exposeInMainWorld('waymark', api);",
        'void contextBridge;\nObject.assign(globalThis, { waymark: api });',
      ),
    ],
    'isolation.spec.ts',
    'no way leads from the page into the preload script’s world',
    'the bridge is replaced',
  ),
  row(
    'no Node in the page',
    [
      change(mainWindow, 'sandbox: true', 'sandbox: false'),
      change(
        'electron/main/index.ts',
        "if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();",
        '',
      ),
      change(mainWindow, 'nodeIntegration: false', 'nodeIntegration: true'),
      change(mainWindow, 'contextIsolation: true', 'contextIsolation: false'),
      change(
        preload,
        "contextBridge.exposeInMainWorld('waymark', api);",
        'void contextBridge;\nObject.assign(globalThis, { waymark: api });',
      ),
    ],
    'isolation.spec.ts',
    'the page has no Node and exactly the bridge that the contract names',
    'names of Node',
  ),
  row(
    'no bridge in frames',
    [change(mainWindow, 'nodeIntegrationInSubFrames: false', 'nodeIntegrationInSubFrames: true')],
    'isolation.spec.ts',
    'a frame in the page has no bridge',
    'frames with a bridge',
  ),
  row(
    'web security',
    [change(mainWindow, 'webSecurity: true', 'webSecurity: false')],
    'sandbox.spec.ts',
    'the page runs in the sandbox, isolated from the preload script',
    'webSecurity',
  ),
  row(
    'the names of events',
    [
      change(
        preload,
        "if (!Object.hasOwn(eventNames, name)) throw new Error('There is no such event.');",
        'void eventNames;',
      ),
    ],
    'isolation.spec.ts',
    'no way leads from the page into the preload script’s world',
    'an own name of an event',
  ),
  row(
    'the event object',
    [
      change(
        preload,
        'listener(payload);',
        '(listener as (...all: unknown[]) => void)(payload, { sender: Object.keys(_event) });',
      ),
    ],
    'isolation.spec.ts',
    'a listener hears the message and nothing of who sent it',
    'focused,fullScreen,maximised',
  ),
];
