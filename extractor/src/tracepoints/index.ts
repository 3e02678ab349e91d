/**
 * All tracepoints that become events: a new one is one more entry here.
 * @module
 */
import {
  closedConnection,
  evictedInboundConnection,
  inboundConnection,
  misbehavingConnection,
  outboundConnection,
} from './connections.ts';
import { mempoolAdded, mempoolRejected, mempoolRemoved, mempoolReplaced } from './mempool.ts';
import { inboundMessage, outboundMessage } from './messages.ts';
import type { Tracepoint } from './tracepoint.ts';
import { blockConnected } from './validation.ts';

/** Every tracepoint with its arguments in the node's order; a place in it is a tracepoint's number. */
export const TRACEPOINTS: readonly Tracepoint[] = [
  inboundMessage,
  outboundMessage,
  inboundConnection,
  outboundConnection,
  evictedInboundConnection,
  misbehavingConnection,
  closedConnection,
  mempoolAdded,
  mempoolRemoved,
  mempoolReplaced,
  mempoolRejected,
  blockConnected,
];
