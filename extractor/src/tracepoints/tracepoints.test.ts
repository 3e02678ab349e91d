import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decodeEvent,
  EnvelopeStamp,
  eventToJson,
  type JsonValue,
  Sequencer,
} from '@peer-observer/proto';
import { EventEncoder } from '../event-encoder.ts';
import { HitParser } from '../sources/hit-parser.ts';
import { line, README } from '../testing/recordings.ts';
import { connType } from './conn-type.ts';
import { TRACEPOINTS } from './index.ts';

const encoder = new EventEncoder();
const parser = new HitParser();

/** What a hit's event says, read with the generated codec. */
function eventOf(tracepoint: string, args: readonly unknown[]): JsonValue {
  const text = Buffer.from(line(tracepoint, args));
  assert.equal(parser.parse(text, 0, text.length), undefined);
  const stamp = new EnvelopeStamp('alice', new Sequencer({ lo: 7, hi: 0 }));
  const bytes = encoder.encode(parser.tracepointNumber, parser.args, 1_700_000_000_123, stamp);
  return eventToJson(decodeEvent(bytes));
}

const HASH = Buffer.from(Array.from({ length: 32 }, (_, i) => i)).toString('hex');
const HASH_DISPLAY = Buffer.from(HASH, 'hex').reverse().toString('hex');
const OTHER = 'ab'.repeat(32);
const NONCE = '0102030405060708';
const ADDR = '[2a01::7]:8333';
const CONN = { peer_id: '7', addr: ADDR, conn_type: 'BlockRelayOnly', network: 2 };
const META = { peer_id: '7', addr: ADDR, conn_type: 'BlockRelayOnly', command: 'ping', size: '8' };
const PING = { value: BigInt('0x0807060504030201').toString() };

const CASES: readonly [tracepoint: string, args: readonly unknown[], ebpf: JsonValue][] = [
  [
    'net:inbound_message',
    [7, ADDR, 'block-relay-only', 'ping', 8, NONCE],
    { message: { meta: { ...META, inbound: true }, ping: PING } },
  ],
  [
    'net:outbound_message',
    [7, ADDR, 'block-relay-only', 'ping', 8, NONCE],
    { message: { meta: { ...META, inbound: false }, ping: PING } },
  ],
  [
    'net:inbound_connection',
    [7, ADDR, 'block-relay-only', 2, 40],
    { connection: { inbound: { conn: CONN, existing_connections: '40' } } },
  ],
  [
    'net:outbound_connection',
    [7, ADDR, 'block-relay-only', 2, 11],
    { connection: { outbound: { conn: CONN, existing_connections: '11' } } },
  ],
  [
    'net:evicted_inbound_connection',
    [7, ADDR, 'block-relay-only', 2, 1_795_365_000],
    { connection: { inbound_evicted: { conn: CONN, time_established: '1795365000' } } },
  ],
  [
    'net:misbehaving_connection',
    [7, ''],
    { connection: { misbehaving: { id: '7', message: '' } } },
  ],
  [
    'net:closed_connection',
    [7, ADDR, 'block-relay-only', 2, 1_795_365_000],
    { connection: { closed: { conn: CONN, time_established: '1795365000' } } },
  ],
  [
    'mempool:added',
    [HASH, 141, 2_099_999_999_999_999],
    { mempool: { added: { txid: HASH_DISPLAY, vsize: 141, fee: '2099999999999999' } } },
  ],
  [
    'mempool:removed',
    [HASH, 'sizelimit', 141, -5, 1_795_365_000],
    {
      mempool: {
        removed: {
          txid: HASH_DISPLAY,
          reason: 'sizelimit',
          vsize: 141,
          fee: '-5',
          entry_time: '1795365000',
        },
      },
    },
  ],
  [
    'mempool:replaced',
    [HASH, 141, 1000, 1_795_365_000, OTHER, 200, 3000, true],
    {
      mempool: {
        replaced: {
          replaced_txid: HASH_DISPLAY,
          replaced_vsize: 141,
          replaced_fee: '1000',
          replaced_entry_time: '1795365000',
          replacement_id: OTHER,
          replacement_vsize: 200,
          replacement_fee: '3000',
          replaced_by_transaction: true,
        },
      },
    },
  ],
  [
    'mempool:rejected',
    [HASH, 'reason '.repeat(40)],
    { mempool: { rejected: { txid: HASH_DISPLAY, reason: 'reason '.repeat(40) } } },
  ],
  [
    'validation:block_connected',
    [HASH, 900_000, 3000, 7000, 80_000, 123_456_789],
    {
      validation: {
        block_connected: {
          hash: HASH_DISPLAY,
          height: 900_000,
          transactions: '3000',
          inputs: 7000,
          sigops: '80000',
          connection_time: '123456789',
        },
      },
    },
  ],
];

