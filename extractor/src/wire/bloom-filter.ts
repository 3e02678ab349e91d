/**
 * filterload, filteradd and merkleblock (BIP37, BIP111); filterclear is among the bare ones.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { writeHeader } from './block.ts';
import { byteAt } from './cursor.ts';
import { HASH_BYTES } from './hashes.ts';
import { message } from './message.ts';

/**
 * A tree over a uint32 of transactions has at most 33 levels. Every node that a flag bit stands for
 * is on the way from the root to a hash, so there are at most this many bits for each hash.
 */
const MAX_BITS_PER_HASH = 33;

export const filterload = message({
  type: 'filterload',
  decode(c, w) {
    const filter = c.bytes();
    const filterEnd = c.pos;
    const mark = w.begin(tag.MessageEvent_filterload, c.pos - filter);
    w.raw(tag.FilterLoad_filter, c.buffer, filter, filterEnd);
    w.uint(tag.FilterLoad_hash_funcs, c.u32());
    w.uint(tag.FilterLoad_tweak, c.u32());
    // values without a name are passed on: Bitcoin Core takes them too
    w.uint(tag.FilterLoad_flags, c.u8());
    w.end(mark);
  },
});

export const filteradd = message({
  type: 'filteradd',
  decode(c, w) {
    const element = c.bytes();
    const mark = w.begin(tag.MessageEvent_filteradd, c.pos - element);
    w.raw(tag.FilterAdd_filter, c.buffer, element, c.pos);
    w.end(mark);
  },
});

/**
 * The flag bits are unpacked, lowest bit of the first byte first, padding included. More of them
 * than the hashes can account for contradict the format (and would make the event many times as
 * large as the payload).
 */
export const merkleblock = message({
  type: 'merkleblock',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_merkleblock, 2 * c.left);
    writeHeader(c, w, tag.MerkleBlock_header);
    w.uint(tag.MerkleBlock_num_transactions, c.u32());
    const hashes = c.count(HASH_BYTES);
    const hashesAt = c.take(hashes * HASH_BYTES);
    const sizeAt = c.pos;
    const flagsAt = c.bytes();
    const flagsEnd = c.pos;
    if (flagsEnd - flagsAt > Math.ceil((hashes * MAX_BITS_PER_HASH) / 8)) {
      throw c.error('malformed', `${flagsEnd - flagsAt} flag bytes for ${hashes} hashes`, sizeAt);
    }
    for (let at = flagsAt; at < flagsEnd; at++) {
      const flags = byteAt(c.buffer, at);
      for (let bit = 0; bit < 8; bit++) w.bool(tag.MerkleBlock_bits, ((flags >> bit) & 1) === 1);
    }
    for (let i = 0; i < hashes; i++) {
      w.hash(tag.MerkleBlock_hashes, c.buffer, hashesAt + i * HASH_BYTES);
    }
    w.end(mark);
  },
});
