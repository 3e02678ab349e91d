/**
 * What a P2P message says, in a few words: one row per message type of the schema.
 * @module
 */
import type { codec } from '@peer-observer/proto';
import { quote, word } from '../escape.ts';
import { count, hex64, shortHash, tally } from './units.ts';

type MessageEvent = codec.ebpf_extractor.message.MessageEvent;
/** The members of the oneof `msg`. */
type MessageName = NonNullable<MessageEvent['msg']>;
type Address = codec.bitcoin_primitives.Address.$Properties;
type InventoryItem = codec.bitcoin_primitives.InventoryItem.$Properties;
type Header = codec.bitcoin_primitives.BlockHeader.$Properties;

type Describers = {
  readonly [Name in MessageName]: (message: NonNullable<MessageEvent[Name]>) => string;
};

/** Peers, headers or hashes shown one by one before only their number is given. */
const SHOWN = 1;
const MAX_REASON = 120;

const nothing = (): string => '';

const INVENTORY_WORDS: Readonly<Record<string, string>> = {
  transaction: 'tx',
  witness_transaction: 'witness-tx',
  witness_block: 'witness-block',
  compact_block: 'cmpctblock',
};

/** `2 wtx, 1 block`, and the hash where there is only one. */
export function describeInventory(items: readonly InventoryItem[] | null | undefined): string {
  if (items === null || items === undefined || items.length === 0) return 'empty';
  const kinds = tally(items.map(inventoryKind));
  const [first] = items;
  const hash = items.length === SHOWN && first !== undefined ? inventoryHash(first) : undefined;
  return hash === undefined ? kinds : `${kinds} ${shortHash(hash)}`;
}

function inventoryKind(item: InventoryItem): string {
  const kind = item.item ?? 'none';
  if (kind === 'unknown') return `type-${item.unknown?.inv_type ?? '?'}`;
  return INVENTORY_WORDS[kind] ?? kind;
}

function inventoryHash(item: InventoryItem): Uint8Array | undefined {
  const hash =
    item.transaction ??
    item.block ??
    item.wtx ??
    item.witness_transaction ??
    item.witness_block ??
    item.compact_block ??
    item.unknown?.hash;
  return hash ?? undefined;
}

/** `3 addresses: 2 ipv4, 1 torv3`, and the address where there is only one. */
export function describeAddresses(addresses: readonly Address[] | null | undefined): string {
  if (addresses === null || addresses === undefined || addresses.length === 0) return 'empty';
  const total = count(addresses.length, 'address', 'addresses');
  const [first] = addresses;
  if (addresses.length === SHOWN && first !== undefined) return `${total}: ${address(first)}`;
  return `${total}: ${tally(addresses.map((each) => each.address ?? 'none'))}`;
}

function address(value: Address): string {
  const host =
    value.ipv4 ??
    (value.ipv6 ? `[${value.ipv6}]` : undefined) ??
    (value.cjdns ? `[${value.cjdns}]` : undefined) ??
    value.torv3 ??
    value.torv2 ??
    value.i2p ??
    (value.unknown ? `network-${value.unknown.id}` : 'none');
  return `${word(host)}:${value.port}`;
}

function describeHeaders(headers: readonly Header[] | null | undefined): string {
  const [first] = headers ?? [];
  const total = count(headers?.length ?? 0, 'header');
  return first !== undefined && headers?.length === SHOWN
    ? `${total} ${shortHash(first.hash)}`
    : total;
}

function describeLocator(message: {
  readonly locator_hashes?: readonly Uint8Array[] | null | undefined;
}): string {
  const hashes = message.locator_hashes ?? [];
  const [first] = hashes;
  return `${count(hashes.length, 'locator hash', 'locator hashes')}${
    first === undefined ? '' : ` from ${shortHash(first)}`
  }`;
}

function describeTransaction(tx: codec.bitcoin_primitives.Transaction.$Properties): string {
  return `txid ${shortHash(tx.txid)}`;
}

const REJECT_REASONS: readonly string[] = [
  'malformed',
  'invalid',
  'obsolete',
  'duplicate',
  'nonstandard',
  'dust',
  'fee',
  'checkpoint',
];

