/**
 * sendcmpct, cmpctblock, getblocktxn and blocktxn (BIP152).
 * @module
 */
import { tag } from '@peer-observer/proto';
import { writeHeader, writeTransactions } from './block.ts';
import { writeHash } from './hashes.ts';
import { message } from './message.ts';
import { MIN_BLOCK_TRANSACTION_BYTES, writeBlockTransaction } from './transaction.ts';

const SHORT_ID_BYTES = 6;
/** Bitcoin Core keeps a transaction's place in its block in 16 bits. */
const MAX_INDEX = 0xffff;
const SENDCMPCT_SIZE_GUESS = 13;

export const sendcmpct = message({
  type: 'sendcmpct',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_sendcompact, SENDCMPCT_SIZE_GUESS);
    w.bool(tag.SendCompact_send_compact, c.u8() !== 0);
    c.u64();
    w.uint64(tag.SendCompact_version, c.lo, c.hi);
    w.end(mark);
  },
});

export const cmpctblock = message({
  type: 'cmpctblock',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_compactblock, c.left + (c.left >>> 1));
    writeHeader(c, w, tag.CompactBlock_header);
    c.u64();
    w.uint64(tag.CompactBlock_nonce, c.lo, c.hi);
    const shortIds = c.count(SHORT_ID_BYTES);
    for (let i = 0; i < shortIds; i++) {
      const at = c.take(SHORT_ID_BYTES);
      w.raw(tag.CompactBlock_short_ids, c.buffer, at, c.pos);
    }
    const countAt = c.pos;
    const prefilled = c.count(1 + MIN_BLOCK_TRANSACTION_BYTES);
    if (shortIds + prefilled > MAX_INDEX) {
      throw c.error('malformed', `${shortIds + prefilled} transactions`, countAt);
    }
    for (let i = 0; i < prefilled; i++) {
      const indexAt = c.pos;
      const index = c.compactSize();
      if (index > MAX_INDEX) throw c.error('malformed', `index ${index}`, indexAt);
      const item = w.begin(tag.CompactBlock_transactions, c.left);
      w.uint(tag.PrefilledTransaction_diff_index, index);
      writeBlockTransaction(c, w, tag.PrefilledTransaction_tx);
      w.end(item);
    }
    w.end(mark);
  },
});

/** On the wire each index is the distance from the one before; the event has them absolute. */
export const getblocktxn = message({
  type: 'getblocktxn',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_getblocktxn, 2 * c.left);
    writeHash(c, w, tag.GetBlockTxn_block_hash);
    const count = c.count(1);
    let next = 0;
    for (let i = 0; i < count; i++) {
      const at = c.pos;
      const index = next + c.compactSize();
      if (index > MAX_INDEX) throw c.error('malformed', `index ${index}`, at);
      w.uint(tag.GetBlockTxn_tx_indexes, index);
      next = index + 1;
    }
    w.end(mark);
  },
});

export const blocktxn = message({
  type: 'blocktxn',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_blocktxn, c.left + (c.left >>> 2));
    writeHash(c, w, tag.BlockTxn_block_hash);
    writeTransactions(c, w, tag.BlockTxn_transactions);
    w.end(mark);
  },
});
