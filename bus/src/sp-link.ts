/**
 * A subscriber's connection to one publisher, made again whenever it ends.
 * @module
 */
import { connect, type Socket } from 'node:net';
import type { BusAddress } from './address.ts';
import { errnoCode } from './bus-error.ts';
import { type FrameHandler, FrameParser } from './frame-parser.ts';
import { SP_SUB, spHeader } from './sp-protocol.ts';
import type { SubscriberFault } from './types.ts';

const HEADER = spHeader(SP_SUB);
const KEEP_ALIVE_MS = 30_000;

export interface LinkOptions {
  readonly address: BusAddress;
  readonly maxMessageBytes: number;
  readonly headerTimeoutMs: number;
  readonly reconnectMinMs: number;
  readonly reconnectMaxMs: number;
  /** Must not throw. */
  readonly onFrame: FrameHandler;
}

/** What a link tells its subscriber. None of them may throw. */
export interface LinkEvents {
  onConnected(): void;
  /** The end of a connection that {@link LinkEvents.onConnected} told of. */
  onDisconnected(cause: string): void;
  /** There was no connection; `cause` is a system error code. */
  onConnectFailed(cause: string): void;
  onFault(fault: SubscriberFault): void;
}

/** The pause before attempt number `failures + 1`: doubling, capped, and half of it random. */
export function backOffMs(failures: number, minMs: number, maxMs: number, random: number): number {
  const fullMs = Math.min(maxMs, minMs * 2 ** Math.min(failures, 30));
  return fullMs / 2 + (fullMs / 2) * random;
}

/** Dials at once, and again after each end until it is closed. */
export class SpLink {
  readonly #options: LinkOptions;
  readonly #events: LinkEvents;
  #socket: Socket | undefined;
  #parser: FrameParser | undefined;
  #retryTimer: NodeJS.Timeout | undefined;
  #failures = 0;
  #connected = false;
  #connectedAtMs = 0;
  /** Whether this connection has brought a whole message. */
  #heard = false;
  #closed = false;

  constructor(options: LinkOptions, events: LinkEvents) {
    this.#options = options;
    this.#events = events;
    this.#dial();
  }

  get connected(): boolean {
    return this.#connected;
  }

  /** No message is delivered once it was called. Resolves when the connection is gone. */
  close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retryTimer);
    this.#parser?.stop();
    const socket = this.#socket;
    if (socket === undefined) {
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      socket.once('close', () => resolve());
      socket.destroy();
    });
  }

  #dial(): void {
    const { address, maxMessageBytes, onFrame } = this.#options;
    this.#heard = false;
    const parser = new FrameParser(address.transport, maxMessageBytes, (buffer, start, end) => {
      this.#heard = true;
      onFrame(buffer, start, end);
    });
    let fault: SubscriberFault | undefined;
    let cause: string | undefined;
    const onread = {
      buffer: () => parser.room,
      callback: (byteCount: number): boolean => {
        if (fault !== undefined || this.#closed) {
          return true;
        }
        fault = parser.advance(byteCount);
        if (!this.#connected && parser.headerSeen) {
          this.#onHeader(timer);
        }
        if (fault !== undefined) {
          socket.destroy();
        }
        return true;
      },
    };
    const socket =
      address.transport === 'ipc'
        ? connect({ path: address.path, onread })
        : connect({
            host: address.host,
            port: address.port,
            noDelay: true,
            keepAlive: true,
            keepAliveInitialDelay: KEEP_ALIVE_MS,
            onread,
          });
    this.#socket = socket;
    this.#parser = parser;
    let dialled = false;
    const timer = setTimeout(() => {
      if (dialled) {
        fault = 'headerTimeout';
      } else {
        cause = 'ETIMEDOUT';
      }
      socket.destroy();
    }, this.#options.headerTimeoutMs);
    socket.once('connect', () => {
      dialled = true;
      // A free local port that is dialled can be connected to itself, which would also block it.
      if (socket.localPort === socket.remotePort && socket.localAddress === socket.remoteAddress) {
        if (address.transport === 'tcp') {
          cause = 'ECONNREFUSED';
          dialled = false;
          socket.destroy();
          return;
        }
      }
      socket.write(HEADER);
    });
    socket.once('error', (error) => {
      cause ??= errnoCode(error);
    });
    socket.once('end', () => socket.destroy());
    socket.once('close', () => {
      clearTimeout(timer);
      this.#socket = undefined;
      this.#parser = undefined;
      this.#onClose(parser, dialled, fault, cause);
    });
  }

  #onHeader(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    this.#connected = true;
    this.#connectedAtMs = performance.now();
    this.#events.onConnected();
  }

  #onClose(
    parser: FrameParser,
    dialled: boolean,
    knownFault: SubscriberFault | undefined,
    cause: string | undefined,
  ): void {
    const wasConnected = this.#connected;
    this.#connected = false;
    if (this.#closed) {
      return;
    }
    let fault = knownFault;
    if (fault === undefined && dialled) {
      if (!parser.headerSeen) {
        fault = 'closedBeforeHeader';
      } else if (parser.midFrame) {
        fault = 'truncatedFrame';
      }
    }
    if (fault !== undefined) {
      this.#events.onFault(fault);
    }
    if (wasConnected) {
      this.#events.onDisconnected(fault ?? cause ?? 'closed');
    } else if (fault === undefined) {
      this.#events.onConnectFailed(cause ?? 'closed');
    }
    const { reconnectMinMs, reconnectMaxMs } = this.#options;
    // who only shakes hands and leaves, again and again, is asked less and less often
    const wasOfUse = this.#heard || performance.now() - this.#connectedAtMs >= reconnectMaxMs;
    if (wasConnected && wasOfUse && (fault === undefined || fault === 'truncatedFrame')) {
      this.#failures = 0;
    }
    const pauseMs = backOffMs(this.#failures, reconnectMinMs, reconnectMaxMs, Math.random());
    this.#failures += 1;
    // The events above may have closed this link.
    if (!this.#closed) {
      this.#retryTimer = setTimeout(() => this.#dial(), pauseMs);
    }
  }
}
