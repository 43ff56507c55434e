/** @typedef {import('./table.mjs').Row} Row */

const links = 'electron/contract/link-allowlist.ts';
const find = 'electron/main/app-protocol/find-file.ts';
const findTest = 'electron/main/app-protocol/find-file.test.ts';
const scheme = 'electron/main/app-protocol/scheme.ts';
const schemeTest = 'electron/main/app-protocol/scheme.test.ts';
const serve = 'electron/main/app-protocol/serve.ts';
const openLink = 'electron/main/guards/open-link.ts';

/** @param {string} guard @param {readonly import('./changes.mjs').Change[]} remove @param {string} spec @param {string} test @param {string} says @returns {Row} */
const row = (guard, remove, spec, test, says) => ({ guard, remove, spec, test, says });
/** @param {string} file @param {string} from @param {string} to */
const change = (file, from, to) => ({ file, from, to });

const onlyLinks = 'only web and mail links leave the app';
const serves = 'app:// serves the renderer and nothing else';

/** @type {readonly Row[]} */
export const addressRows = [
  row(
    'links: all of the list',
    [change(openLink, 'const allowed = allowedLink(link);', 'const allowed = [link, allowedLink(link)][0];')],
    'links.spec.ts',
    'a link in what somebody else wrote leads nowhere but through the same list',
    'handed to the system',
  ),
  row(
    'links: the schemes',
    [change(links, '!allowedSchemes.has(protocol) || ', 'allowedSchemes.has("x") || ')],
    'links.spec.ts',
    onlyLinks,
    'smb://server/share',
  ),
  row(
    'links: control characters and spaces',
    [change(links, 'controlOrSpace.test(link) || ', 'controlOrSpace.test("") || ')],
    'links.spec.ts',
    onlyLinks,
    String.raw`\thttps://example.org`,
  ),
  row(
    'links: a name before the host',
    [change(links, "username !== '' || ", '')],
    'links.spec.ts',
    onlyLinks,
    'https://user@example.org',
  ),
  row(
    'links: a word before the host',
    [change(links, " || password !== ''", ' || password === "x"')],
    'links.spec.ts',
    onlyLinks,
    'https://:password@example.org',
  ),
  row(
    'links: no target',
    [change(links, "target === '' || ", 'target === "x" || ')],
    'links.spec.ts',
    onlyLinks,
    'mailto:',
  ),
  row(
    'links: length as spelt',
    [change(links, 'href.length > maximumLinkLength', 'href.length < 0')],
    'links.spec.ts',
    onlyLinks,
    'https://example.org/道',
  ),
  row(
    'links: length as typed, by itself',
    [
      change(links, 'link.length > maximumLinkLength || ', ''),
      change(links, 'href.length > maximumLinkLength', 'href.length < 0'),
    ],
    'electron/contract/link-allowlist.test.ts',
    'may not be opened',
    'aaaa',
  ),
  row(
    'files: both walls',
    [
      change(find, 'return isInside(root, path) ? path : undefined;', 'return path;'),
      change(find, 'isInside(realRoot, realFile) && ', 'realRoot !== "" && '),
    ],
    'app-protocol.spec.ts',
    serves,
    'app://waymark/..%2f..%2fpackage.json: nothing comes',
  ),
  row(
    'files: the address, by itself',
    [change(find, 'return isInside(root, path) ? path : undefined;', 'return path;')],
    findTest,
    'is refused',
    '%2fpackage.json',
  ),
  row(
    'files: symbolic links',
    [change(find, 'isInside(realRoot, realFile) && ', 'realRoot !== "" && ')],
    'app-protocol.spec.ts',
    serves,
    'app://waymark/link-out.txt: nothing comes',
  ),
  row(
    'files: backslashes',
    [change(find, String.raw`decoded.includes('\\') || `, '')],
    findTest,
    'is refused',
    '%5cpackage.json',
  ),
  row(
    'files: NUL',
    [change(find, String.raw` || decoded.includes('\0')`, '')],
    findTest,
    'is refused',
    '%00',
  ),
  row(
    'files: a neighbour with the same beginning',
    [
      change(
        find,
        "way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)",
        'path.startsWith(folder) && way !== sep && !isAbsolute(way)',
      ),
      change(find, 'isInside(realRoot, realFile) && ', 'realRoot !== "" && '),
    ],
    'app-protocol.spec.ts',
    serves,
    'renderer-of-another%2fx.txt: nothing comes',
  ),
  row(
    'files: regular ones only',
    [change(find, 'statSync(realFile).isFile()', 'statSync(realFile).size >= 0')],
    findTest,
    'is not found',
    '/assets',
  ),
  row(
    'addresses: our host',
    [change(serve, 'if (!isAppAddress(url)) return refusal(404);', 'void isAppAddress;')],
    'app-protocol.spec.ts',
    serves,
    'app://elsewhere/index.html: nothing comes',
  ),
  row(
    'addresses: reading only',
    [change(serve, "if (method !== 'GET' && method !== 'HEAD') return refusal(405);", '')],
    'app-protocol.spec.ts',
    'the page may only read at its own address',
    'POST: status',
  ),
  row(
    'addresses: the scheme',
    [change(scheme, 'scheme === `${appScheme}:` && ', 'scheme !== "" && ')],
    schemeTest,
    'is none',
    'https://waymark/',
  ),
  row(
    'addresses: the host',
    [change(scheme, 'host === appHost && ', 'host !== "" && ')],
    schemeTest,
    'is none',
    'app://elsewhere/',
  ),
  row(
    'addresses: a name before the host',
    [change(scheme, "username === '' && ", 'username !== "x" && ')],
    schemeTest,
    'is none',
    'app://user@waymark/',
  ),
  row(
    'addresses: a word before the host',
    [change(scheme, "password === ''", 'password !== "x"')],
    schemeTest,
    'is none',
    'app://:word@waymark/',
  ),
];
