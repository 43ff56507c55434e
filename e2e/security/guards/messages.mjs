/** @typedef {import('./table.mjs').Row} Row */

const ipc = 'electron/main/ipc-main.ts';
const trusted = 'electron/main/trusted-sender.ts';
const trustedTest = 'electron/main/trusted-sender.test.ts';
const mainWindow = 'electron/main/window/main-window.ts';

/** @param {string} guard @param {readonly import('./changes.mjs').Change[]} remove @param {string} spec @param {string} test @param {string} says @returns {Row} */
const row = (guard, remove, spec, test, says) => ({ guard, remove, spec, test, says });
/** @param {string} file @param {string} from @param {string} to */
const change = (file, from, to) => ({ file, from, to });

const shape = 'a message of the wrong shape is refused, and nothing of it is repeated';
const elsewhere = 'a message from another window or another frame is refused on every channel';

/** @type {readonly Row[]} */
export const messageRows = [
  row(
    'the sender of a message',
    [
      change(
        ipc,
        "if (!isTrustedSender(event, ourContents(), appOrigin)) return refuse(name, 'sender');",
        'void [isTrustedSender, event, ourContents, appOrigin];',
      ),
    ],
    'messages.spec.ts',
    elsewhere,
    'from elsewhere',
  ),
  row(
    'the sender: our own window',
    [change(trusted, 'ourContents !== undefined &&\n    sender === ourContents &&', '')],
    'messages.spec.ts',
    elsewhere,
    'from elsewhere',
  ),
  row(
    'the sender: our own window, by itself',
    [change(trusted, 'sender === ourContents &&', '')],
    trustedTest,
    'from another window with our page is not',
    'true',
  ),
  row(
    'the sender: a frame that is gone',
    [change(trusted, 'senderFrame !== null &&', '')],
    trustedTest,
    'from a frame that is gone is not',
    'null',
  ),
  row(
    'the sender: no parent',
    [change(trusted, 'senderFrame.parent === null &&', '')],
    trustedTest,
    'from a main frame that stands in another is not',
    'true',
  ),
  row(
    'the sender: the main frame',
    [change(trusted, 'senderFrame === sender.mainFrame &&', '')],
    trustedTest,
    'from a frame that claims to stand alone is not',
    'true',
  ),
  row(
    'the sender: its origin',
    [change(trusted, 'senderFrame.origin === ourOrigin', 'ourOrigin !== ""')],
    trustedTest,
    'is not',
    'https://waymark',
  ),
  row(
    'frames in our page, both walls',
    [
      change(mainWindow, 'nodeIntegrationInSubFrames: false', 'nodeIntegrationInSubFrames: true'),
      change(trusted, 'senderFrame.parent === null &&\n    senderFrame === sender.mainFrame &&', ''),
    ],
    'messages.spec.ts',
    'a frame in our own page is refused, even with a bridge',
    'the frame: answered',
  ),
  row(
    'one payload and no more',
    [change(ipc, "if (payloads.length > 1) return refuse(name, 'shape');", '')],
    'messages.spec.ts',
    'a message with more than one payload is refused on every channel',
    ': payloads',
  ),
  row(
    'the shape of a message',
    [
      change(ipc, "if (!checked.success) return refuse(name, 'shape');", ''),
      change(ipc, 'handler(checked.data)', 'handler(payloads[0])'),
    ],
    'messages.spec.ts',
    shape,
    'app:describe: a number',
  ),
  row(
    'why a request failed',
    [
      change(
        ipc,
        "log('a request failed', { name, error: errorCode(error) });",
        'void errorCode;\n        throw error;',
      ),
    ],
    'messages.spec.ts',
    'why a request failed stays in main',
    'what the page is told',
  ),
  row(
    'contract: no field more',
    [change('electron/contract/settings.ts', 'z.strictObject', 'z.object')],
    'messages.spec.ts',
    shape,
    'settings:write: with a field more',
  ),
  row(
    'contract: a file’s size',
    [
      change(
        'electron/contract/ipc-map.ts',
        'bytes.byteLength <= maximumArchiveBytes',
        'bytes.byteLength >= 0 || maximumArchiveBytes > 0',
      ),
    ],
    'messages.spec.ts',
    'a file larger than any of ours is refused before anybody is asked where to',
    'a large file',
  ),
  row(
    'contract: a link’s length',
    [change('electron/contract/ipc-map.ts', 'z.string().max(2048)', 'z.string()')],
    'messages.spec.ts',
    shape,
    'link:open: too long',
  ),
  row(
    'contract: where a reminder leads',
    [
      change(
        'electron/contract/reminders.ts',
        'const placeId = z.string().regex(linkIdPattern);',
        'const placeId = z.string().max(linkIdPattern.source.length * 100);',
      ),
    ],
    'messages.spec.ts',
    shape,
    'reminders:set: a place outside',
  ),
  row(
    'contract: what the menu takes',
    [change('electron/contract/menu.ts', '.max(maximumItems)', '.max(maximumItems + 1)')],
    'messages.spec.ts',
    shape,
    'menu:set: too many',
  ),
];