const DESCRIBE: Describers = {
  ping: ({ value }) => `nonce ${hex64(value)}`,
  pong: ({ value }) => `nonce ${hex64(value)}`,
  oldping: () => 'no nonce',
  inv: ({ items }) => describeInventory(items),
  getdata: ({ items }) => describeInventory(items),
  notfound: ({ items }) => describeInventory(items),
  tx: ({ tx }) => describeTransaction(tx),
  headers: ({ headers }) => describeHeaders(headers),
  addr: ({ addresses }) => describeAddresses(addresses),
  addrv2: ({ addresses }) => describeAddresses(addresses),
  emptyaddrv2: () => 'empty payload',
  feefilter: ({ fee }) => `${fee} sat/kvB`,
  getheaders: describeLocator,
  getblocks: describeLocator,
  version: ({ version, user_agent, services, start_height, relay }) =>
    `${quote(user_agent)} protocol ${version} services ${hex64(services)} height ${start_height}` +
    (relay ? '' : ' no tx relay'),
  reject: ({ rejected_command, reason, reason_details, hash }) =>
    `${word(rejected_command)} ${REJECT_REASONS[reason] ?? reason} ` +
    `${quote(reason_details, MAX_REASON)} ${shortHash(hash)}`,
  compactblock: ({ header, short_ids, transactions }) =>
    `${shortHash(header.hash)} ${count(short_ids?.length ?? 0, 'short id')}, ` +
    `${transactions?.length ?? 0} prefilled`,
  sendcompact: ({ send_compact, version }) =>
    `version ${version} ${send_compact ? 'high' : 'low'} bandwidth`,
  block: ({ header, transactions }) =>
    `${shortHash(header.hash)} ${count(transactions?.length ?? 0, 'transaction')}`,
  getblocktxn: ({ block_hash, tx_indexes }) =>
    `${shortHash(block_hash)} ${count(tx_indexes?.length ?? 0, 'transaction')}`,
  blocktxn: ({ block_hash, transactions }) =>
    `${shortHash(block_hash)} ${count(transactions?.length ?? 0, 'transaction')}`,
  alert: ({ alert }) => `${alert.length} B of a retired message`,
  filteradd: ({ filter }) => `${filter.length} B`,
  filterload: ({ filter, hash_funcs, flags }) =>
    `${filter.length} B, ${count(hash_funcs, 'hash function')}, flags ${flags}`,
  getcfcheckpt: ({ filter_type, stop_hash }) => `filter ${filter_type} to ${shortHash(stop_hash)}`,
  cfcheckpt: ({ filter_type, filter_headers }) =>
    `filter ${filter_type} ${count(filter_headers?.length ?? 0, 'header')}`,
  getcfheaders: ({ filter_type, start_height, stop_hash }) =>
    `filter ${filter_type} from ${start_height} to ${shortHash(stop_hash)}`,
  cfheaders: ({ filter_type, filter_hashes }) =>
    `filter ${filter_type} ${count(filter_hashes?.length ?? 0, 'hash', 'hashes')}`,
  getcfilter: ({ filter_type, start_height, stop_hash }) =>
    `filter ${filter_type} from ${start_height} to ${shortHash(stop_hash)}`,
  cfilter: ({ filter_type, block_hash, filter }) =>
    `filter ${filter_type} ${shortHash(block_hash)} ${filter.length} B`,
  merkleblock: ({ header, num_transactions, hashes }) =>
    `${shortHash(header.hash)} ${count(num_transactions, 'transaction')}, ` +
    count(hashes?.length ?? 0, 'hash', 'hashes'),
  unknown: ({ payload }) => `not decoded, ${payload.length} B`,
  verack: nothing,
  sendheaders: nothing,
  getaddr: nothing,
  mempool: nothing,
  wtxidrelay: nothing,
  sendaddrv2: nothing,
  filterclear: nothing,
};

function describe<Name extends MessageName>(name: Name, event: MessageEvent): string {
  const message = event[name];
  return message === null || message === undefined ? '' : DESCRIBE[name](message);
}

/** A few words about the message itself; empty for those that carry nothing. */
export function describeMessage(event: MessageEvent): string {
  return event.msg === undefined ? 'nothing decoded' : describe(event.msg, event);
}
