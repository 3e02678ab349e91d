/**
 * End-to-end tests of publishers and subscribers of the SP driver.
 * @module
 */
import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { type FrameHandler, FrameParser } from './frame-parser.ts';
import {
  BusError,
  createPublisher,
  createSubscriber,
  type Publisher,
  SequenceTracker,
  type SourceStatus,
} from './index.ts';
import { type Framing, SP_SUB, spHeader } from './sp-protocol.ts';
import {
  Collector,
  freshAddress,
  LogBook,
  patterned,
  rawConnection,
  temporaryFolder,
  until,
} from './testing/helpers.ts';

const FRAMINGS: readonly Framing[] = ['tcp', 'ipc'];
const SIZES = [0, 1, 100, 32_759, 32_760, 65_527, 65_528, 65_536, 1_048_575, 1_048_577, 4_194_304];

for (const framing of FRAMINGS) {
  test(`${framing}: messages of all sizes reach many subscribers whole and in order`, async (t) => {
    await using publisher = await createPublisher({ address: await freshAddress(t, framing) });
    const collectors = Array.from({ length: 5 }, () => new Collector());
    const subscribers = await Promise.all(
      collectors.map(({ onMessage }) =>
        createSubscriber({ addresses: [publisher.address], onMessage }),
      ),
    );
    t.after(() => Promise.all(subscribers.map((subscriber) => subscriber.close())));
    await publisher.waitForSubscribers(5);
    const messages = [...SIZES, ...SIZES.toReversed()].map(patterned);
    for (const message of messages) {
      const copy = Buffer.from(message);
      publisher.publish(copy);
      copy.fill(0xee); // the publisher must have its own copy by now
    }
    for (const collector of collectors) {
      await collector.count(messages.length);
      assert.equal(collector.messages.length, messages.length);
      for (const [i, { bytes }] of collector.messages.entries()) {
        assert.ok(messages[i]?.equals(bytes), `message ${i}`);
      }
    }
    assert.equal(publisher.stats().published, messages.length);
    assert.equal(publisher.subscriberCount, 5);
    const bytes = messages.reduce((sum, message) => sum + message.length, 0);
    assert.equal(publisher.stats().publishedBytes, bytes);
    for (const subscriber of subscribers) {
      const stats = subscriber.stats();
      assert.equal(stats.received, messages.length);
      assert.equal(stats.receivedBytes, bytes);
      await subscriber.close();
    }
    await until(() => publisher.subscriberCount === 0, 'subscribers gone');
    assert.deepEqual(publisher.stats().drops, { queueFull: 0, disconnected: 0, closed: 0 });
  });

  test(`${framing}: a subscriber finds a restarted publisher again`, async (t) => {
    let publisher = await createPublisher({ address: await freshAddress(t, framing) });
    t.after(() => publisher.close());
    const { address } = publisher;
    const collector = new Collector();
    const status: SourceStatus[] = [];
    const log = new LogBook();
    await using subscriber = await createSubscriber({
      addresses: [address],
      onMessage: collector.onMessage,
      onStatus: (each) => status.push(each),
      reconnectMinMs: 5,
      reconnectMaxMs: 20,
      log,
    });
    for (let round = 0; round < 3; round += 1) {
      await publisher.waitForSubscribers(1);
      publisher.publish(Buffer.from(`round ${round}`));
      await collector.count(round + 1);
      const { connectFailures } = subscriber.stats();
      await publisher.close();
      await until(() => subscriber.stats().connectFailures > connectFailures, 'a vain attempt');
      publisher = await createPublisher({ address });
    }
    await publisher.waitForSubscribers(1);
    await subscriber.connected();
    assert.deepEqual(collector.texts(), ['round 0', 'round 1', 'round 2']);
    assert.deepEqual(
      status.map(({ connected }) => connected),
      [true, false, true, false, true, false, true],
    );
    assert.equal(subscriber.stats().connects, 4);
    assert.equal(subscriber.stats().disconnects, 3);
    assert.equal(log.matching(/^warn publisher is not there/).length, 3);
  });
}

