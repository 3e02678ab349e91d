/**
 * Tests with peers that break the protocol: closed, counted, logged once, others undisturbed.
 * @module
 */
import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import {
  createPublisher,
  createSubscriber,
  type PublisherFault,
  type SubscriberFault,
} from './index.ts';
import { type Framing, SP_PUB, SP_SUB, spHeader } from './sp-protocol.ts';
import {
  Collector,
  closed,
  frames,
  freshAddress,
  LogBook,
  patterned,
  rawConnection,
  rawServer,
  until,
} from './testing/helpers.ts';

const ATTEMPTS = 3;

/** What a peer does to a publisher after it connected. */
const BAD_SUBSCRIBERS: readonly (readonly [string, PublisherFault, (socket: Socket) => void])[] = [
  ['speaks HTTP', 'notSp', (socket) => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')],
  ['is a publisher, too', 'wrongProtocol', (socket) => socket.write(spHeader(SP_PUB))],
  ['says nothing', 'headerTimeout', () => undefined],
  ['stops in its header', 'headerTimeout', (socket) => socket.write(Buffer.of(0, 0x53, 0x50))],
  ['leaves at once', 'closedBeforeHeader', (socket) => socket.end()],
  ['leaves in its header', 'closedBeforeHeader', (socket) => socket.end(Buffer.of(0, 0x53))],
  [
    'sends data with its header',
    'unexpectedData',
    (socket) => socket.write(Buffer.concat([spHeader(SP_SUB), Buffer.alloc(100_000)])),
  ],
  [
    'sends data after its header',
    'unexpectedData',
    (socket) => {
      // The publisher's header is the proof that the connection stands; data comes separately.
      socket.write(spHeader(SP_SUB));
      socket.once('data', () => setImmediate(() => socket.write(Buffer.of(1))));
    },
  ],
];

for (const [what, fault, act] of BAD_SUBSCRIBERS) {
  for (const framing of ['tcp', 'ipc'] as const) {
    test(`${framing}: a peer that ${what} is closed by the publisher as ${fault}`, async (t) => {
      const log = new LogBook();
      await using publisher = await createPublisher({
        address: await freshAddress(t, framing),
        headerTimeoutMs: fault === 'headerTimeout' ? 100 : 60_000,
        log,
      });
      const collector = new Collector();
      // Its header must be there in time on a busy machine, so it comes first where time matters.
      await using _good = await createSubscriber({
        addresses: [publisher.address],
        onMessage: collector.onMessage,
        reconnectMinMs: 5,
      });
      await publisher.waitForSubscribers(1);
      const faultsBefore = publisher.stats().protocolErrors[fault];
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const socket = await rawConnection(t, publisher.address);
        act(socket);
        publisher.publish(Buffer.from(`${attempt}`));
        await closed(socket);
        await until(
          () => publisher.stats().protocolErrors[fault] === faultsBefore + attempt + 1,
          fault,
        );
      }
      await collector.count(ATTEMPTS);
      assert.deepEqual(collector.texts(), ['0', '1', '2']);
      assert.equal(log.matching(new RegExp(`^warn .* ${fault}$`)).length, 1);
      await until(() => publisher.subscriberCount === 1, 'only the good one left');
    });
  }
}

test('more connections than allowed are closed, and let in when there is room again', async (t) => {
  await using publisher = await createPublisher({
    address: 'tcp://127.0.0.1:0',
    maxConnections: 2,
  });
  const first = await rawConnection(t, publisher.address);
  const second = await rawConnection(t, publisher.address);
  first.write(spHeader(SP_SUB));
  second.write(spHeader(SP_SUB));
  await publisher.waitForSubscribers(2);
  const third = await rawConnection(t, publisher.address);
  await closed(third);
  assert.equal(publisher.stats().protocolErrors.tooManyConnections, 1);
  assert.equal(publisher.subscriberCount, 2);
  first.destroy();
  await until(() => publisher.subscriberCount === 1, 'the first gone');
  const fourth = await rawConnection(t, publisher.address);
  fourth.write(spHeader(SP_SUB));
  await publisher.waitForSubscribers(2);
});

