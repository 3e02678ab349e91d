/**
 * Payloads with known contents, message by message; the larger families have files of their own.
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProtoWriter } from '@peer-observer/proto';
import { writeMessage } from './index.ts';
import { decode, readBack } from './testing/decoding.ts';
import {
  GENESIS,
  GENESIS_HEADER,
  GENESIS_MERKLE_ROOT,
  GENESIS_TRANSACTION,
} from './testing/genesis.ts';
import { testRefusals, testVectors, type Vector } from './testing/vectors.ts';
import { bytes, compactSize, hex, list, sha256d, u8, u32, u64 } from './testing/wire-encoder.ts';

const HASH = hex('ab'.repeat(32));

const NO_INPUTS = hex('020000000000' + '11223344');

const OTHERS: readonly Vector[] = [
  {
    name: 'ping',
    command: 'ping',
    payload: hex('0102030405060788'),
    member: { ping: { value: String(0x8807060504030201n) } },
  },
  { name: 'ping before BIP31', command: 'ping', payload: hex(''), member: { oldping: true } },
  {
    name: 'addrv2 without a count',
    command: 'addrv2',
    payload: hex(''),
    member: { emptyaddrv2: true },
  },
  {
    name: 'verack with a payload',
    command: 'verack',
    payload: hex('0102'),
    member: { verack: true },
    trailing: 2,
  },
  ...['addr', 'addrv2', 'inv', 'getdata', 'notfound', 'headers'].map((command) => ({
    name: `${command} with no items`,
    command,
    payload: hex('00'),
    member: { [command]: {} },
  })),
  {
    name: 'inv with all types',
    command: 'inv',
    payload: list(
      [1, 0, 2, 3, 4, 5, 0x40000001, 0x40000002, 0x40000004, 0xffffffff].map((type) =>
        Buffer.concat([u32(type), HASH]),
      ),
    ),
    member: {
      inv: {
        items: [
          { transaction: HASH.toString('hex') },
          { error: true },
          { block: HASH.toString('hex') },
          { unknown: { inv_type: 3, hash: HASH.toString('hex') } },
          { compact_block: HASH.toString('hex') },
          { wtx: HASH.toString('hex') },
          { witness_transaction: HASH.toString('hex') },
          { witness_block: HASH.toString('hex') },
          { unknown: { inv_type: 0x40000004, hash: HASH.toString('hex') } },
          { unknown: { inv_type: 0xffffffff, hash: HASH.toString('hex') } },
        ],
      },
    },
  },
  {
    name: 'headers with the genesis block and a number of transactions',
    command: 'headers',
    payload: Buffer.concat([u8(1), GENESIS_HEADER, hex('fdff00')]),
    member: { headers: { headers: [GENESIS] } },
  },
  {
    name: 'the genesis block',
    command: 'block',
    payload: Buffer.concat([GENESIS_HEADER, list([GENESIS_TRANSACTION])]),
    member: {
      block: {
        header: GENESIS,
        transactions: [
          {
            txid: GENESIS_MERKLE_ROOT,
            wtxid: GENESIS_MERKLE_ROOT,
            raw: GENESIS_TRANSACTION.toString('hex'),
          },
        ],
      },
    },
  },
  {
    name: 'tx without inputs and outputs',
    command: 'tx',
    payload: NO_INPUTS,
    member: {
      tx: {
        tx: { txid: sha256d(NO_INPUTS), wtxid: sha256d(NO_INPUTS), raw: NO_INPUTS.toString('hex') },
      },
    },
  },
  {
    name: 'feefilter below zero',
    command: 'feefilter',
    payload: u64(-(2n ** 63n)),
    member: { feefilter: { fee: '-9223372036854775808' } },
  },
  {
    name: 'reject without a hash',
    command: 'reject',
    payload: Buffer.concat([bytes('version'), u8(0x11), bytes('old')]),
    member: {
      reject: { rejected_command: 'version', reason: 'OBSOLETE', reason_details: 'old', hash: '' },
    },
  },
  {
    name: 'getblocktxn with absolute indexes',
    command: 'getblocktxn',
    payload: Buffer.concat([HASH, list([u8(0), u8(0), u8(5), compactSize(65535 - 8)])]),
    member: {
      getblocktxn: { block_hash: HASH.toString('hex'), tx_indexes: ['0', '1', '7', '65535'] },
    },
  },
  {
    name: 'merkleblock with bits from the lowest on',
    command: 'merkleblock',
    payload: Buffer.concat([GENESIS_HEADER, u32(1), list([HASH]), bytes(hex('03'))]),
    member: {
      merkleblock: {
        header: GENESIS,
        num_transactions: 1,
        bits: [true, true, false, false, false, false, false, false],
        hashes: [HASH.toString('hex')],
      },
    },
  },
  {
    name: 'a type that is not modelled',
    command: 'sendtxrcncl',
    payload: hex('01000000'),
    member: { unknown: { command: 'sendtxrcncl', payload: '01000000' } },
  },
];
testVectors(OTHERS);

testRefusals([
  [
    'headers with more headers than bytes',
    'headers',
    Buffer.concat([u8(2), GENESIS_HEADER, u8(0)]),
    'truncated at 0',
  ],
  [
    'a block with more transactions than bytes',
    'block',
    Buffer.concat([GENESIS_HEADER, u8(5), GENESIS_TRANSACTION]),
    'truncated at 80',
  ],
  [
    'a merkleblock with more hashes than bytes',
    'merkleblock',
    Buffer.concat([GENESIS_HEADER, u32(1), u8(2), HASH]),
    'truncated at 84',
  ],
  ['a short ping', 'ping', hex('01'), 'truncated at 0'],
  ['an empty pong', 'pong', hex(''), 'truncated at 0'],
  ['an inv with more items than bytes', 'inv', hex(`02${'00'.repeat(71)}`), 'truncated at 0'],
  ['an inv with too large a count', 'inv', hex('ffffffffffffffffff'), 'oversized at 0'],
  ['an inv whose count could be shorter', 'inv', hex('fd0000'), 'malformed at 0'],
  [
    'a reject with an unknown code',
    'reject',
    Buffer.concat([bytes('tx'), u8(0x44), bytes('')]),
    'malformed at 3',
  ],
  [
    'a reject with half a hash',
    'reject',
    Buffer.concat([bytes('tx'), u8(0x42), bytes(''), HASH.subarray(0, 16)]),
    'truncated at 5',
  ],
  [
    'an index above 65535',
    'getblocktxn',
    Buffer.concat([HASH, list([compactSize(65535), u8(0)])]),
    'malformed at 36',
  ],
  [
    'a prefilled index above 65535',
    'cmpctblock',
    Buffer.concat([
      GENESIS_HEADER,
      u64(0n),
      u8(0),
      list([Buffer.concat([compactSize(65536), GENESIS_TRANSACTION])]),
    ]),
    'malformed at 90',
  ],
  [
    'more than 65535 transactions in a compact block',
    'cmpctblock',
    Buffer.concat([GENESIS_HEADER, u64(0n), compactSize(65536), Buffer.alloc(6 * 65536), u8(0)]),
    `malformed at ${88 + 5 + 6 * 65536}`,
  ],
  [
    'more flags than hashes can have',
    'merkleblock',
    Buffer.concat([GENESIS_HEADER, u32(1), list([HASH]), bytes(Buffer.alloc(6))]),
    'malformed at 117',
  ],
]);

test('what Bitcoin Core punishes but can read is decoded', () => {
  const items = list(Array.from({ length: 50_001 }, () => Buffer.concat([u32(1), HASH])));
  const inv = decode('inv', items).member as { inv?: { items: unknown[] } }; // the schema's shape
  assert.equal(inv.inv?.items.length, 50_001);
  const many = list(Array.from({ length: 2001 }, () => Buffer.concat([GENESIS_HEADER, u8(0)])));
  const got = decode('headers', many).member as { headers?: { headers: unknown[] } }; // as above
  assert.equal(got.headers?.headers.length, 2001);
});

test('an inventory becomes hardly larger than it is', () => {
  const items = list(Array.from({ length: 1000 }, () => Buffer.concat([u32(5), HASH])));
  assert.ok(decode('inv', items).bytes.length <= items.length + 8);
});

test('an error takes back what was written and nothing before it', () => {
  const w = new ProtoWriter();
  const good = hex('0102030405060708');
  assert.equal(writeMessage(w, 'ping', good, 0, 8), 0);
  const before = Buffer.from(w.bytes());
  const bad = Buffer.concat([GENESIS_HEADER, hex('fd')]);
  assert.notEqual(typeof writeMessage(w, 'block', bad, 0, bad.length), 'number');
  assert.deepEqual(Buffer.from(w.bytes().subarray(0, before.length)), before);
  assert.deepEqual(readBack(Buffer.from(w.bytes().subarray(before.length))), {
    unknown: { command: 'block', payload: bad.toString('hex') },
  });
});