for (const [tracepoint, args, ebpf] of CASES) {
  test(`${tracepoint} becomes its event`, () => {
    assert.deepEqual(eventOf(tracepoint, args), {
      timestamp: '1700000000123',
      ebpf_extractor: ebpf,
      node: 'alice',
      session: '7',
      sequence: '1',
    });
  });
}

test('every tracepoint has a case', () => {
  assert.deepEqual(CASES.map(([name]) => name).sort(), TRACEPOINTS.map(({ name }) => name).sort());
});

/** An argument as recordings/README.md documents it. */
interface DocumentedArg {
  readonly type: string;
  readonly isTime: boolean;
}

function documentedArgs(): Map<string, DocumentedArg[]> {
  const documented = new Map<string, DocumentedArg[]>();
  let current: DocumentedArg[] = [];
  for (const row of README.split('\n')) {
    const cells = row.split('|').map((cell) => cell.trim());
    const [, names = '', positions = '', , types = '', meaning = ''] = cells;
    if (cells.length !== 7 || !/^\d(-\d)?$/.test(positions)) continue;
    if (names !== '') {
      current = [];
      for (const [, name = ''] of names.matchAll(/`([^`]+)`/g)) documented.set(name, current);
    }
    const isTime = meaning === 'Unix time in seconds';
    current.push(...types.split(', ').map((type) => ({ type, isTime })));
  }
  return documented;
}

test('argument counts and types are those that the format documents', () => {
  const declared = TRACEPOINTS.map(({ name, args }): [string, DocumentedArg[]] => [
    name,
    Object.values(args).map((type) => ({
      type: type === 'time' ? 'int' : type,
      isTime: type === 'time',
    })),
  ]);
  assert.deepEqual(new Map(declared), documentedArgs());
});

test('a reader needs one payload buffer per tracepoint', () => {
  for (const { name, args } of TRACEPOINTS) {
    assert.ok(Object.values(args).filter((type) => type === 'bytes').length <= 1, name);
  }
});

test('every connection type of the node has its number, anything else is unknown', () => {
  const texts = [
    'inbound',
    'outbound-full-relay',
    'block-relay-only',
    'feeler',
    'manual',
    'addr-fetch',
    'private-broadcast',
    '',
  ];
  assert.deepEqual(texts.map(connType), [1, 2, 3, 4, 5, 6, 0, 0]);
});

test('a negative peer id does not break the encoding', () => {
  const event = JSON.stringify(eventOf('net:misbehaving_connection', [-1, 'x']));
  assert.match(event, /"id":"18446744073709551615"/);
});

test('a payload of another length than announced is counted, kept and not decoded', () => {
  const before = { ...encoder.counts };
  for (const [size, payload] of [
    [9, NONCE],
    [7, NONCE],
    [8, ''],
  ] as const) {
    const args = [7, ADDR, 'block-relay-only', 'ping', size, payload];
    assert.deepEqual(Object(eventOf('net:inbound_message', args)).ebpf_extractor, {
      message: {
        meta: { ...META, inbound: true, size: String(size) },
        unknown: { command: 'ping', payload },
      },
    });
  }
  assert.equal(encoder.counts.cutPayloads, before.cutPayloads + 3);
  assert.equal(encoder.counts.totalDecodeErrors(), 0);
});

test('a payload that contradicts its format is counted by type and code, types of peers as other', () => {
  const fresh = new EventEncoder();
  const stamp = new EnvelopeStamp('alice', new Sequencer());
  const run = (command: string, payload: string): void => {
    const args = [7, ADDR, 'inbound', command, payload.length / 2, payload];
    const text = Buffer.from(line('net:inbound_message', args));
    assert.equal(parser.parse(text, 0, text.length), undefined);
    fresh.encode(parser.tracepointNumber, parser.args, 0, stamp);
  };
  run('pong', '00');
  assert.equal(fresh.counts.totalDecodeErrors(), 1);
  assert.equal(fresh.counts.lastError?.code, 'truncated');
  run('made up', '00');
  assert.equal(fresh.counts.lastError, undefined, 'the error of the event before');
  run('ping', `${NONCE}ffff`);
  assert.equal(
    fresh.counts.trailingBytes.reduce((sum, value) => sum + value),
    2,
  );
  assert.equal(
    fresh.counts.trailingMessages.reduce((sum, value) => sum + value),
    1,
  );
  assert.equal(fresh.counts.totalDecodeErrors(), 1);
  assert.equal(fresh.counts.totalHits(), 3);
});
