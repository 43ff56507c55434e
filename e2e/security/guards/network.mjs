/** @typedef {import('./table.mjs').Row} Row */

const resolver = {
  file: 'electron/main/command-line.ts',
  from: "commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');",
  to: '',
};
const filter = {
  file: 'electron/main/guards/session.ts',
  from: 'answer({ cancel: !allowedSchemes.has(schemeOf(url)) })',
  to: 'answer({ cancel: false, ...(schemeOf(url) === "" && {}) })',
};
const policy = {
  file: 'electron/main/app-protocol/headers.ts',
  from: "'Content-Security-Policy': contentSecurityPolicy,",
  to: "'X-Not-A-Policy': contentSecurityPolicy,",
};
const webRtc = {
  file: 'electron/main/guards/contents.ts',
  from: "contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');",
  to: '',
};
const spec = 'network.spec.ts';

/** @type {readonly Row[]} */
export const networkRows = [
  {
    guard: 'the resolver’s rules, alone',
    remove: [resolver],
    spec,
    test: 'without the policy and the filter of requests the last wall stops each way',
    says: 'fetch: connections',
  },
  {
    guard: 'the filter of requests, alone',
    remove: [filter],
    spec,
    test: 'the second wall cancels what is not ours, also where no policy of a page holds',
    says: 'ERR_BLOCKED_BY_CLIENT',
  },
  {
    guard: 'the filter of requests and the resolver’s rules',
    remove: [filter, resolver],
    spec,
    test: 'without the policy the other walls stop each way',
    says: 'worker from a blob: connections',
  },
  {
    guard: 'all three walls around the network',
    remove: [policy, filter, resolver],
    spec,
    test: 'no way of the page reaches the outside',
    says: 'WebSocket: connections',
  },
  {
    guard: 'WebRTC’s policy',
    remove: [webRtc],
    spec,
    test: 'WebRTC reaches nobody',
    says: 'STUN over UDP: packets',
  },
  {
    guard: 'WebRTC’s policy, for a peer whose address is told',
    remove: [webRtc],
    spec,
    test: 'WebRTC does not reach a peer whose address it is told',
    says: 'Expected: 0',
  },
  {
    guard: 'the resolver’s rules, for WebRTC over TCP',
    remove: [resolver],
    spec,
    test: 'WebRTC reaches nobody',
    says: 'TURN over TCP: connections',
  },
];
