/**
 * The publisher's side of a new connection: headers are exchanged, and nothing comes after.
 * @module
 */
import type { Socket } from 'node:net';
import { headerFault, SP_HEADER_BYTES, SP_PUB, SP_SUB, spHeader } from './sp-protocol.ts';
import type { PublisherFault } from './types.ts';

const HEADER = spHeader(SP_PUB);

/** None of them may throw. */
export interface HandshakeEvents {
  /** The other side is a subscriber. */
  onSubscriber(): void;
  /** The connection was closed by us for this reason, or by the other side before its header came. */
  onFault(fault: PublisherFault): void;
  /** The connection is gone, for whatever reason; always the last event. */
  onClose(): void;
}

/**
 * Sends our header and waits for the other one, for a limited time. A subscriber says nothing but
 * its header, so whatever follows closes the connection and is never stored.
 */
export function handshake(socket: Socket, timeoutMs: number, events: HandshakeEvents): void {
  const header = Buffer.alloc(SP_HEADER_BYTES);
  let headerBytes = 0;
  let over = false;
  const refuse = (fault: PublisherFault): void => {
    if (!over) {
      over = true;
      socket.destroy();
      events.onFault(fault);
    }
  };
  const timer = setTimeout(() => refuse('headerTimeout'), timeoutMs);
  socket.on('data', (data) => {
    const taken = data.copy(header, headerBytes);
    const complete = headerBytes + taken === SP_HEADER_BYTES && taken > 0;
    headerBytes += taken;
    const fault = complete ? headerFault(header, 0, SP_SUB) : undefined;
    if (complete) {
      clearTimeout(timer);
    }
    if (fault !== undefined) {
      refuse(fault);
    } else if (taken < data.length) {
      refuse('unexpectedData');
    } else if (complete && !over) {
      events.onSubscriber();
    }
  });
  socket.once('end', () => {
    if (headerBytes < SP_HEADER_BYTES) {
      refuse('closedBeforeHeader');
    }
    socket.destroy();
  });
  socket.once('close', (hadError) => {
    clearTimeout(timer);
    if (hadError && headerBytes < SP_HEADER_BYTES) {
      refuse('closedBeforeHeader');
    }
    events.onClose();
  });
  socket.write(HEADER);
}
