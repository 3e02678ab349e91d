/**
 * The schema holds what spec/wire-schema.md says, and nothing else but our own additions.
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Contract,
  messageTables,
  readSpec,
  reflectSchema,
  schemaContract,
  specContract,
  specText,
} from './testing/spec-tables.ts';

/** What upstream does not have: numbers from 1000, and names for the two missing ConnTypes. */
const OURS: Contract = new Map([
  ['event.Event#1000', 'optional string node'],
  ['event.Event#1001', 'optional fixed64 session'],
  ['event.Event#1002', 'optional uint64 sequence'],
  ['log_extractor.log#1000', 'optional string threadname'],
  ['log_extractor.log#1001', 'optional log_extractor.LogLevel log_level'],
  ['log_extractor.log#1002', 'optional uint64 log_line_bytes'],
  ['bitcoin_primitives.ConnType=5', 'Manual'],
  ['bitcoin_primitives.ConnType=6', 'AddrFetch'],
]);

const sorted = (contract: Contract) =>
  Object.fromEntries([...contract].sort(([a], [b]) => (a < b ? -1 : 1)));

const expected = () => sorted(new Map([...specContract(), ...OURS]));

test('every message, number, label, type, oneof and enum value is as in the spec', () => {
  assert.deepEqual(sorted(schemaContract(reflectSchema())), expected());
});

test('our additions take no number of the spec', () => {
  const spec = specContract();
  for (const key of OURS.keys()) assert.ok(!spec.has(key), key);
});

test('all tables of the spec are read', () => {
  const text = specText();
  const [, messages, fields] =
    /Count for section 1: (\d+) messages, (\d+) fields, 4 enums/.exec(text) ?? [];
  const base = messageTables(text.slice(0, text.indexOf('\n## 2.')));
  assert.equal(new Set(base.map((field) => field.scope)).size, Number(messages));
  assert.equal(base.length, Number(fields));

  const [, newMessages, newFields] = /(\d+) new messages with (\d+) fields/.exec(text) ?? [];
  const from41 = text.slice(text.indexOf('\n### 4.1'), text.indexOf('\n### 4.2'));
  const added = messageTables(from41, 'rpc_extractor');
  const own = added.filter((field) => field.scope !== 'rpc_extractor.rpc');
  assert.equal(new Set(own.map((field) => field.scope)).size, Number(newMessages));
  assert.equal(own.length, Number(newFields));
  assert.equal(added.length - own.length, 6);

  const sizes = [...readSpec().enums].map(([name, values]) => [name, values.length]);
  assert.deepEqual(Object.fromEntries(sizes), {
    'bitcoin_primitives.ConnType': 5,
    'ebpf_extractor.message.FilterLoad.BloomFlags': 3,
    'ebpf_extractor.message.Reject.RejectReason': 8,
    'log_extractor.LogDebugCategory': 29,
    'log_extractor.LogLevel': 5,
    'rpc_extractor.FeeEstimateMode': 3,
  });
});

const CHANGES = [
  ['a field number', 'double cpu_load = 129;', 'double cpu_load = 39;'],
  ['a type', 'required sint64 fee = 1;', 'required int64 fee = 1;'],
  ['a label', 'required uint64 connection_time', 'optional uint64 connection_time'],
  ['a name', 'bool wtxidrelay = 36;', 'bool wtxid_relay = 36;'],
  ['a missing oneof member', 'OrphanTxs orphan_txs = 10;', ''],
  ['the name of a oneof', 'oneof p2p_event', 'oneof event'],
  ['an enum value', 'DUST = 5;', 'DUST = 8;'],
  ['a map', 'map<string, uint64> bytes_sent_per', 'map<string, uint32> bytes_sent_per'],
  ['packing', 'repeated bool bits = 3;', 'repeated bool bits = 3 [packed = true];'],
  [
    'an extra field',
    'required uint64 created = 1;',
    'required uint64 created = 1; optional int32 x = 2;',
  ],
  ['an extra message', 'message UnknownItem', 'message Extra {} message UnknownItem'],
] as const;

for (const [what, from, to] of CHANGES) {
  test(`a change to ${what} is noticed`, () => {
    let changed = 0;
    const root = reflectSchema((source) => {
      if (source.includes(from)) changed += 1;
      return source.replace(from, to);
    });
    assert.equal(changed, 1);
    assert.notDeepEqual(sorted(schemaContract(root)), expected());
  });
}
