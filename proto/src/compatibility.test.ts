/**
 * What upstream's publishers and tests send is read: bytes put together by hand.
 * @module
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeEvent, eventToJson, type JsonValue } from './json.ts';
import { ProtoError } from './reader.ts';

const varint = (value: number): Buffer =>
  value < 128
    ? Buffer.from([value])
    : Buffer.concat([Buffer.from([(value % 128) | 128]), varint(Math.floor(value / 128))]);

/** A varint field. */
const num = (id: number, value: number) => Buffer.concat([varint(id * 8), varint(value)]);

/** A length-delimited field. */
const len = (id: number, ...parts: (Buffer | string)[]) => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([varint(id * 8 + 2), varint(body.length), body]);
};

const TIMESTAMP = num(10, 1_765_000_000_000);
const HEAD = { timestamp: '1765000000000' };
const event = (...parts: Buffer[]) => Buffer.concat([...parts, TIMESTAMP]);
const ebpf = (...parts: Buffer[]) => event(len(1, ...parts));

const meta = (connType: number) =>
  len(
    1,
    Buffer.concat([num(1, 7), len(2, '127.0.0.1:8333'), num(3, connType), len(4, 'ping')]),
    Buffer.concat([num(5, 1), num(6, 8)]),
  );
const META = {
  peer_id: '7',
  addr: '127.0.0.1:8333',
  conn_type: 'Inbound',
  command: 'ping',
  inbound: true,
  size: '8',
};
const message = (...parts: Buffer[]) => ebpf(len(1, meta(1), ...parts));
const inMessage = (fields: Record<string, JsonValue>): JsonValue => ({
  ...HEAD,
  ebpf_extractor: { message: { meta: META, ...fields } },
});
const address = (...parts: Buffer[]) =>
  Buffer.concat([num(1, 5), ...parts, num(9, 1033), num(10, 8333)]);
const ADDRESS = { timestamp: 5, services: '1033', port: 8333 };

const ACCEPTED: readonly [what: string, bytes: Buffer, json: JsonValue][] = [
  ['a bare envelope', event(), HEAD],
  ['an empty ebpf', ebpf(), { ...HEAD, ebpf_extractor: {} }],
  ['an empty rpc', event(len(2)), { ...HEAD, rpc_extractor: {} }],
  ['an empty p2p', event(len(3)), { ...HEAD, p2p_extractor: {} }],
  ['an empty connection', ebpf(len(2)), { ...HEAD, ebpf_extractor: { connection: {} } }],
  ['a message with meta only', message(), inMessage({})],
  [
    'a connection type and a network from the future',
    ebpf(len(2, len(3, len(1, num(1, 1), len(2, 'a:1'), num(3, 7), num(4, 99)), num(2, 3)))),
    {
      ...HEAD,
      ebpf_extractor: {
        connection: {
          inbound: {
            conn: { peer_id: '1', addr: 'a:1', conn_type: 7, network: 99 },
            existing_connections: '3',
          },
        },
      },
    },
  ],
  [
    'connection types without a name in a message',
    ebpf(len(1, meta(42))),
    { ...HEAD, ebpf_extractor: { message: { meta: { ...META, conn_type: 42 } } } },
  ],
  [
    'a reject reason and an empty hash',
    message(len(39, len(1, 'tx'), num(2, 64), len(3, 'dust'), len(4))),
    inMessage({ reject: { rejected_command: 'tx', reason: 64, reason_details: 'dust', hash: '' } }),
  ],
  ['an empty inv', message(len(4)), inMessage({ inv: {} })],
  [
    'an inv with an empty item and an empty hash',
    message(len(4, len(1), len(1, len(1)), len(1, num(15, 0)))),
    inMessage({ inv: { items: [{}, { transaction: '' }, { error: false }] } }),
  ],
  [
    'an address without member',
    message(len(9, len(1, address()), len(1, address(len(8, num(1, 9), len(2)))))),
    inMessage({
      addrv2: { addresses: [ADDRESS, { ...ADDRESS, unknown: { id: 9, address: '' } }] },
    }),
  ],
  ['verack: false', message(num(32, 0)), inMessage({ verack: false })],
  ['oldping: false', message(num(41, 0)), inMessage({ oldping: false })],
  ['emptyaddrv2: true', message(num(40, 1)), inMessage({ emptyaddrv2: true })],
  [
    'a log category from the future',
    event(len(4, num(1, 5), num(2, 77), len(3, len(1, 'text')))),
    {
      ...HEAD,
      log_extractor: {
        log_timestamp: '5',
        category: 77,
        unknown_log_message: { raw_message: 'text' },
      },
    },
  ],
  [
    'packed values of a repeated field',
    message(len(19, len(1), Buffer.from('1203010203', 'hex'), num(2, 4))),
    inMessage({ getblocktxn: { block_hash: '', tx_indexes: ['1', '2', '3', '4'] } }),
  ],
  [
    'unknown fields',
    event(num(77, 1), len(78, 'x'), len(1, len(99, 'y'))),
    { ...HEAD, ebpf_extractor: {} },
  ],
  ['an unknown message type', message(len(60, 'z')), inMessage({})],
];

