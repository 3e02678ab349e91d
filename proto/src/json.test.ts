/**
 * The JSON form of events.
 * @module
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import protobuf from 'protobufjs';
import { event } from '../generated/codec.js';
import { decodeEvent, eventToJson, HASH_FIELDS, type JsonValue } from './json.ts';
import { message } from './testing/arbitraries.ts';
import { declarations, readSpec, reflectSchema } from './testing/spec-tables.ts';

const root = reflectSchema();
const WIRE = Buffer.from(Array.from({ length: 32 }, (_none, i) => i));
const DISPLAY = Buffer.from(WIRE).reverse().toString('hex');
const META = { peer_id: '1', addr: '', conn_type: 1, command: '', inbound: false, size: '0' };

/** Through the wire, as a reader gets it. */
const json = (plain: Record<string, unknown>): JsonValue =>
  eventToJson(
    decodeEvent(event.Event.encode(event.Event.fromObject({ timestamp: '1', ...plain })).finish()),
  );
const inMessage = (fields: Record<string, unknown>) => ({
  ebpf_extractor: { message: { meta: META, ...fields } },
});

const CASES: readonly [what: string, plain: Record<string, unknown>, fields: JsonValue][] = [
  [
    'unsigned 64-bit integers as decimal strings, to the last bit',
    { timestamp: '18446744073709551615', session: '9223372036854775809', sequence: '0' },
    { timestamp: '18446744073709551615', session: '9223372036854775809', sequence: '0' },
  ],
  [
    'signed 64-bit integers as decimal strings, 32-bit ones as numbers',
    {
      ebpf_extractor: {
        mempool: { added: { txid: WIRE, vsize: -5, fee: '-9223372036854775808' } },
      },
    },
    {
      timestamp: '1',
      ebpf_extractor: {
        mempool: { added: { txid: DISPLAY, vsize: -5, fee: '-9223372036854775808' } },
      },
    },
  ],
  [
    'a bare sint64 in a oneof',
    { p2p_extractor: { feefilter_announcement: '-1' } },
    { timestamp: '1', p2p_extractor: { feefilter_announcement: '-1' } },
  ],
  [
    'a bare uint32 in a oneof stays a number',
    { rpc_extractor: { uptime: 4294967295 } },
    { timestamp: '1', rpc_extractor: { uptime: 4294967295 } },
  ],
  [
    'hashes reversed, other bytes as they are, enums by name',
    inMessage({
      compactblock: {
        header: {
          version: -2,
          prev_blockhash: WIRE,
          merkle_root: WIRE,
          time: 4000000000,
          bits: 1,
          nonce: 2,
          hash: WIRE,
        },
        nonce: '3',
        short_ids: [Buffer.from('010203040506', 'hex')],
        transactions: [
          { diff_index: 0, tx: { txid: WIRE, wtxid: WIRE, raw: Buffer.from('0102', 'hex') } },
        ],
      },
    }),
    {
      timestamp: '1',
      ebpf_extractor: {
        message: {
          meta: { ...META, conn_type: 'Inbound' },
          compactblock: {
            header: {
              version: -2,
              prev_blockhash: DISPLAY,
              merkle_root: DISPLAY,
              time: 4000000000,
              bits: 1,
              nonce: 2,
              hash: DISPLAY,
            },
            nonce: '3',
            short_ids: ['010203040506'],
            transactions: [{ diff_index: 0, tx: { txid: DISPLAY, wtxid: DISPLAY, raw: '0102' } }],
          },
        },
      },
    },
  ],
  [
    'lists of hashes',
    inMessage({
      getheaders: { version: 1, locator_hashes: [WIRE, Buffer.of(1, 2)], stop_hash: '' },
    }),
    {
      timestamp: '1',
      ebpf_extractor: {
        message: {
          meta: { ...META, conn_type: 'Inbound' },
          getheaders: { version: 1, locator_hashes: [DISPLAY, '0201'], stop_hash: '' },
        },
      },
    },
  ],
  [
    'an inventory',
    {
      p2p_extractor: {
        inventory_announcement: {
          inventory: [{ wtx: WIRE }, { unknown: { inv_type: 9, hash: WIRE } }, { error: true }],
        },
      },
    },
    {
      timestamp: '1',
      p2p_extractor: {
        inventory_announcement: {
          inventory: [
            { wtx: DISPLAY },
            { unknown: { inv_type: 9, hash: DISPLAY } },
            { error: true },
          ],
        },
      },
    },
  ],
  [
    'nested enums, names of one package only',
    inMessage({ filterload: { filter: Buffer.of(1, 2), hash_funcs: 1, tweak: 2, flags: 2 } }),
    {
      timestamp: '1',
      ebpf_extractor: {
        message: {
          meta: { ...META, conn_type: 'Inbound' },
          filterload: { filter: '0102', hash_funcs: 1, tweak: 2, flags: 'PubkeyOnly' },
        },
      },
    },
  ],
  [
    'maps as objects, whatever the keys',
    {
      rpc_extractor: {
        addrman: {
          new: { 7: { entries: {} } },
          tried: {},
        },
      },
    },
    { timestamp: '1', rpc_extractor: { addrman: { new: { 7: {} } } } },
  ],
];

