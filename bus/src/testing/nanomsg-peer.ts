/**
 * A process that speaks through the npm package `nanomsg` itself, for interoperability tests. It
 * stands apart because the package can end a process.
 *
 * `nanomsg-peer sub ADDRESS` connects and tells its parent the length and SHA-256 of each message.
 * `nanomsg-peer pub ADDRESS` listens and publishes a patterned message for each size it is told.
 * @module
 */
import { createHash } from 'node:crypto';
import { loadNanomsg } from '../nanomsg-package.ts';
import { patterned } from './helpers.ts';

const [, , role, address = ''] = process.argv;
const nanomsg = await loadNanomsg();
if (role === 'sub') {
  const socket = nanomsg.socket('sub', { rcvmaxsize: -1 });
  socket.on('error', (error) => {
    throw error;
  });
  socket.on('data', (message) => {
    process.send?.({
      bytes: message.length,
      sha256: createHash('sha256').update(message).digest('hex'),
    });
  });
  socket.connect(address);
} else {
  const socket = nanomsg.socket('pub', {});
  socket.on('error', (error) => {
    throw error;
  });
  socket.bind(address);
  process.on('message', (size) => {
    socket.send(patterned(Number(size)));
  });
}
process.send?.('ready');
process.on('disconnect', () => process.exit());
