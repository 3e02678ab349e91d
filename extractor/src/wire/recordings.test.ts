/**
 * Every message of every recording is decoded, and the decode errors are the known ones.
 * @module
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Block, Transaction } from 'bitcoinjs-lib';
import { decode, encode, type PlainObject, readBack } from './testing/decoding.ts';
import { recordedMessages, recordingNames, recordingPath } from './testing/recordings.ts';

/** Hits with a message, by recording; the numbers are those of the recordings' README. */
const MESSAGES: Readonly<Record<string, number>> = {
  'core-feature_rbf.jsonl.gz': 332 + 332,
  'core-mempool_accept.jsonl.gz': 0,
  'core-mempool_expiry.jsonl.gz': 0,
  'core-mempool_limit.jsonl.gz': 10 + 16,
  'core-mempool_reorg.jsonl.gz': 182 + 190,
  'core-p2p_addrv2_relay.jsonl.gz': 29 + 34,
  'core-p2p_compactblocks.jsonl.gz': 405 + 1329,
  'core-p2p_feefilter.jsonl.gz': 115 + 135,
  'core-p2p_filter.jsonl.gz': 108 + 116,
  'core-p2p_sendheaders.jsonl.gz': 1739 + 1521,
  'honeynode.jsonl.gz': 12518 + 21372,
};

/** Every payload in the recordings that contradicts its format, and why. */
const ERRORS = [
  // network 1 (IPv4) with an address of 5 bytes
  'honeynode.jsonl.gz:14321 in addrv2, 17 bytes: malformed at byte 9',
  // network 1 with an address of 513 bytes
  'honeynode.jsonl.gz:14322 in addrv2, 527 bytes: oversized at byte 9',
  // pongs without a whole nonce
  'honeynode.jsonl.gz:14575 in pong, 0 bytes: truncated at byte 0',
  'honeynode.jsonl.gz:15123 in pong, 3 bytes: truncated at byte 0',
  // five entries announced, room for one
  'honeynode.jsonl.gz:25940 in inv, 41 bytes: truncated at byte 0',
  // 84 zeros: header and number of transactions, neither hashes nor flags
  'honeynode.jsonl.gz:30480 in merkleblock, 84 bytes: truncated at byte 84',
  // 24 zeros: 0 is no code of BIP61
  'honeynode.jsonl.gz:30947 out reject, 24 bytes: malformed at byte 1',
];

/** Every payload in the recordings with bytes after its last field. */
const TRAILING = ['honeynode.jsonl.gz:15217 in ping, 20 bytes: 12 trailing'];

test('every recorded message is decoded, but for those that contradict their format', async () => {
  const errors: string[] = [];
  const trailing: string[] = [];
  const counts: Record<string, number> = {};
  for (const name of recordingNames()) {
    counts[name] = 0;
    for await (const { line, inbound, command, sizeBytes, payload } of recordedMessages(name)) {
      counts[name]++;
      assert.equal(payload.length, sizeBytes);
      const result = encode(command, payload);
      const where = `${name}:${line} ${inbound ? 'in' : 'out'} ${command}, ${sizeBytes} bytes`;
      if (result.error !== undefined) {
        const { code, offset } = result.error;
        errors.push(`${where}: ${code} at byte ${offset}`);
      }
      if (result.trailing > 0) trailing.push(`${where}: ${result.trailing} trailing`);
    }
  }
  assert.deepEqual(counts, MESSAGES);
  assert.deepEqual(errors, ERRORS);
  assert.deepEqual(trailing, TRAILING);
});

test('the generated codec reads what the recordings become', async () => {
  for await (const { command, payload } of recordedMessages('core-p2p_compactblocks.jsonl.gz')) {
    assert.equal(Object.keys(readBack(encode(command, payload).bytes)).length, 1);
  }
});

interface PlainTransaction {
  readonly txid: string;
  readonly wtxid: string;
  readonly raw: string;
}

interface PlainBlock {
  readonly header: { readonly hash: string };
  readonly transactions?: readonly PlainTransaction[];
}

function asBlock(member: PlainObject): PlainBlock {
  return (member as unknown as { block: PlainBlock }).block; // the shape is the schema's
}

test('a mainnet block has the hash and the ids that bitcoinjs-lib computes', () => {
  const payload = readFileSync(recordingPath('mainnet-block-413567.bin'));
  const { member, error, trailing } = decode('block', payload);
  assert.equal(error, undefined);
  assert.equal(trailing, 0);
  const block = asBlock(member);
  const oracle = Block.fromBuffer(payload);
  assert.equal(
    Buffer.from(block.header.hash, 'hex').reverse().toString('hex'),
    '0000000000000000025aff8be8a55df8f89c77296db6198f272d6577325d4069',
  );
  assert.equal(block.header.hash, Buffer.from(oracle.getHash()).toString('hex'));
  const expected = (oracle.transactions ?? []).map((transaction) => ({
    txid: Buffer.from(transaction.getHash()).toString('hex'),
    wtxid: Buffer.from(transaction.getHash()).toString('hex'),
    raw: Buffer.from(transaction.toBuffer()).toString('hex'),
  }));
  assert.equal(expected.length, 1557);
  assert.deepEqual(block.transactions, expected);
});

test('recorded transactions with witness have the ids that bitcoinjs-lib computes', async () => {
  const seen = new Set<string>();
  for await (const { command, payload } of recordedMessages('honeynode.jsonl.gz')) {
    const transactions = recordedTransactions(command, payload);
    for (const { txid, wtxid, raw } of transactions) {
      if (txid === wtxid || seen.has(wtxid)) continue;
      seen.add(wtxid);
      const oracle = Transaction.fromHex(raw);
      assert.equal(txid, Buffer.from(oracle.getHash(false)).toString('hex'));
      // bitcoinjs-lib gives a coinbase's wtxid as zeros, its place in the witness commitment
      if (!oracle.isCoinbase()) {
        assert.equal(wtxid, Buffer.from(oracle.getHash(true)).toString('hex'));
      }
    }
  }
  assert.ok(seen.size > 500, `${seen.size} transactions`);
});

function recordedTransactions(command: string, payload: Buffer): readonly PlainTransaction[] {
  if (command === 'tx') {
    const { tx } = decode(command, payload).member as unknown as {
      tx?: { tx: PlainTransaction }; // the shape is the schema's
    };
    return tx === undefined ? [] : [tx.tx];
  }
  if (command === 'block') return asBlock(decode(command, payload).member).transactions ?? [];
  return [];
}
