/**
 * The publisher of the SP driver: accepts subscribers and gives each of them every message.
 * @module
 */
import type { Server, Socket } from 'node:net';
import { type BusAddress, formatAddress } from './address.ts';
import { BusError, errnoCode } from './bus-error.ts';
import { zeroCounts } from './counters.ts';
import { DrainGate } from './drain-gate.ts';
import { type Chunk, FrameBatcher } from './frame-batcher.ts';
import { type BusLog, LineRation, OnceSet, SILENT_LOG } from './log.ts';
import { handshake } from './sp-handshake.ts';
import { listen } from './sp-listen.ts';
import { type PeerOwner, SpPeer } from './sp-peer.ts';
import { DEFAULT_HEADER_TIMEOUT_MS, DEFAULT_MAX_MESSAGE_BYTES } from './sp-protocol.ts';
import {
  PUBLISHER_FAULTS,
  type Publisher,
  type PublisherFault,
  type PublisherOptions,
  type PublisherStats,
} from './types.ts';
import { WaitList } from './wait-list.ts';

export const DEFAULT_HIGH_WATER_MARK_BYTES = 64 * 1024 * 1024;
const DEFAULT_MAX_CONNECTIONS = 128;
export const DEFAULT_DRAIN_TIMEOUT_MS = 10_000;
const DEFAULT_CLOSE_TIMEOUT_MS = 5_000;

/** Listens at a parsed address and returns the publisher. @throws {BusError} */
export async function createSpPublisher(
  address: BusAddress,
  options: PublisherOptions,
): Promise<Publisher> {
  const early: Socket[] = [];
  let publisher: SpPublisher | undefined;
  const listening = await listen(address, (socket) => {
    if (publisher === undefined) {
      early.push(socket);
    } else {
      publisher.accept(socket);
    }
  });
  publisher = new SpPublisher(listening.server, listening.address, options);
  for (const socket of early) {
    publisher.accept(socket);
  }
  return publisher;
}

class SpPublisher implements Publisher, PeerOwner {
  readonly address: string;
  readonly #server: Server;
  readonly #framing: BusAddress['transport'];
  readonly #log: BusLog;
  readonly #batcher: FrameBatcher;
  readonly #highWaterMarkBytes: number;
  readonly #maxMessageBytes: number;
  readonly #maxConnections: number;
  readonly #headerTimeoutMs: number;
  readonly #closeTimeoutMs: number;
  readonly #connections = new Set<Socket>();
  readonly #waits = new WaitList();
  readonly #once = new OnceSet();
  readonly #ration = new LineRation();
  readonly #drain: DrainGate;
  readonly #faults = zeroCounts(PUBLISHER_FAULTS);
  /** Replaced, not changed, when peers come and go, so that a loop over it stays valid. */
  #peers: readonly SpPeer[] = [];
  #peerSockets = new Map<SpPeer, Socket>();
  #emptied: (() => void) | undefined;
  #closing: Promise<void> | undefined;
  #published = 0;
  #publishedBytes = 0;
  #unheard = 0;
  #tooLarge = 0;
  #afterClose = 0;
  #droppedQueueFull = 0;
  #droppedDisconnected = 0;
  #droppedClosed = 0;
  #accepted = 0;
  #closed = 0;

