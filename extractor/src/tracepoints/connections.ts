/**
 * The five connection tracepoints of the `net` provider.
 * @module
 */
import { type ProtoWriter, tag } from '@peer-observer/proto';
import { connType } from './conn-type.ts';
import { type Args, tracepoint } from './tracepoint.ts';

const CONNECTION_ARGS = {
  peerId: 'int',
  addr: 'string',
  connType: 'string',
  network: 'int',
} as const;
/** The fifth argument counts connections of this direction, the new one included. */
const OPENED_ARGS = { ...CONNECTION_ARGS, existingConnections: 'int' } as const;
const CLOSED_ARGS = { ...CONNECTION_ARGS, establishedUnixSeconds: 'time' } as const;

/** Bytes of a usual address, its tags and the numbers around it: one byte of length is enough. */
const SIZE_GUESS = 64;

/** Writes a message whose field 1 is a Connection and whose field 2 is a number. */
function writeConnection(
  w: ProtoWriter,
  memberTag: number,
  args: Args<typeof CONNECTION_ARGS>,
  number: number,
): void {
  const member = w.begin(memberTag, SIZE_GUESS);
  const conn = w.begin(tag.ClosedConnection_conn, SIZE_GUESS);
  w.int(tag.Connection_peer_id, args.peerId);
  w.string(tag.Connection_addr, args.addr);
  w.uint(tag.Connection_conn_type, connType(args.connType));
  w.int(tag.Connection_network, args.network);
  w.end(conn);
  w.int(tag.ClosedConnection_time_established, number);
  w.end(member);
}

/** A peer's connection was accepted. */
export const inboundConnection = tracepoint({
  name: 'net:inbound_connection',
  member: tag.ebpf_connection,
  args: OPENED_ARGS,
  write: (w, args) =>
    writeConnection(w, tag.ConnectionEvent_inbound, args, args.existingConnections),
});

/** The node connected to a peer. */
export const outboundConnection = tracepoint({
  name: 'net:outbound_connection',
  member: tag.ebpf_connection,
  args: OPENED_ARGS,
  write: (w, args) =>
    writeConnection(w, tag.ConnectionEvent_outbound, args, args.existingConnections),
});

/** A peer was chosen to make room for another; `net:closed_connection` follows. */
export const evictedInboundConnection = tracepoint({
  name: 'net:evicted_inbound_connection',
  member: tag.ebpf_connection,
  args: CLOSED_ARGS,
  write: (w, args) =>
    writeConnection(w, tag.ConnectionEvent_inbound_evicted, args, args.establishedUnixSeconds),
});

/** A peer broke the rules; the reason may be empty. */
export const misbehavingConnection = tracepoint({
  name: 'net:misbehaving_connection',
  member: tag.ebpf_connection,
  args: { peerId: 'int', reason: 'string' },
  write(w, args) {
    const member = w.begin(tag.ConnectionEvent_misbehaving, SIZE_GUESS);
    w.int(tag.MisbehavingConnection_id, args.peerId);
    w.string(tag.MisbehavingConnection_message, args.reason);
    w.end(member);
  },
});

/** A connection's socket was closed. */
export const closedConnection = tracepoint({
  name: 'net:closed_connection',
  member: tag.ebpf_connection,
  args: CLOSED_ARGS,
  write: (w, args) =>
    writeConnection(w, tag.ConnectionEvent_closed, args, args.establishedUnixSeconds),
});