test('one subscriber hears several publishers and knows who said what', async (t) => {
  const publishers: Publisher[] = [];
  for (const framing of ['tcp', 'ipc', 'tcp'] as const) {
    const publisher = await createPublisher({ address: await freshAddress(t, framing) });
    t.after(() => publisher.close());
    publishers.push(publisher);
  }
  const collector = new Collector();
  const sources = new Map<number, object>();
  await using subscriber = await createSubscriber({
    addresses: publishers.map(({ address }) => address),
    onMessage(buffer, start, end, source) {
      assert.equal(sources.get(source.index) ?? source, source);
      sources.set(source.index, source);
      collector.onMessage(buffer, start, end, source);
    },
  });
  await subscriber.connected();
  for (let round = 0; round < 100; round += 1) {
    for (const [i, publisher] of publishers.entries()) {
      await publisher.waitForSubscribers(1);
      publisher.publish(Buffer.from(`${i}`));
    }
  }
  await collector.count(300);
  for (const { bytes, index } of collector.messages) {
    assert.equal(bytes.toString(), String(index));
  }
  assert.deepEqual(
    subscriber
      .stats()
      .sources.map(({ address, received, connected }) => [address, received, connected]),
    publishers.map(({ address }) => [address, 100, true]),
  );
  assert.equal(subscriber.stats().handlerErrors, 0);
});

/** A subscriber that reads only when told to, and follows the sequence numbers. */
async function lazySubscriber(
  t: TestContext,
  address: string,
  onFrame: FrameHandler = () => undefined,
): Promise<{ readonly socket: Socket; readonly tracker: SequenceTracker }> {
  const tracker = new SequenceTracker();
  const socket = await rawConnection(t, address);
  const parser = new FrameParser('tcp', 1 << 24, (buffer, start, end) => {
    tracker.observe(0, 1, buffer.readUInt32LE(start));
    onFrame(buffer, start, end);
  });
  socket.on('data', (data) => {
    for (let at = 0; at < data.length; ) {
      const byteCount = data.copy(parser.room, 0, at);
      parser.advance(byteCount);
      at += byteCount;
    }
  });
  socket.pause();
  socket.write(spHeader(SP_SUB));
  return { socket, tracker };
}

test('a stalled subscriber is bounded and counted, a fast one beside it loses nothing', async (t) => {
  const log = new LogBook();
  const highWaterMarkBytes = 1024 * 1024;
  await using publisher = await createPublisher({
    address: 'tcp://127.0.0.1:0',
    highWaterMarkBytes,
    log,
  });
  const slow = await lazySubscriber(t, publisher.address);
  const fast = new SequenceTracker();
  await using subscriber = await createSubscriber({
    addresses: [publisher.address],
    onMessage(buffer, start) {
      fast.observe(0, 1, buffer.readUInt32LE(start));
    },
  });
  await publisher.waitForSubscribers(2);
  const message = Buffer.alloc(1000);
  let sequence = 0;
  const publishNext = (): void => {
    sequence += 1;
    message.writeUInt32LE(sequence);
    publisher.publish(message);
  };
  while (publisher.stats().drops.queueFull < 5000) {
    for (let i = 0; i < 500; i += 1) {
      publishNext();
    }
    await until(() => fast.observed === sequence, 'the fast subscriber has all');
    assert.ok(publisher.stats().queuedBytes <= highWaterMarkBytes);
  }
  const dropped = publisher.stats().drops.queueFull;
  assert.equal(
    publisher.stats().peers.reduce((sum, peer) => sum + peer.droppedMessages, 0),
    dropped,
  );
  slow.socket.resume();
  await until(() => publisher.stats().queuedBytes === 0, 'the slow subscriber caught up');
  publishNext();
  await until(() => slow.tracker.observed + dropped === sequence, 'the last message');
  await until(() => fast.observed === sequence, 'the last message');
  assert.equal(slow.tracker.missing, dropped);
  assert.equal(slow.tracker.late, 0);
  assert.equal(fast.missing, 0);
  assert.equal(log.matching(/queue is full/).length, 1);
  assert.equal(subscriber.stats().received, sequence);
});

