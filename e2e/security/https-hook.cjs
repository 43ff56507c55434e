// Loaded into main before the app (`electron -r`). Whatever main asks for by https is led to the stand-in on this machine,
// which sees the whole address; whatever else main would connect to is told to it too. No test leaves this machine.
const http = require('node:http');
const https = require('node:https');
const { Socket } = require('node:net');
const { syncBuiltinESMExports } = require('node:module');

const standIn = process.env['WAYMARK_TEST_STAND_IN'] ?? '';

https.get = (address, options, answer) =>
  http.get(`${standIn}/?asked=${encodeURIComponent(String(address))}`, options, answer);

// oxlint-disable-next-line typescript/unbound-method -- called on the socket that it is asked of
const { connect } = Socket.prototype;
Socket.prototype.connect = function told(...given) {
  const [first] = given.flat();
  if (!standIn.endsWith(`:${first?.port}`) && first?.path === undefined && first?.port !== undefined)
    http
      .get(`${standIn}/?asked=${encodeURIComponent(`${first.host}:${first.port}`)}`)
      .on('error', () => undefined);
  return connect.apply(this, given);
};
syncBuiltinESMExports();
