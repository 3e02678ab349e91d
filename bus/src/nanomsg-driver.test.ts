/**
 * Tests of the nanomsg driver behind our interface.
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BusError, createPublisher, createSubscriber } from './index.ts';
import { loadNanomsg } from './nanomsg-package.ts';
import { Collector, freshAddress, patterned, until } from './testing/helpers.ts';

const skip = await loadNanomsg().then(
  () => false,
  () => 'the npm package nanomsg is not installed',
);
const ASK_AGAIN_MS = 250;

test('a missing package is one sentence that says how to get it', async () => {
  await assert.rejects(loadNanomsg('no-such-package-of-that-name'), (error) => {
    assert.ok(error instanceof BusError);
    assert.equal(error.code, 'driver-missing');
    assert.match(error.message, /^[^\n]*npm install nanomsg[^\n]*\.$/);
    return true;
  });
  await assert.rejects(loadNanomsg('node:path'), { code: 'driver-missing' });
});

for (const framing of ['tcp', 'ipc'] as const) {
  test(`${framing}: the nanomsg driver and the sp driver hear each other`, { skip }, async (t) => {
    for (const drivers of [
      ['nanomsg', 'sp'],
      ['sp', 'nanomsg'],
      ['nanomsg', 'nanomsg'],
    ] as const) {
      const [publisherDriver, subscriberDriver] = drivers;
      const publisher = await createPublisher({
        address: await freshAddress(t, framing),
        driver: publisherDriver,
      });
      t.after(() => publisher.close());
      const collector = new Collector();
      const subscriber = await createSubscriber({
        addresses: [publisher.address],
        driver: subscriberDriver,
        onMessage: collector.onMessage,
      });
      t.after(() => subscriber.close());
      const message = patterned(2_000_000);
      // The package tells nobody when a subscriber has come, and drops what comes before.
      const publish = (): void => publisher.publish(message);
      publish();
      const again = setInterval(publish, ASK_AGAIN_MS);
      t.after(() => clearInterval(again));
      await collector.count(1);
      clearInterval(again);
      await subscriber.connected();
      await publisher.drained();
      assert.ok(collector.messages[0]?.bytes.equals(message));
      assert.equal(subscriber.stats().sources[0]?.connected, true);
      await subscriber.close();
      await subscriber.close();
      await publisher.close();
      await publisher.close();
      publisher.publish(message);
      assert.equal(publisher.stats().refusedAfterClose, 1);
    }
  });

  test(`${framing}: the nanomsg driver refuses an address in use`, { skip }, async (t) => {
    await using publisher = await createPublisher({ address: await freshAddress(t, framing) });
    await assert.rejects(createPublisher({ address: publisher.address, driver: 'nanomsg' }), {
      code: 'address-in-use',
    });
  });
}

test('the nanomsg driver says what it can not know', { skip }, async () => {
  await using publisher = await createPublisher({
    address: 'tcp://127.0.0.1:0',
    driver: 'nanomsg',
  });
  await publisher.waitForSubscribers(0);
  await assert.rejects(publisher.waitForSubscribers(1), { code: 'unsupported' });
  assert.equal(publisher.subscriberCount, 0);
});

test('a message above the limit is dropped by the nanomsg driver and does not end it', {
  skip,
}, async () => {
  await using publisher = await createPublisher({ address: 'tcp://127.0.0.1:0' });
  const collector = new Collector();
  await using subscriber = await createSubscriber({
    addresses: [publisher.address],
    driver: 'nanomsg',
    maxMessageBytes: 1000,
    onMessage: (buffer, start, end, source) => {
      collector.onMessage(buffer, start, end, source);
      throw new Error('counted');
    },
  });
  await publisher.waitForSubscribers(1);
  publisher.publish(Buffer.alloc(1001));
  publisher.publish(Buffer.from('after'));
  await collector.count(1);
  assert.deepEqual(collector.texts(), ['after']);
  await until(() => subscriber.stats().handlerErrors === 1, 'the error counted');
  assert.equal(subscriber.stats().protocolErrors.messageTooLarge, 1);
});