describe('accepted', () => {
  for (const [what, bytes, json] of ACCEPTED) {
    test(what, () => assert.deepEqual(eventToJson(decodeEvent(bytes)), json));
  }

  test('a negative enum number', () => {
    const bytes = event(
      len(4, num(1, 5), Buffer.from('10ffffffffffffffffff01', 'hex'), len(3, len(1, ''))),
    );
    assert.equal(decodeEvent(bytes).log_extractor?.category, -1);
  });
});

const nested = (depth: number): Buffer => {
  let bytes: Buffer = Buffer.alloc(0);
  for (let i = 0; i < depth; i++) bytes = len(1, bytes);
  return bytes;
};

/** The envelope before December 2025: seconds and microseconds, categories without `ebpf`. */
const wrapper = (...parts: Buffer[]) =>
  Buffer.concat([...parts, num(10, 1_717_000_000), num(11, 5)]);
const CONNECTION = len(1, num(1, 1), len(2, 'a:1'), num(3, 1), num(4, 1));

const REJECTED: readonly [what: string, bytes: Buffer, code: ProtoError['code']][] = [
  ['nothing', Buffer.alloc(0), 'missing-field'],
  ['an event without timestamp', len(1), 'missing-field'],
  ['a message without meta', ebpf(len(1, num(32, 1))), 'missing-field'],
  ['meta without size', ebpf(len(1, len(1, num(1, 7)))), 'missing-field'],
  ['a message of the nanomsg era', wrapper(len(1, meta(1), num(32, 1))), 'malformed'],
  ['a closed connection of that era', wrapper(len(2, len(1, CONNECTION))), 'missing-field'],
  ['a mempool event of that era', wrapper(len(4, len(1, len(1, ''), num(2, 1)))), 'missing-field'],
  ['a block of that era', wrapper(len(5, len(1, len(1, ''), num(2, 1)))), 'missing-field'],
  ['text', Buffer.from('{"timestamp":1}'), 'malformed'],
  ['a field number 0', Buffer.from([0x02, 0x00]), 'malformed'],
  ['a length past the end', Buffer.from([0x0a, 0x05, 0x01]), 'malformed'],
  ['a million groups', Buffer.alloc(1_000_000, 0x7b), 'malformed'],
  ['2 MB of 0xff', Buffer.alloc(2_000_000, 0xff), 'malformed'],
  ['2 MB of zeros', Buffer.alloc(2_000_000), 'malformed'],
  ['a hundred levels of field 1', nested(100), 'missing-field'],
];

describe('a ProtoError', () => {
  for (const [what, bytes, code] of REJECTED) {
    test(what, () => {
      const started = performance.now();
      assert.throws(
        () => decodeEvent(bytes),
        (error) => error instanceof ProtoError && error.code === code && error.cause !== undefined,
      );
      assert.ok(performance.now() - started < 2000);
    });
  }

  test('every cut of a message but the one before the timestamp', () => {
    const bytes = message(len(4, len(1, len(1, Buffer.alloc(32, 1)))));
    for (let cut = 0; cut < bytes.length; cut++) {
      assert.throws(() => decodeEvent(bytes.subarray(0, cut)), ProtoError, `cut at ${cut}`);
    }
    assert.doesNotThrow(() => decodeEvent(bytes));
  });
});

test('an inbound connection of the nanomsg era can only be told by its emptiness', () => {
  // its category has the number of `rpc`, its member one of another wire type
  const decoded = decodeEvent(wrapper(len(2, len(3, CONNECTION, num(2, 3)))));
  assert.deepEqual(eventToJson(decoded), { timestamp: '1717000000', rpc_extractor: {} });
});

test('deep nesting in unknown fields is passed over, whatever its depth', () => {
  let bytes: Buffer = Buffer.alloc(0);
  for (let i = 0; i < 5000; i++) bytes = len(77, bytes);
  assert.deepEqual(eventToJson(decodeEvent(event(bytes))), HEAD);
});
