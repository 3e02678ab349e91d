/**
 * inv, getdata and notfound: lists of typed hashes (BIP144 and BIP339 types included).
 * @module
 */
import { type ProtoWriter, tag } from '@peer-observer/proto';
import { byteAt, type Cursor, i32At } from './cursor.ts';
import { HASH_BYTES } from './hashes.ts';
import { message } from './message.ts';

const ITEM_BYTES = 4 + HASH_BYTES;

/** Types with a field of their own, by their number without the witness flag: type to tag. */
const PLAIN_TAGS = Uint8Array.of(
  0,
  tag.InventoryItem_transaction,
  tag.InventoryItem_block,
  0, // MSG_FILTERED_BLOCK has none
  tag.InventoryItem_compact_block,
  tag.InventoryItem_wtx,
);
const MSG_WITNESS_TX = 0x40000001;
const MSG_WITNESS_BLOCK = 0x40000002;

/** The tag of the field for an inventory type, 0 for types without one. */
function itemTag(type: number): number {
  if (type >= 0 && type < PLAIN_TAGS.length) return byteAt(PLAIN_TAGS, type);
  if (type === MSG_WITNESS_TX) return tag.InventoryItem_witness_transaction;
  return type === MSG_WITNESS_BLOCK ? tag.InventoryItem_witness_block : 0;
}

export const inv = message({
  type: 'inv',
  decode: (c, w) => writeItems(c, w, tag.MessageEvent_inv, tag.Inv_items),
});

export const getdata = message({
  type: 'getdata',
  decode: (c, w) => writeItems(c, w, tag.MessageEvent_getdata, tag.GetData_items),
});

export const notfound = message({
  type: 'notfound',
  decode: (c, w) => writeItems(c, w, tag.MessageEvent_notfound, tag.NotFound_items),
});

/**
 * Usual items take 36 bytes on the wire (type, hash) and 36 in the event (two tags, two lengths,
 * hash), so the list is copied as a whole and the four bytes before each hash are overwritten.
 */
function writeItems(c: Cursor, w: ProtoWriter, memberTag: number, itemsTag: number): void {
  const count = c.count(ITEM_BYTES);
  const size = count * ITEM_BYTES;
  const source = c.buffer;
  const start = c.take(size);
  const end = start + size;
  const mark = w.begin(memberTag, size);
  for (let at = start; at < end; ) {
    const usual = runOfUsual(source, at, end);
    if (usual === at) {
      writeOdd(w, itemsTag, source, at);
      at += ITEM_BYTES;
      continue;
    }
    let out = w.pos;
    w.append(source, at, usual);
    const { buffer } = w;
    for (; at < usual; at += ITEM_BYTES, out += ITEM_BYTES) {
      buffer[out] = itemsTag;
      buffer[out + 1] = 2 + HASH_BYTES;
      buffer[out + 2] = itemTag(i32At(source, at));
      buffer[out + 3] = HASH_BYTES;
    }
  }
  w.end(mark);
}

/** The end of the items from `at` on that have a field of their own. */
function runOfUsual(source: Buffer, at: number, end: number): number {
  let next = at;
  while (next < end && itemTag(i32At(source, next)) !== 0) next += ITEM_BYTES;
  return next;
}

function writeOdd(w: ProtoWriter, itemsTag: number, source: Buffer, at: number): void {
  const type = i32At(source, at) >>> 0;
  const item = w.begin(itemsTag, ITEM_BYTES);
  if (type === 0) {
    w.bool(tag.InventoryItem_error, true);
  } else {
    const unknown = w.begin(tag.InventoryItem_unknown, ITEM_BYTES);
    w.uint(tag.UnknownItem_inv_type, type);
    w.hash(tag.UnknownItem_hash, source, at + 4);
    w.end(unknown);
  }
  w.end(item);
}