test('bytes stay right when chunks are used again, also for a subscriber that drops', async (t) => {
  await using publisher = await createPublisher({
    address: 'tcp://127.0.0.1:0',
    highWaterMarkBytes: 512 * 1024,
    drainTimeoutMs: 60_000,
  });
  // A message tells its number; size and content follow from it.
  const sizeOf = (number: number): number =>
    4 + (((number * 2_654_435_761) % 1_000_003) ** 2 % (number % 10 === 0 ? 90_000 : 900));
  const wrong: number[] = [];
  const check = (buffer: Buffer, start: number, end: number): number => {
    const number = buffer.readUInt32LE(start);
    const expected = Buffer.alloc(sizeOf(number), number & 0xff);
    expected.writeUInt32LE(number);
    if (!expected.equals(buffer.subarray(start, end))) {
      wrong.push(number);
    }
    return number;
  };
  let fastCount = 0;
  await using _subscriber = await createSubscriber({
    addresses: [publisher.address],
    onMessage(buffer, start, end) {
      check(buffer, start, end);
      fastCount += 1;
    },
  });
  let slowCount = 0;
  const slow = await lazySubscriber(t, publisher.address, (buffer, start, end) => {
    check(buffer, start, end);
    slowCount += 1;
  });
  await publisher.waitForSubscribers(2);
  let number = 0;
  while (publisher.stats().drops.queueFull < 3000) {
    for (let i = 0; i < 50; i += 1) {
      number += 1;
      const message = Buffer.alloc(sizeOf(number), number & 0xff);
      message.writeUInt32LE(number);
      publisher.publish(message);
    }
    await until(() => fastCount === number, 'the fast subscriber has all');
    // The slow one takes a little now and then.
    if (number % 1000 === 0) {
      slow.socket.resume();
      await new Promise((resolve) => setImmediate(resolve));
      slow.socket.pause();
    }
  }
  slow.socket.resume();
  const { queueFull } = publisher.stats().drops;
  await until(() => slowCount === number - queueFull, 'the slow subscriber caught up');
  assert.deepEqual(wrong, []);
});

test('drained waits for a subscriber that takes, so that nothing is lost at full speed', async () => {
  await using publisher = await createPublisher({
    address: 'tcp://127.0.0.1:0',
    highWaterMarkBytes: 256 * 1024,
    drainTimeoutMs: 60_000,
  });
  let received = 0;
  await using _subscriber = await createSubscriber({
    addresses: [publisher.address],
    onMessage() {
      received += 1;
    },
  });
  await publisher.waitForSubscribers(1);
  const message = patterned(1000);
  for (let i = 1; i <= 50_000; i += 1) {
    publisher.publish(message);
    if (i % 100 === 0) {
      await publisher.drained();
    }
  }
  await until(() => received === 50_000, 'all messages');
  assert.equal(publisher.stats().drops.queueFull, 0);
});

