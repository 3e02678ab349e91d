/** The logger on a real bus. @module */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { createPublisher } from '@peer-observer/bus';
import { ebpf, encode, meta } from '../testing/events.ts';
import { startLog } from './log-session.ts';

const ping = (sequence: number): Buffer =>
  encode({
    session: 5,
    sequence,
    ebpf_extractor: { message: { meta: meta(), ping: { value: sequence } } },
  });

/** Resolves when the stream has given that many lines. */
async function readLines(stream: PassThrough, wanted: number): Promise<string[]> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.split('\n').length > wanted) break;
  }
  return text.split('\n').slice(0, -1);
}

test('events are printed, filtered and counted; garbage ends nothing', async () => {
  await using publisher = await createPublisher({ address: 'tcp://127.0.0.1:0' });
  const output = new PassThrough();
  await using session = await startLog({
    addresses: [publisher.address],
    filter: { messageTypes: ['ping'] },
    output,
  });
  await publisher.waitForSubscribers(1);
  publisher.publish(ping(1));
  publisher.publish(Buffer.from('this is no event'));
  publisher.publish(Buffer.alloc(0));
  publisher.publish(ebpf({ message: { meta: meta({ command: 'pong' }), pong: { value: 1 } } }));
  publisher.publish(ping(5));
  const lines = await readLines(output, 2);
  assert.match(lines[0] ?? '', /ping 8 B: nonce 0x1$/);
  assert.match(lines[1] ?? '', /ping 8 B: nonce 0x5$/);
  assert.deepEqual(await session.close(), {
    received: 5,
    printed: 2,
    filtered: 1,
    undecodable: 2,
    dropped: 0,
    gaps: 1,
    lost: 3,
  });
});

test('a fault of ours is not counted as garbage, but said', async () => {
  await using publisher = await createPublisher({ address: 'tcp://127.0.0.1:0' });
  const output = new PassThrough();
  Object.defineProperty(output, 'writableLength', {
    get: () => {
      throw new RangeError('broken');
    },
  });
  let tell: (fields: object) => void = () => undefined;
  const said = new Promise<object>((resolve) => {
    tell = resolve;
  });
  await using session = await startLog({
    addresses: [publisher.address],
    output,
    log: { info: () => undefined, warn: () => undefined, error: tell },
  });
  await publisher.waitForSubscribers(1);
  publisher.publish(ping(1));
  const fields = await said;
  assert.ok('err' in fields && fields.err instanceof RangeError);
  const { received, undecodable } = session.summary();
  assert.deepEqual({ received, undecodable }, { received: 1, undecodable: 0 });
});

test('the JSON form is one object a line', async () => {
  await using publisher = await createPublisher({ address: 'tcp://127.0.0.1:0' });
  const output = new PassThrough();
  await using _session = await startLog({ addresses: [publisher.address], json: true, output });
  await publisher.waitForSubscribers(1);
  publisher.publish(ping(1));
  const [line = ''] = await readLines(output, 1);
  assert.deepEqual(JSON.parse(line), {
    timestamp: '1769860800123',
    node: 'alice',
    session: '5',
    sequence: '1',
    ebpf_extractor: {
      message: {
        meta: {
          peer_id: '7',
          addr: '203.0.113.7:8333',
          conn_type: 'Inbound',
          command: 'ping',
          inbound: true,
          size: '8',
        },
        ping: { value: '1' },
      },
    },
  });
});

test('a reader that goes away is noticed', async () => {
  await using publisher = await createPublisher({ address: 'tcp://127.0.0.1:0' });
  const output = new PassThrough();
  await using session = await startLog({ addresses: [publisher.address], output });
  await publisher.waitForSubscribers(1);
  output.destroy(Object.assign(new Error('EPIPE'), { code: 'EPIPE' }));
  publisher.publish(ping(1));
  await session.outputGone;
  assert.equal(session.outputError, undefined);
});