describe('the JSON form', () => {
  for (const [what, plain, expected] of CASES) {
    test(what, () => assert.deepEqual(json(plain), expected));
  }

  test('a map may have any key', () => {
    const networks = Object.fromEntries(
      ['ipv4', 'hash', 'txid', '', '__proto__', 'toString'].map((key) => [
        key,
        { new: '1', tried: '2', total: '3' },
      ]),
    );
    const form = json({ rpc_extractor: { addrman_info: { networks } } });
    assert.deepEqual(JSON.parse(JSON.stringify(form)), {
      timestamp: '1',
      rpc_extractor: { addrman_info: { networks } },
    });
  });

  test('a double that JSON cannot hold is a string, others are numbers', () => {
    const values: [number, JsonValue][] = [
      [Number.NaN, 'NaN'],
      [Number.POSITIVE_INFINITY, 'Infinity'],
      [Number.NEGATIVE_INFINITY, '-Infinity'],
      [0.1, 0.1],
      [5e-324, 5e-324],
    ];
    for (const [value, expected] of values) {
      const estimate = { fee_rate: value, blocks: 1, requested_blocks: 1, mode: 1 };
      assert.deepEqual(json({ rpc_extractor: { estimate_smart_fee: estimate } }), {
        timestamp: '1',
        rpc_extractor: {
          estimate_smart_fee: { ...estimate, fee_rate: expected, mode: 'ECONOMICAL' },
        },
      });
    }
  });

  test('of any event is plain JSON with its field names', () => {
    fc.assert(
      fc.property(message(root.lookupType('event.Event')), (plain) => {
        const form = json(plain);
        // -0 is the one number that JSON does not keep
        const kept = JSON.stringify(form);
        assert.equal(JSON.stringify(JSON.parse(kept)), kept);
        assert.ok(!kept.includes('null'), kept);
        assert.deepEqual(Object.keys(Object(form)).sort(), Object.keys(plain).sort());
      }),
      { numRuns: 300 },
    );
  });

  test('decoding leaves the input alone and copies nothing', () => {
    const bytes = event.Event.encode(
      event.Event.fromObject({
        timestamp: '1',
        ipc_extractor: { block_tip: { height: 1, hash: WIRE } },
      }),
    ).finish();
    const before = Buffer.from(bytes);
    // a plain Uint8Array in the middle of a larger buffer
    const outer = new Uint8Array(bytes.length + 5);
    outer.set(bytes, 3);
    const decoded = decodeEvent(outer.subarray(3, 3 + bytes.length));
    const first = eventToJson(decoded);
    assert.deepEqual(eventToJson(decoded), first);
    assert.deepEqual(Buffer.from(outer.subarray(3, 3 + bytes.length)), before);
    assert.equal(decoded.ipc_extractor?.block_tip?.hash.buffer, outer.buffer);
  });
});

describe('HASH_FIELDS', () => {
  const HASH = /32 raw bytes, internal \(wire\) order/;
  const { fields } = readSpec();
  const isHash = (scope: string, name: string, meaning: string) =>
    HASH.test(meaning) ||
    (scope === 'bitcoin_primitives.InventoryItem' && name !== 'unknown') ||
    // the table of later additions gives no meanings
    scope === 'ipc_extractor.BlockTip';
  const bytesFields = fields.filter((field) => field.type === 'bytes');

  test('are the hashes of the spec', () => {
    const hashes = bytesFields.filter((field) => isHash(field.scope, field.name, field.meaning));
    assert.deepEqual([...HASH_FIELDS].sort(), [...new Set(hashes.map(({ name }) => name))].sort());
  });

  test('no other field of type bytes has the name of a hash', () => {
    for (const { scope, name, meaning } of bytesFields) {
      assert.equal(HASH_FIELDS.has(name), isHash(scope, name, meaning), `${scope}.${name}`);
    }
    // and the schema has no bytes that the spec doesn't have
    const ours = [...declarations(root)].flatMap((declared) =>
      declared instanceof protobuf.Type
        ? declared.fieldsArray.filter((field) => field.type === 'bytes')
        : [],
    );
    const names = (list: string[]) => list.sort();
    assert.deepEqual(
      names(ours.map((field) => field.fullName.slice(1))),
      names(bytesFields.map((field) => `${field.scope}.${field.name}`)),
    );
  });

  test("the schema's comments say the same", () => {
    for (const declared of declarations(root)) {
      if (!(declared instanceof protobuf.Type) || declared.name === 'InventoryItem') continue;
      for (const field of declared.fieldsArray) {
        if (field.type !== 'bytes') continue;
        assert.equal(HASH.test(field.comment ?? ''), HASH_FIELDS.has(field.name), field.fullName);
      }
    }
  });
});
