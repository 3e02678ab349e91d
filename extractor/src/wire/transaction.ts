/**
 * tx: transactions with and without witness (BIP144).
 * @module
 */
import { type ProtoWriter, tag } from '@peer-observer/proto';
import type { Cursor } from './cursor.ts';
import { HASH_BYTES, sha256d } from './hashes.ts';
import { message } from './message.ts';

const OUTPOINT_BYTES = 36;
const SEQUENCE_BYTES = 4;
/** outpoint, length of the script, sequence */
const MIN_INPUT_BYTES = OUTPOINT_BYTES + 1 + SEQUENCE_BYTES;
const VALUE_BYTES = 8;
/** value, length of the script */
const MIN_OUTPUT_BYTES = VALUE_BYTES + 1;
/** version, one input, no outputs, lock time */
export const MIN_BLOCK_TRANSACTION_BYTES = 4 + 1 + MIN_INPUT_BYTES + 1 + 4;
/** The only flag of BIP144. */
const WITNESS_FLAG = 1;
const MARKER_BYTES = 2;
const LOCK_TIME_BYTES = 4;
/** What a transaction's two ids add to its bytes, with tags and lengths. */
const IDS_BYTES = 80;

const INITIAL_SCRATCH_BYTES = 4096;
/** A scratch that grew above this is given back. */
const KEEP_SCRATCH_BYTES = 1024 * 1024;

const txid = Buffer.alloc(HASH_BYTES);
const wtxid = Buffer.alloc(HASH_BYTES);
let scratch = Buffer.allocUnsafeSlow(INITIAL_SCRATCH_BYTES);

export const tx = message({
  type: 'tx',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_tx, c.left + IDS_BYTES);
    writeTransaction(c, w, tag.Tx_tx);
    w.end(mark);
  },
});

/** Reads a transaction and writes it as a bitcoin_primitives.Transaction. */
function writeTransaction(c: Cursor, w: ProtoWriter, transactionTag: number): void {
  const start = c.take(4);
  const witnessAt = skipToLockTime(c);
  c.take(LOCK_TIME_BYTES);
  const end = c.pos;
  if (witnessAt === 0) {
    sha256d(c.buffer, start, end, txid);
  } else {
    hashStripped(c.buffer, start, witnessAt, end);
    sha256d(c.buffer, start, end, wtxid);
  }
  const mark = w.begin(transactionTag, end - start + IDS_BYTES);
  w.hash(tag.Transaction_txid, txid, 0);
  w.hash(tag.Transaction_wtxid, witnessAt === 0 ? txid : wtxid, 0);
  w.raw(tag.Transaction_raw, c.buffer, start, end);
  w.end(mark);
}

/**
 * Reads a transaction of a block. Bitcoin Core could read one without inputs (ten bytes), but no
 * block can have it, and a list of them would become an event eight times as large as the payload.
 */
export function writeBlockTransaction(c: Cursor, w: ProtoWriter, transactionTag: number): void {
  const start = c.pos;
  writeTransaction(c, w, transactionTag);
  if (c.pos - start < MIN_BLOCK_TRANSACTION_BYTES) {
    throw c.error('malformed', 'block transaction without inputs', start);
  }
}

/**
 * Passes over everything between version and lock time, as Bitcoin Core's UnserializeTransaction
 * does: an empty list of inputs is the marker of a witness, unless the flag after it is 0; then the
 * transaction has no inputs and no outputs.
 * @returns where the witness begins, 0 for a transaction without
 */
function skipToLockTime(c: Cursor): number {
  const inputs = c.count(MIN_INPUT_BYTES);
  if (inputs > 0) {
    skipInputs(c, inputs);
    skipOutputs(c);
    return 0;
  }
  const flagAt = c.pos;
  const flag = c.u8();
  if (flag === 0) return 0;
  if (flag !== WITNESS_FLAG) throw c.error('malformed', `unknown flag ${flag}`, flagAt);
  const witnesses = c.count(MIN_INPUT_BYTES);
  skipInputs(c, witnesses);
  skipOutputs(c);
  const witnessAt = c.pos;
  let items = 0;
  for (let i = 0; i < witnesses; i++) {
    const count = c.count(1);
    items += count;
    for (let j = 0; j < count; j++) c.bytes();
  }
  if (items === 0) throw c.error('malformed', 'superfluous witness', witnessAt);
  return witnessAt;
}

function skipInputs(c: Cursor, count: number): void {
  for (let i = 0; i < count; i++) {
    c.take(OUTPOINT_BYTES);
    c.bytes();
    c.take(SEQUENCE_BYTES);
  }
}

function skipOutputs(c: Cursor): void {
  for (let left = c.count(MIN_OUTPUT_BYTES); left > 0; left--) {
    c.take(VALUE_BYTES);
    c.bytes();
  }
}

/** The id of the transaction `source[start..end)` without marker, flag and witness, into `txid`. */
function hashStripped(source: Buffer, start: number, witnessAt: number, end: number): void {
  const size = witnessAt - start - MARKER_BYTES + LOCK_TIME_BYTES;
  if (size > scratch.length) scratch = Buffer.allocUnsafeSlow(2 * size);
  source.copy(scratch, 0, start, start + 4);
  source.copy(scratch, 4, start + 4 + MARKER_BYTES, witnessAt);
  source.copy(scratch, size - LOCK_TIME_BYTES, end - LOCK_TIME_BYTES, end);
  sha256d(scratch, 0, size, txid);
  if (scratch.length > KEEP_SCRATCH_BYTES) {
    scratch = Buffer.allocUnsafeSlow(INITIAL_SCRATCH_BYTES);
  }
}
