/**
 * Entries of inv messages: how many, of which types, and how types are mixed.
 * @module
 */
import { type ProtoReader, tag } from '@peer-observer/proto';
import { INV_SIZE } from '../buckets.ts';
import { DIRECTION } from '../labels.ts';
import { labelSet } from '../metrics/labels.ts';
import type { FamilyFactory } from './family.ts';

const INV_TYPE = labelSet(
  [
    'tx',
    'block',
    'wtx',
    'witness_tx',
    'witness_block',
    'compact_block',
    'unknown',
    'error',
    // an item without a member
    'none',
  ],
  {
    upstream: [
      'Tx',
      'Block',
      'WTx',
      'WitnessTx',
      'WitnessBlock',
      'CompactBlock',
      'Unknown',
      'Error',
      'None',
    ],
  },
);
const INV_TYPES = INV_TYPE.values.length;
const TX = 0;
const WTX = 2;
const ERROR = INV_TYPES - 2;
const NONE = INV_TYPES - 1;
const NO_MEMBER = 255;

/** Index of the type by the tag of an item's member; all of them are below 128. */
const TYPE_BY_TAG = new Uint8Array(128).fill(NO_MEMBER);
[
  tag.InventoryItem_transaction,
  tag.InventoryItem_block,
  tag.InventoryItem_wtx,
  tag.InventoryItem_witness_transaction,
  tag.InventoryItem_witness_block,
  tag.InventoryItem_compact_block,
  tag.InventoryItem_unknown,
  tag.InventoryItem_error,
].forEach((member, index) => {
  TYPE_BY_TAG[member] = index;
});

const MIX = labelSet(['homogeneous', 'heterogeneous', 'empty']);
const MIXES = MIX.values.length;
/** What Core long aimed at in one announcement to an inbound peer: 7 transactions a second, every 5 s. */
const LARGE = 35;

/** An item with a hash and nothing else: its tag, 34, the member's tag, 32, the hash. */
const HASH_SIZE = 32;
const ITEM_SIZE = 2 + 2 + HASH_SIZE;

export const inventory: FamilyFactory = ({ registry }) => {
  const entries = registry.counter({
    name: 'p2p_inv_entries_total',
    help: 'Entries of inv messages by type.',
    labels: { direction: DIRECTION, inv_type: INV_TYPE },
    upstream: [
      {
        name: 'p2p_inv_entries',
        help: 'Entries of inv messages by type.',
        labels: { direction: 'direction', inv_type: 'inv_type' },
      },
    ],
  });
  const size = registry.histogram({
    name: 'p2p_inv_size_entries',
    help: 'Entries of inv messages.',
    labels: { direction: DIRECTION },
    buckets: INV_SIZE,
    upstream: [
      {
        name: 'p2p_inv_entries_histogram',
        help: 'Entries of inv messages.',
        labels: { direction: 'direction' },
      },
    ],
  });
  const invs = registry.counter({
    name: 'p2p_invs_total',
    help: 'inv messages whose entries are all of one type (homogeneous), of several, or none.',
    labels: { direction: DIRECTION, mix: MIX },
    upstream: [
      {
        name: 'p2p_invs_homogeneous',
        help: 'inv messages with entries of one type.',
        labels: { direction: 'direction' },
        where: { mix: ['homogeneous'] },
      },
      {
        name: 'p2p_invs_heterogeneous',
        help: 'inv messages with entries of several types, or without entries.',
        labels: { direction: 'direction' },
        where: { mix: ['heterogeneous', 'empty'] },
      },
    ],
  });
  const large = registry.counter({
    name: 'p2p_outbound_large_invs_total',
    help: 'Sent inv messages with more than 35 tx entries or more than 35 wtx entries.',
    upstream: [
      {
        name: 'p2p_invs_outbound_large',
        help: 'Sent inv messages with more than 35 tx or more than 35 wtx entries.',
      },
    ],
  });

  const counts = new Uint32Array(INV_TYPES);
  return {
    name: 'inventory',
    onMessageMember: {
      [tag.MessageEvent_inv](host, m, r) {
        const { direction } = m;
        counts.fill(0);
        countTypes(r, counts);
        let total = 0;
        let types = 0;
        for (let type = 0; type < INV_TYPES; type++) {
          const count = counts[type] as number;
          if (count === 0) continue;
          types++;
          total += count;
          entries.add(host, direction * INV_TYPES + type, count);
        }
        size.observe(host, direction, total);
        const mix = types === 0 ? 2 : types === 1 ? 0 : 1;
        invs.add(host, direction * MIXES + mix, 1);
        const transactions = Math.max(counts[TX] as number, counts[WTX] as number);
        if (!m.inbound && transactions > LARGE) large.add(host, 0, 1);
      },
    },
  };
};

/** Adds the items of an Inv to `counts` by type; the hashes are passed over. */
function countTypes(r: ProtoReader, counts: Uint32Array): void {
  const { buffer } = r;
  for (;;) {
    let { pos } = r;
    // an inv has up to 50,000 items, nearly always in this form
    while (
      pos + ITEM_SIZE <= r.end &&
      buffer[pos] === tag.Inv_items &&
      buffer[pos + 1] === ITEM_SIZE - 2 &&
      buffer[pos + 3] === HASH_SIZE
    ) {
      // a byte above 127 is half of a tag that is none of ours
      const type = TYPE_BY_TAG[buffer[pos + 2] as number] ?? NO_MEMBER;
      if (type >= ERROR) break;
      (counts[type] as number) += 1;
      pos += ITEM_SIZE;
    }
    r.pos = pos;
    const t = r.tag();
    if (t === 0) return;
    if (t !== tag.Inv_items) {
      r.skip(t);
      continue;
    }
    const outer = r.end;
    r.end = r.bounded();
    (counts[typeOfItem(r)] as number) += 1;
    r.end = outer;
  }
}

/** The type of an InventoryItem, read from where `r` stands to its end. */
function typeOfItem(r: ProtoReader): number {
  let type = NONE;
  for (let t = r.tag(); t !== 0; t = r.tag()) {
    const known = TYPE_BY_TAG[t] ?? NO_MEMBER;
    if (known !== NO_MEMBER) type = known;
    r.skip(t);
  }
  return type;
}
