/**
 * block, headers, getheaders and getblocks.
 * @module
 */
import { type ProtoWriter, tag } from '@peer-observer/proto';
import type { Cursor } from './cursor.ts';
import { HASH_BYTES, sha256d, writeHash, writeHashes } from './hashes.ts';
import { message } from './message.ts';
import { MIN_BLOCK_TRANSACTION_BYTES, writeBlockTransaction } from './transaction.ts';

const HEADER_BYTES = 80;
/** About what a header takes in the event. */
const HEADER_SIZE_GUESS = 127;

const blockHash = Buffer.alloc(HASH_BYTES);

export const block = message({
  type: 'block',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_block, c.left + (c.left >>> 2));
    writeHeader(c, w, tag.Block_header);
    writeTransactions(c, w, tag.Block_transactions);
    w.end(mark);
  },
});

/** Headers come as blocks without transactions; the number of those is read and ignored. */
export const headers = message({
  type: 'headers',
  decode(c, w) {
    const count = c.count(HEADER_BYTES + 1);
    const mark = w.begin(tag.MessageEvent_headers, count * HEADER_SIZE_GUESS);
    for (let i = 0; i < count; i++) {
      writeHeader(c, w, tag.Headers_headers);
      c.compactSize();
    }
    w.end(mark);
  },
});

export const getheaders = message({
  type: 'getheaders',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_getheaders, c.left);
    w.uint(tag.GetHeaders_version, c.u32());
    writeHashes(c, w, tag.GetHeaders_locator_hashes);
    writeHash(c, w, tag.GetHeaders_stop_hash);
    w.end(mark);
  },
});

export const getblocks = message({
  type: 'getblocks',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_getblocks, c.left);
    w.uint(tag.GetBlocks_version, c.u32());
    writeHashes(c, w, tag.GetBlocks_locator_hashes);
    writeHash(c, w, tag.GetBlocks_stop_hash);
    w.end(mark);
  },
});

/** Reads an 80-byte header and writes it, with its hash, as a bitcoin_primitives.BlockHeader. */
export function writeHeader(c: Cursor, w: ProtoWriter, headerTag: number): void {
  const start = c.pos;
  if (c.left < HEADER_BYTES) c.take(HEADER_BYTES);
  const mark = w.begin(headerTag, HEADER_SIZE_GUESS);
  w.sint32(tag.BlockHeader_version, c.i32());
  writeHash(c, w, tag.BlockHeader_prev_blockhash);
  writeHash(c, w, tag.BlockHeader_merkle_root);
  w.uint(tag.BlockHeader_time, c.u32());
  w.uint(tag.BlockHeader_bits, c.u32());
  w.uint(tag.BlockHeader_nonce, c.u32());
  sha256d(c.buffer, start, c.pos, blockHash);
  w.hash(tag.BlockHeader_hash, blockHash, 0);
  w.end(mark);
}

/** Copies a counted list of a block's transactions into a repeated field. */
export function writeTransactions(c: Cursor, w: ProtoWriter, transactionsTag: number): void {
  for (let left = c.count(MIN_BLOCK_TRANSACTION_BYTES); left > 0; left--) {
    writeBlockTransaction(c, w, transactionsTag);
  }
}
