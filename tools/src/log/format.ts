/**
 * One event as one readable line. Whatever a peer chose is escaped and cut.
 * @module
 */
import type { codec } from '@peer-observer/proto';
import { escapeText, quote, word } from '../escape.ts';
import { describeAddresses, describeInventory, describeMessage } from './format-message.ts';
import { count, isoTime, shortHash } from './units.ts';

type Event = codec.event.Event;
type Ebpf = codec.ebpf_extractor.ebpf;

const CONNECTION_TYPES: readonly string[] = [
  'unknown',
  'inbound',
  'outbound-full-relay',
  'block-relay-only',
  'feeler',
  'manual',
  'addr-fetch',
];
const NETWORKS: readonly string[] = [
  'not_publicly_routable',
  'ipv4',
  'ipv6',
  'onion',
  'i2p',
  'cjdns',
  'internal',
];
const MAX_ADDRESS = 100;
const MAX_NODE = 64;

/**
 * The line for an event, without a line end: time, node, kind or direction, and the essentials.
 *
 * `2026-01-31T12:00:00.000Z node <-- 7 203.0.113.7:8333 inbound ping 8 B: nonce 0x1f`
 */
export function formatEvent(event: Event): string {
  const time = isoTime(Number(event.timestamp));
  const node = event.node ? word(event.node, MAX_NODE) : '-';
  return `${time} ${node} ${formatBody(event)}`;
}

function formatBody(event: Event): string {
  if (event.ebpf_extractor) return formatEbpf(event.ebpf_extractor);
  if (event.rpc_extractor) return formatRpc(event.rpc_extractor);
  if (event.p2p_extractor) return formatP2p(event.p2p_extractor);
  if (event.log_extractor) return formatLog(event.log_extractor);
  const tip = event.ipc_extractor?.block_tip;
  if (tip) return `ipc block tip ${tip.height} ${shortHash(tip.hash)}`;
  return 'event of an unknown kind';
}

function formatEbpf(event: Ebpf): string {
  if (event.message) {
    const { meta } = event.message;
    const details = describeMessage(event.message);
    return (
      `${meta.inbound ? '<--' : '-->'} ${peer(meta)} ${word(meta.command)} ${meta.size} B` +
      (details === '' ? '' : `: ${details}`)
    );
  }
  if (event.connection) return `connection ${formatConnection(event.connection)}`;
  if (event.mempool) return `mempool ${formatMempool(event.mempool)}`;
  const block = event.validation?.block_connected;
  if (block) {
    const durationMs = Number(block.connection_time) / 1e6;
    return (
      `validation block connected ${block.height} ${shortHash(block.hash)}: ` +
      `${count(Number(block.transactions), 'transaction')}, ${count(block.inputs, 'input')}, ` +
      `sigop cost ${block.sigops}, ${durationMs.toFixed(3)} ms`
    );
  }
  if (event.addrman) return `addrman ${event.addrman.event ?? 'unknown'}`;
  return 'tracepoint event of an unknown kind';
}

function peer(of: {
  readonly peer_id: { toString(): string };
  readonly addr: string;
  readonly conn_type: number;
}): string {
  const type = CONNECTION_TYPES[of.conn_type] ?? `type-${of.conn_type}`;
  return `${of.peer_id} ${word(of.addr, MAX_ADDRESS)} ${type}`;
}

function formatConnection(event: codec.ebpf_extractor.connection.ConnectionEvent): string {
  if (event.misbehaving) {
    return `misbehaving ${event.misbehaving.id}: ${quote(event.misbehaving.message)}`;
  }
  const opened = event.inbound ?? event.outbound;
  if (opened) {
    const direction = event.inbound ? 'inbound' : 'outbound';
    const total = `${opened.existing_connections} ${direction}`;
    return `opened ${connection(opened.conn)}: ${total}`;
  }
  const ended = event.closed ?? event.inbound_evicted;
  if (ended) {
    const since = isoTime(Number(ended.time_established) * 1000);
    return `${event.closed ? 'closed' : 'evicted'} ${connection(ended.conn)}: since ${since}`;
  }
  return 'unknown';
}

function connection(conn: codec.ebpf_extractor.connection.Connection.$Properties): string {
  return `${peer(conn)} ${NETWORKS[conn.network] ?? `network-${conn.network}`}`;
}

function formatMempool(event: codec.ebpf_extractor.mempool.MempoolEvent): string {
  if (event.added) {
    const { txid, vsize, fee } = event.added;
    return `added ${shortHash(txid)}: ${vsize} vB, ${fee} sat`;
  }
  if (event.removed) {
    const { txid, vsize, fee, reason } = event.removed;
    return `removed ${shortHash(txid)}: ${word(reason)}, ${vsize} vB, ${fee} sat`;
  }
  if (event.replaced) {
    const it = event.replaced;
    return (
      `replaced ${shortHash(it.replaced_txid)} (${it.replaced_vsize} vB, ${it.replaced_fee} sat) ` +
      `by ${it.replaced_by_transaction ? '' : 'package '}${shortHash(it.replacement_id)} ` +
      `(${it.replacement_vsize} vB, ${it.replacement_fee} sat)`
    );
  }
  if (event.rejected) {
    return `rejected ${shortHash(event.rejected.txid)}: ${quote(event.rejected.reason)}`;
  }
  return 'unknown';
}

function formatRpc(event: codec.rpc_extractor.rpc): string {
  const what = event.rpc_event ?? 'unknown';
  if (event.peer_infos) return `rpc peer_infos: ${count(event.peer_infos.infos.length, 'peer')}`;
  if (event.mempool_info) {
    const { size, bytes } = event.mempool_info;
    return `rpc mempool_info: ${size} transactions, ${bytes} vB`;
  }
  if (event.rpc_event === 'uptime') return `rpc uptime: ${event.uptime} s`;
  if (event.blockchain_info) return `rpc blockchain_info: height ${event.blockchain_info.blocks}`;
  if (event.network_info) {
    const { subversion, connections } = event.network_info;
    return `rpc network_info: ${quote(subversion)}, ${count(connections, 'connection')}`;
  }
  return `rpc ${what}`;
}

function formatP2p(event: codec.p2p_extractor.p2p): string {
  if (event.ping_duration) {
    return `p2p ping duration ${(Number(event.ping_duration.duration) / 1e6).toFixed(3)} ms`;
  }
  if (event.address_announcement) {
    return `p2p addrv2: ${describeAddresses(event.address_announcement.addresses)}`;
  }
  if (event.inventory_announcement) {
    return `p2p inv: ${describeInventory(event.inventory_announcement.inventory)}`;
  }
  if (event.p2p_event === 'feefilter_announcement') {
    return `p2p feefilter: ${event.feefilter_announcement} sat/kvB`;
  }
  return 'p2p unknown';
}

function formatLog(event: codec.log_extractor.log): string {
  const thread = event.threadname ? ` (${escapeText(event.threadname, MAX_NODE)})` : '';
  const head = `log${thread}`;
  if (event.unknown_log_message) return `${head} ${quote(event.unknown_log_message.raw_message)}`;
  const named =
    event.block_connected_log ??
    event.block_checked_log ??
    event.saw_new_header_log ??
    event.compact_block_reconstructed_log;
  return `${head} ${event.log_event ?? 'unknown'}${named ? ` ${word(named.block_hash)}` : ''}`;
}
