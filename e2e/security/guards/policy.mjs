/** @typedef {import('./table.mjs').Row} Row */

const file = 'electron/main/app-protocol/headers.ts';

/** @param {string} from @param {string} to @param {string} says @returns {Row} */
const loosened = (from, to, says) => ({
  guard: `policy: ${from} becomes ${to === '' ? 'nothing' : to}`,
  remove: [{ file, from: `"${from}"`, to: `"${to}"` }],
  spec: 'network.spec.ts',
  test: 'the policy by itself stops each way that it covers',
  says,
});

/** @param {string} from @param {string} to @param {string} says @returns {Row} */
const lettingCodeIn = (from, to, says) => ({
  guard: `policy: ${from} becomes ${to}`,
  remove: [{ file, from: `"${from}"`, to: `"${to}"` }],
  spec: 'content-policy.spec.ts',
  test: 'no text becomes code',
  says,
});

/** @param {string} name @param {string} line @returns {Row} */
const header = (name, line) => ({
  guard: `header ${name}`,
  remove: [{ file, from: line, to: '' }],
  spec: 'content-policy.spec.ts',
  test: 'every answer carries the policy, also a refusal',
  says: `missing: ${name}`,
});

/** @type {readonly Row[]} */
export const policyRows = [
  loosened("default-src 'none'", '', 'frame: directive'),
  loosened("connect-src 'self'", 'connect-src *', 'WebSocket: directive'),
  loosened("script-src 'self'", 'script-src *', 'script: directive'),
  loosened("style-src 'self'", 'style-src *', 'style sheet: directive'),
  loosened("font-src 'self'", 'font-src *', 'font: directive'),
  loosened("img-src 'self' blob: data:", 'img-src *', 'image: directive'),
  loosened("base-uri 'none'", '', 'base of all addresses: directive'),
  loosened("form-action 'none'", '', 'form: directive'),
  lettingCodeIn("script-src 'self'", "script-src 'self' 'unsafe-eval'", 'Error: eval'),
  lettingCodeIn("script-src 'self'", "script-src 'self' 'unsafe-inline'", 'Error: an inline script'),
  lettingCodeIn("script-src 'self'", "script-src 'self' data: blob:", 'Error: a script from a blob'),
  {
    guard: 'policy: inline styles',
    remove: [{ file, from: `"style-src 'self'"`, to: `"style-src 'self' 'unsafe-inline'"` }],
    spec: 'content-policy.spec.ts',
    test: 'an inline style element is not applied',
    says: 'dotted',
  },
  {
    guard: 'policy: frame-ancestors, which only the header’s own words show',
    remove: [{ file, from: `"frame-ancestors 'none'",`, to: '' }],
    spec: 'content-policy.spec.ts',
    test: 'every answer carries the policy, also a refusal',
    says: 'missing: content-security-policy',
  },
  {
    guard: 'policy: workers, which no violation in the page tells of',
    remove: [{ file, from: `"worker-src 'self'"`, to: `"worker-src *"` }],
    spec: 'content-policy.spec.ts',
    test: 'every answer carries the policy, also a refusal',
    says: 'missing: content-security-policy',
  },
  header('cross-origin-opener-policy', "'Cross-Origin-Opener-Policy': 'same-origin',"),
  header('cross-origin-resource-policy', "'Cross-Origin-Resource-Policy': 'same-origin',"),
  header('referrer-policy', "'Referrer-Policy': 'no-referrer',"),
  header('x-content-type-options', "'X-Content-Type-Options': 'nosniff',"),
  header('x-dns-prefetch-control', "'X-DNS-Prefetch-Control': 'off',"),
  header(
    'permissions-policy',
    "'Permissions-Policy':\n    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',",
  ),
];
