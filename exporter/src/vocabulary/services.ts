/**
 * Service bits that nodes announce: combinations seen in practice as label values, the rest as `other`.
 *
 * A value names the bits in ascending order, joined by commas (`network,witness,network_limited`),
 * because a comma needs no escaping in a PromQL regular expression; no bits at all is `none`.
 * @module
 */
import { OTHER, type Vocabulary } from './vocabulary.ts';

/** Names by bit number: BIP 37, 64, 111, 144, 157, 159, 324, and bits that other software took. */
export const SERVICE_BITS = [
  [0, 'network'],
  [1, 'getutxo'],
  [2, 'bloom'],
  [3, 'witness'],
  [4, 'xthin'],
  [5, 'bitcoin_cash'],
  [6, 'compact_filters'],
  [7, 'segwit2x'],
  [10, 'network_limited'],
  [11, 'p2p_v2'],
  [12, 'utreexo'],
  [13, 'utreexo_archive'],
  // Bitcoin Knots
  [26, 'replace_by_fee'],
  // BIP 148 nodes in 2017, BIP 110 nodes since 2025
  [27, 'bit_27'],
  [29, 'libre_relay'],
] as const;

const NETWORK = 1;
const GETUTXO = 2;
const BLOOM = 4;
const WITNESS = 8;
const XTHIN = 16;
const BITCOIN_CASH = 32;
const COMPACT_FILTERS = 64;
const SEGWIT2X = 128;
const LIMITED = 1024;
const V2 = 2048;
const UTREEXO = 1 << 12;
const UTREEXO_ARCHIVE = 1 << 13;
const RBF = 1 << 26;
const BIT_27 = 1 << 27;
const LIBRE_RELAY = 1 << 29;

/** A current full node keeps all blocks or the last 288; both with or without bloom and compact filters. */
const CURRENT = [WITNESS | LIMITED, NETWORK | WITNESS | LIMITED].flatMap((base) =>
  [0, BLOOM, COMPACT_FILTERS, BLOOM | COMPACT_FILTERS].flatMap((extra) => [
    base | extra,
    base | extra | V2,
  ]),
);

const COMBINATIONS = [
  0,
  NETWORK,
  BLOOM,
  WITNESS,
  LIMITED,
  NETWORK | GETUTXO,
  NETWORK | BLOOM,
  NETWORK | LIMITED,
  NETWORK | BLOOM | LIMITED,
  // before BIP 159, and light nodes
  NETWORK | WITNESS,
  NETWORK | BLOOM | WITNESS,
  NETWORK | WITNESS | COMPACT_FILTERS,
  NETWORK | BLOOM | WITNESS | COMPACT_FILTERS,
  WITNESS | COMPACT_FILTERS,
  WITNESS | V2,
  NETWORK | V2,
  NETWORK | WITNESS | V2,
  ...CURRENT,
  ...CURRENT.map((services) => services | RBF),
  ...[WITNESS | LIMITED, NETWORK | WITNESS | LIMITED].flatMap((base) =>
    [BIT_27, BIT_27 | RBF, LIBRE_RELAY, LIBRE_RELAY | RBF].flatMap((extra) => [
      base | extra,
      base | extra | V2,
    ]),
  ),
  WITNESS | UTREEXO,
  NETWORK | WITNESS | UTREEXO,
  NETWORK | WITNESS | LIMITED | UTREEXO,
  WITNESS | LIMITED | UTREEXO,
  NETWORK | WITNESS | LIMITED | UTREEXO | UTREEXO_ARCHIVE,
  // other chains and the forks of 2016 and 2017
  NETWORK | BLOOM | XTHIN,
  NETWORK | BLOOM | WITNESS | XTHIN,
  NETWORK | BITCOIN_CASH,
  NETWORK | BLOOM | BITCOIN_CASH,
  NETWORK | BLOOM | LIMITED | BITCOIN_CASH,
  NETWORK | BLOOM | XTHIN | BITCOIN_CASH,
  NETWORK | BLOOM | WITNESS | SEGWIT2X,
] as const;

function label(services: number): string {
  const names = SERVICE_BITS.filter(([bit]) => ((services >>> bit) & 1) === 1);
  return names.length === 0 ? 'none' : names.map(([, name]) => name).join(',');
}

const values = [...COMBINATIONS.map(label), OTHER];
const other = values.length - 1;
/** Nearly all nodes have no bit above 11, and get their index without hashing. */
const low = new Uint16Array(4096).fill(other);
const indexes = new Map<number, number>();
for (const [index, services] of COMBINATIONS.entries()) {
  indexes.set(services, index);
  if (services < low.length) {
    low[services] = index;
  }
}

function classifyBits(lo: number, hi: number): number {
  if (hi !== 0) {
    return other;
  }
  const unsigned = lo >>> 0;
  return (unsigned < low.length ? low[unsigned] : indexes.get(unsigned)) ?? other;
}

/** Combinations of service bits; `classify` takes the 64-bit value in decimal. */
export const services: Vocabulary & {
  /** `values` as decimal numbers, the way upstream labels them, in the same order. */
  readonly upstreamValues: readonly string[];
  /** Index for the low and high 32 bits (signed or unsigned); allocates nothing. */
  classifyBits(lo: number, hi: number): number;
} = {
  values,
  upstreamValues: [...COMBINATIONS.map(String), OTHER],
  classify: (text) => {
    if (!/^[0-9]{1,10}$/.test(text)) {
      return other;
    }
    const value = Number(text);
    return value > 0xffffffff ? other : classifyBits(value, 0);
  },
  classifyBits,
};
