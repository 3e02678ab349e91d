import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import { parseAddress } from './address.ts';
import { SpLink } from './sp-link.ts';
import { SP_PUB, spHeader } from './sp-protocol.ts';
import { frames, patterned, rawServer, until } from './testing/helpers.ts';

const HEADER_TIMEOUT_MS = 61_234;
const MIN_MS = 1;
const MAX_MS = 60_000;
const ATTEMPTS = 6;

const HEADER = spHeader(SP_PUB);
const WHOLE = frames('tcp', [patterned(100)]);
const PUBLISHERS: readonly (readonly [
  what: string,
  act: (socket: Socket) => void,
  backsOff: boolean,
])[] = [
  ['leaves after its header', (socket) => socket.end(HEADER), true],
  [
    'leaves in its first message',
    (socket) => socket.end(Buffer.concat([HEADER, WHOLE.subarray(0, 50)])),
    true,
  ],
  ['leaves after a message', (socket) => socket.end(Buffer.concat([HEADER, WHOLE])), false],
  [
    'leaves in its second message',
    (socket) => socket.end(Buffer.concat([HEADER, WHOLE, WHOLE.subarray(0, 50)])),
    false,
  ],
];

for (const [what, act, backsOff] of PUBLISHERS) {
  const pauses = backsOff ? 'longer and longer' : 'the shortest';
  test(`pauses after a publisher that ${what} are ${pauses}`, async (t) => {
    const address = await rawServer(t, 'tcp', (socket) => {
      socket.resume();
      act(socket);
    });
    t.mock.method(Math, 'random', () => 1);
    const timeout = t.mock.method(globalThis, 'setTimeout');
    const pausesMs = (): unknown[] =>
      timeout.mock.calls
        .map(({ arguments: [, delayMs] }) => delayMs)
        .filter((delayMs) => delayMs !== HEADER_TIMEOUT_MS);
    const nothing = (): void => undefined;
    let disconnects = 0;
    const link = new SpLink(
      {
        address: parseAddress(address, 'dial'),
        maxMessageBytes: 1000,
        headerTimeoutMs: HEADER_TIMEOUT_MS,
        reconnectMinMs: MIN_MS,
        reconnectMaxMs: MAX_MS,
        onFrame: nothing,
      },
      {
        onConnected: nothing,
        onDisconnected: () => {
          disconnects += 1;
        },
        onConnectFailed: nothing,
        onFault: nothing,
      },
    );
    await until(() => disconnects > ATTEMPTS, 'attempts');
    await link.close();
    const expected = Array.from({ length: ATTEMPTS }, (_, i) =>
      backsOff ? MIN_MS * 2 ** i : MIN_MS,
    );
    assert.deepEqual(
      pausesMs()
        .filter((delayMs) => delayMs !== undefined)
        .slice(0, ATTEMPTS),
      expected,
    );
  });
}