test('a header that comes byte by byte is accepted', async (t) => {
  await using publisher = await createPublisher({ address: 'tcp://127.0.0.1:0' });
  const socket = await rawConnection(t, publisher.address);
  socket.setNoDelay();
  for (const byte of spHeader(SP_SUB)) {
    await new Promise((resolve) => socket.write(Buffer.of(byte), resolve));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await publisher.waitForSubscribers(1);
});

const good = (framing: Framing): Buffer => frames(framing, [patterned(3)]);

/** What a listener does to a subscriber that connected. */
const BAD_PUBLISHERS: readonly (readonly [
  string,
  SubscriberFault,
  Framing,
  (socket: Socket) => void,
])[] = [
  ['speaks SSH', 'notSp', 'tcp', (socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n')],
  ['is a subscriber, too', 'wrongProtocol', 'tcp', (socket) => socket.write(spHeader(SP_SUB))],
  ['is a subscriber, too', 'wrongProtocol', 'ipc', (socket) => socket.write(spHeader(SP_SUB))],
  ['says nothing', 'headerTimeout', 'tcp', () => undefined],
  ['closes at once', 'closedBeforeHeader', 'tcp', (socket) => socket.end()],
  [
    'announces 2^63 bytes',
    'messageTooLarge',
    'tcp',
    (socket) =>
      socket.write(
        Buffer.concat([spHeader(SP_PUB), good('tcp'), Buffer.from('8000000000000000', 'hex')]),
      ),
  ],
  [
    'announces a byte too many',
    'messageTooLarge',
    'tcp',
    (socket) =>
      socket.write(
        Buffer.concat([spHeader(SP_PUB), good('tcp'), Buffer.from('0000000001000001', 'hex')]),
      ),
  ],
  [
    'wants shared memory',
    'badFrame',
    'ipc',
    (socket) =>
      socket.write(
        Buffer.concat([spHeader(SP_PUB), good('ipc'), Buffer.from('020000000000000001', 'hex')]),
      ),
  ],
  [
    'dies in a length',
    'truncatedFrame',
    'tcp',
    (socket) => socket.end(Buffer.concat([spHeader(SP_PUB), good('tcp'), Buffer.alloc(5)])),
  ],
  [
    'dies in a message',
    'truncatedFrame',
    'ipc',
    (socket) =>
      socket.end(
        Buffer.concat([
          spHeader(SP_PUB),
          good('ipc'),
          frames('ipc', [patterned(500)]).subarray(0, 300),
        ]),
      ),
  ],
];

for (const [what, fault, framing, act] of BAD_PUBLISHERS) {
  test(`${framing}: a publisher that ${what} is left by the subscriber as ${fault}`, async (t) => {
    const log = new LogBook();
    await using publisher = await createPublisher({ address: await freshAddress(t, 'tcp') });
    const badAddress = await rawServer(t, framing, (socket) => {
      socket.resume();
      act(socket);
    });
    const collector = new Collector();
    await using subscriber = await createSubscriber({
      addresses: [badAddress, publisher.address],
      onMessage(buffer, start, end, source) {
        if (source.index === 1) {
          collector.onMessage(buffer, start, end, source);
        }
      },
      headerTimeoutMs: fault === 'headerTimeout' ? 300 : 60_000,
      reconnectMinMs: 2,
      reconnectMaxMs: 4,
      log,
    });
    await subscriber.connected(AbortSignal.timeout(30_000), 1);
    await publisher.waitForSubscribers(1);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      await until(() => subscriber.stats().protocolErrors[fault] >= attempt, fault);
      publisher.publish(Buffer.from(`${attempt}`));
    }
    await collector.count(ATTEMPTS);
    assert.deepEqual(collector.texts(), ['1', '2', '3']);
    assert.equal(log.matching(new RegExp(`^warn .* ${fault}$`)).length, 1);
    const { protocolErrors, sources } = subscriber.stats();
    for (const [name, count] of Object.entries(protocolErrors)) {
      assert.equal(count > 0, name === fault, name);
    }
    assert.equal(sources[1]?.connected, true);
    const framesBefore =
      fault === 'messageTooLarge' || fault === 'badFrame' || fault === 'truncatedFrame';
    assert.equal((sources[0]?.received ?? 0) > 0, framesBefore);
  });
}