test('drained gives up on a stalled subscriber, once, and resolves when it is closed', async (t) => {
  const log = new LogBook();
  await using publisher = await createPublisher({
    address: 'tcp://127.0.0.1:0',
    highWaterMarkBytes: 1024 * 1024,
    drainTimeoutMs: 30,
    log,
  });
  const slow = await lazySubscriber(t, publisher.address);
  await publisher.waitForSubscribers(1);
  const message = Buffer.alloc(100_000);
  while (publisher.stats().drops.queueFull < 100) {
    for (let i = 0; i < 5; i += 1) {
      publisher.publish(message);
    }
    await publisher.drained();
  }
  assert.equal(log.matching(/waited for no longer/).length, 1);
  slow.socket.resume();
  await until(() => publisher.stats().queuedBytes === 0, 'the slow subscriber caught up');

  slow.socket.pause();
  await using patient = await createPublisher({
    address: 'tcp://127.0.0.1:0',
    highWaterMarkBytes: 1024 * 1024,
    drainTimeoutMs: 600_000,
  });
  const stuck = await lazySubscriber(t, patient.address);
  await patient.waitForSubscribers(1);
  while (patient.stats().drops.queueFull === 0) {
    patient.publish(message);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const drained = patient.drained();
  stuck.socket.destroy();
  await drained;
  const { drops, peers } = patient.stats();
  assert.ok(drops.disconnected > 0);
  assert.deepEqual(peers, []);
});

test('close sends what is queued, and does not wait for ever', async (t) => {
  await using publisher = await createPublisher({ address: 'tcp://127.0.0.1:0' });
  const collector = new Collector();
  await using _subscriber = await createSubscriber({
    addresses: [publisher.address],
    onMessage: collector.onMessage,
  });
  await publisher.waitForSubscribers(1);
  for (let i = 0; i < 20; i += 1) {
    publisher.publish(patterned(1_000_000));
  }
  await publisher.close();
  await publisher.close();
  await collector.count(20);
  publisher.publish(Buffer.of(1));
  assert.equal(publisher.stats().refusedAfterClose, 1);
  assert.deepEqual(publisher.stats().drops, { queueFull: 0, disconnected: 0, closed: 0 });
  await assert.rejects(publisher.waitForSubscribers(1), { code: 'closed' });

  await using stuck = await createPublisher({ address: 'tcp://127.0.0.1:0', closeTimeoutMs: 20 });
  await lazySubscriber(t, stuck.address);
  await stuck.waitForSubscribers(1);
  for (let i = 0; i < 40; i += 1) {
    stuck.publish(patterned(1_000_000));
  }
  await stuck.close();
  const { closed } = stuck.stats().drops;
  assert.ok(closed > 0 && closed <= 40);
});

test('an exception of the handler is counted, logged once, and ends nothing', async () => {
  await using publisher = await createPublisher({ address: 'tcp://127.0.0.1:0' });
  const log = new LogBook();
  let calls = 0;
  await using subscriber = await createSubscriber({
    addresses: [publisher.address],
    onMessage() {
      calls += 1;
      throw new Error('no');
    },
    log,
  });
  await publisher.waitForSubscribers(1);
  for (let i = 0; i < 1000; i += 1) {
    publisher.publish(Buffer.of(1));
  }
  await until(() => calls === 1000, 'all messages');
  assert.equal(subscriber.stats().handlerErrors, 1000);
  assert.equal(subscriber.stats().disconnects, 0);
  assert.equal(log.matching(/^error /).length, 1);
});

test('a subscriber closed in its handler hears no more', async () => {
  await using publisher = await createPublisher({ address: 'tcp://127.0.0.1:0' });
  let calls = 0;
  await using subscriber = await createSubscriber({
    addresses: [publisher.address],
    onMessage() {
      calls += 1;
      void subscriber.close();
    },
  });
  await publisher.waitForSubscribers(1);
  for (let i = 0; i < 10; i += 1) {
    publisher.publish(Buffer.of(1));
  }
  await until(() => publisher.subscriberCount === 0, 'the subscriber gone');
  await subscriber.close();
  assert.equal(calls, 1);
  await assert.rejects(subscriber.connected(), { code: 'closed' });
});

test('messages that nobody can have are counted', async () => {
  await using publisher = await createPublisher({
    address: 'tcp://127.0.0.1:0',
    maxMessageBytes: 10,
  });
  publisher.publish(Buffer.alloc(11));
  publisher.publish(Buffer.alloc(10));
  await publisher.drained();
  const stats = publisher.stats();
  assert.deepEqual([stats.published, stats.publishedUnheard, stats.refusedTooLarge], [1, 1, 1]);
});

test('waiting can be given up', async (t) => {
  await using publisher = await createPublisher({ address: await freshAddress(t, 'ipc') });
  await publisher.waitForSubscribers(0);
  const given = new AbortController();
  const waiting = publisher.waitForSubscribers(1, given.signal);
  given.abort(new Error('enough'));
  await assert.rejects(waiting, { message: 'enough' });
  await assert.rejects(publisher.waitForSubscribers(1, given.signal), { message: 'enough' });
  const addresses = [publisher.address, `ipc://${await temporaryFolder(t)}/nobody`];
  await using subscriber = await createSubscriber({ addresses, onMessage: () => undefined });
  await subscriber.connected(undefined, 1);
  const all = subscriber.connected(AbortSignal.abort(new Error('enough')));
  await assert.rejects(all, { message: 'enough' });
});

test('options that make no sense are refused', async () => {
  const bad = (error: unknown): boolean => error instanceof BusError && error.code === 'bad-option';
  const onMessage = (): void => undefined;
  await assert.rejects(createSubscriber({ addresses: [], onMessage }), bad);
  await assert.rejects(
    createPublisher({ address: 'tcp://127.0.0.1:0', highWaterMarkBytes: 0 }),
    bad,
  );
  await assert.rejects(
    createSubscriber({ addresses: ['tcp://127.0.0.1:1'], onMessage, maxMessageBytes: Number.NaN }),
    bad,
  );
  await assert.rejects(
    createSubscriber({ addresses: ['tcp://127.0.0.1:1', 'tcp://127.0.0.1:1'], onMessage }),
    bad,
  );
  const marks = { highWaterMarkBytes: 10, lowWaterMarkBytes: 11 };
  await assert.rejects(createPublisher({ address: 'tcp://127.0.0.1:0', ...marks }), bad);
});