  constructor(server: Server, address: BusAddress, options: PublisherOptions) {
    this.#server = server;
    this.address = formatAddress(address);
    this.#framing = address.transport;
    this.#log = options.log ?? SILENT_LOG;
    this.#highWaterMarkBytes = options.highWaterMarkBytes ?? DEFAULT_HIGH_WATER_MARK_BYTES;
    this.#maxMessageBytes = options.maxMessageBytes ?? DEFAULT_MAX_MESSAGE_BYTES;
    this.#maxConnections = options.maxConnections ?? DEFAULT_MAX_CONNECTIONS;
    this.#headerTimeoutMs = options.headerTimeoutMs ?? DEFAULT_HEADER_TIMEOUT_MS;
    this.#closeTimeoutMs = options.closeTimeoutMs ?? DEFAULT_CLOSE_TIMEOUT_MS;
    this.#batcher = new FrameBatcher(address.transport, (chunk, start, end, messages) => {
      for (const peer of this.#peers) {
        if (!peer.push(chunk, start, end, messages)) {
          this.#droppedQueueFull += messages;
          this.#sayOnce(
            `full ${peer.remote}`,
            { remote: peer.remote },
            'subscriber too slow: its queue is full, messages for it are dropped',
          );
        }
      }
    });
    this.#drain = new DrainGate(
      () => this.#peers,
      {
        highWaterMarkBytes: this.#highWaterMarkBytes,
        lowWaterMarkBytes: options.lowWaterMarkBytes ?? Math.ceil(this.#highWaterMarkBytes / 4),
        timeoutMs: options.drainTimeoutMs ?? DEFAULT_DRAIN_TIMEOUT_MS,
      },
      ({ remote }) =>
        this.#log.warn({ remote }, 'subscriber takes too little and is waited for no longer'),
    );
    server.on('error', (error) => {
      const cause = errnoCode(error);
      this.#sayOnce(`server ${cause}`, { cause }, 'accepting a subscriber failed');
    });
  }

  get subscriberCount(): number {
    return this.#peers.length;
  }

  publish(message: Uint8Array): void {
    if (this.#closing !== undefined) {
      this.#afterClose += 1;
      return;
    }
    if (message.length > this.#maxMessageBytes) {
      this.#tooLarge += 1;
      const fields = { bytes: message.length, maxMessageBytes: this.#maxMessageBytes };
      this.#sayOnce('too large', fields, 'a message is too large to be published');
      return;
    }
    this.#published += 1;
    this.#publishedBytes += message.length;
    if (this.#peers.length === 0) {
      this.#unheard += 1;
      return;
    }
    this.#batcher.append(message);
  }

  waitForSubscribers(count: number, signal?: AbortSignal): Promise<void> {
    return this.#waits.wait(() => this.#peers.length >= count, signal);
  }

  drained(): Promise<void> {
    this.#batcher.flush();
    return this.#drain.wait();
  }

  stats(): PublisherStats {
    let queuedBytes = 0;
    for (const peer of this.#peers) {
      queuedBytes += peer.queuedBytes;
    }
    return {
      published: this.#published,
      publishedBytes: this.#publishedBytes,
      publishedUnheard: this.#unheard,
      refusedTooLarge: this.#tooLarge,
      refusedAfterClose: this.#afterClose,
      drops: {
        queueFull: this.#droppedQueueFull,
        disconnected: this.#droppedDisconnected,
        closed: this.#droppedClosed,
      },
      connectionsAccepted: this.#accepted,
      connectionsClosed: this.#closed,
      protocolErrors: { ...this.#faults },
      subscribers: this.#peers.length,
      queuedBytes,
      peers: this.#peers.map(({ remote, queuedBytes, droppedMessages }) => ({
        remote,
        queuedBytes,
        droppedMessages,
      })),
    };
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    this.#batcher.flush();
    this.#waits.end(new BusError('closed', `The publisher at '${this.address}' was closed.`));
    const serverClosed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    const known = new Set(this.#peerSockets.values());
    for (const socket of this.#connections) {
      if (!known.has(socket)) {
        socket.destroy();
      }
    }
    await this.#allWritten();
    this.#drain.end();
    for (const socket of this.#connections) {
      socket.destroySoon();
    }
    await serverClosed;
  }

  /** Resolves when all queues are empty, or the time is over. */
  async #allWritten(): Promise<void> {
    if (this.#peers.some((peer) => peer.queuedBytes > 0)) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.#closeTimeoutMs);
        this.#emptied = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    for (const [peer, socket] of this.#peerSockets) {
      if (peer.queuedBytes > 0) {
        this.#droppedClosed += peer.queuedMessages;
        peer.queuedMessages = 0;
        socket.destroy();
      }
    }
  }

  /** A new connection: both sides send their header, and we wait for theirs. */
  accept(socket: Socket): void {
    this.#accepted += 1;
    const remote = socket.remoteAddress ?? this.#framing;
    socket.on('error', () => undefined);
    if (this.#closing !== undefined) {
      this.#closed += 1;
      socket.destroy();
      return;
    }
    if (this.#connections.size >= this.#maxConnections) {
      this.#closed += 1;
      socket.destroy();
      this.#fault(remote, 'tooManyConnections');
      return;
    }
    this.#connections.add(socket);
    let peer: SpPeer | undefined;
    handshake(socket, this.#headerTimeoutMs, {
      onSubscriber: () => {
        const port = socket.remotePort;
        peer = this.#admit(socket, port === undefined ? remote : `${remote}:${port}`);
      },
      onFault: (fault) => this.#fault(remote, fault),
      onClose: () => {
        this.#connections.delete(socket);
        this.#closed += 1;
        if (peer !== undefined) {
          this.#dismiss(peer);
        }
      },
    });
  }

  #admit(socket: Socket, remote: string): SpPeer {
    // What was published before the subscriber came isn't for it.
    this.#batcher.flush();
    const peer = new SpPeer(socket, remote, this.#highWaterMarkBytes, this);
    this.#peers = [...this.#peers, peer];
    this.#peerSockets.set(peer, socket);
    if (this.#ration.allows()) {
      this.#log.info({ remote, subscribers: this.#peers.length }, 'subscriber connected');
    }
    this.#waits.check();
    return peer;
  }

  #dismiss(peer: SpPeer): void {
    // So that what it missed in this turn of the event loop is counted, too.
    this.#batcher.flush();
    peer.close();
    this.#peers = this.#peers.filter((other) => other !== peer);
    this.#peerSockets.delete(peer);
    this.#once.forget(`full ${peer.remote}`);
    this.#droppedDisconnected += peer.queuedMessages;
    const fields = {
      remote: peer.remote,
      droppedMessages: peer.droppedMessages + peer.queuedMessages,
    };
    if (this.#ration.allows()) {
      this.#log.info(fields, 'subscriber disconnected');
    }
    this.onTaken();
  }

  #fault(remote: string, fault: PublisherFault): void {
    this.#faults[fault] += 1;
    this.#sayOnce(
      `${fault} ${remote}`,
      { remote, cause: fault },
      'connection closed: it is not that of a subscriber',
    );
  }

  #sayOnce(key: string, fields: object, message: string): void {
    if (this.#once.first(key)) {
      this.#log.warn(fields, message);
    }
  }

  release(chunk: Chunk): void {
    this.#batcher.release(chunk);
  }

  onTaken(): void {
    this.#drain.check();
    if (this.#emptied !== undefined && this.#peers.every((peer) => peer.queuedBytes === 0)) {
      this.#emptied();
    }
  }
}
