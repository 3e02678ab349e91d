/** Events for tests. @module */
import { codec } from '@peer-observer/proto';

type Properties = codec.event.Event.$Properties;
type Ebpf = NonNullable<Properties['ebpf_extractor']>;

/** A moment that tests share: 2026-01-31T12:00:00.123Z. */
export const TIMESTAMP_MS = 1_769_860_800_123;

/** An encoded event. */
export function encode(event: Omit<Properties, 'timestamp'>): Buffer {
  const full = { timestamp: TIMESTAMP_MS, node: 'alice', ...event };
  return Buffer.from(codec.event.Event.encode(full).finish());
}

/** An encoded tracepoint event. */
export function ebpf(event: Ebpf): Buffer {
  return encode({ ebpf_extractor: event });
}

/** The metadata of a message, with some of it changed. */
export function meta(
  changes: Partial<codec.ebpf_extractor.message.Metadata.$Properties> = {},
): codec.ebpf_extractor.message.Metadata.$Properties {
  return {
    peer_id: 7,
    addr: '203.0.113.7:8333',
    conn_type: 1,
    command: 'ping',
    inbound: true,
    size: 8,
    ...changes,
  };
}

/** The connection in a connection event, with some of it changed. */
export function conn(
  changes: Partial<codec.ebpf_extractor.connection.Connection.$Properties> = {},
): codec.ebpf_extractor.connection.Connection.$Properties {
  return { peer_id: 7, addr: '203.0.113.7:8333', conn_type: 1, network: 1, ...changes };
}

/** 32 bytes that differ, in wire order: 00 01 02 … 1f. */
export const HASH = Uint8Array.from({ length: 32 }, (_, i) => i);
