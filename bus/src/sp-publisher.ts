/**
 * The publisher of the SP driver: accepts subscribers and gives each of them every message.
 * @module
 */
import type { Server, Socket } from 'node:net';
import { type BusAddress, formatAddress } from './address.ts';
import { BusError, errnoCode } from './bus-error.ts';
import { zeroCounts } from './counters.ts';
import { type Chunk, FrameBatcher } from './frame-batcher.ts';
import { type BusLog, OnceSet, SILENT_LOG } from './log.ts';
import { listen } from './sp-listen.ts';
import { type PeerOwner, SpPeer } from './sp-peer.ts';
import {
  DEFAULT_HEADER_TIMEOUT_MS,
  DEFAULT_MAX_MESSAGE_BYTES,
  headerFault,
  SP_HEADER_BYTES,
  SP_PUB,
  SP_SUB,
  spHeader,
} from './sp-protocol.ts';
import {
  PUBLISHER_FAULTS,
  type Publisher,
  type PublisherFault,
  type PublisherOptions,
  type PublisherStats,
} from './types.ts';
import { WaitList } from './wait-list.ts';

const DEFAULT_HIGH_WATER_MARK_BYTES = 64 * 1024 * 1024;
const DEFAULT_MAX_CONNECTIONS = 128;
const DEFAULT_DRAIN_TIMEOUT_MS = 10_000;
const DEFAULT_CLOSE_TIMEOUT_MS = 5_000;
/** A peer that is waited for must take this part of its high-water mark per `drainTimeoutMs`. */
const MIN_PROGRESS_PART = 1 / 8;

const RESOLVED = Promise.resolve();
const HEADER = spHeader(SP_PUB);

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
  readonly #lowWaterMarkBytes: number;
  readonly #maxMessageBytes: number;
  readonly #maxConnections: number;
  readonly #headerTimeoutMs: number;
  readonly #drainTimeoutMs: number;
  readonly #closeTimeoutMs: number;
  readonly #connections = new Set<Socket>();
  readonly #waits = new WaitList();
  readonly #once = new OnceSet();
  readonly #faults = zeroCounts(PUBLISHER_FAULTS);
  /** Replaced, not changed, when peers come and go, so that a loop over it stays valid. */
  #peers: readonly SpPeer[] = [];
  #peerSockets = new Map<SpPeer, Socket>();
  #drain: { promise: Promise<void>; finish: () => void } | undefined;
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
    this.#lowWaterMarkBytes = options.lowWaterMarkBytes ?? Math.ceil(this.#highWaterMarkBytes / 4);
    this.#maxMessageBytes = options.maxMessageBytes ?? DEFAULT_MAX_MESSAGE_BYTES;
    this.#maxConnections = options.maxConnections ?? DEFAULT_MAX_CONNECTIONS;
    this.#headerTimeoutMs = options.headerTimeoutMs ?? DEFAULT_HEADER_TIMEOUT_MS;
    this.#drainTimeoutMs = options.drainTimeoutMs ?? DEFAULT_DRAIN_TIMEOUT_MS;
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
    if (!this.#backlogged()) {
      return RESOLVED;
    }
    if (this.#drain === undefined) {
      for (const peer of this.#peers) {
        peer.takenBytesBefore = peer.takenBytes;
      }
      const timer = setInterval(() => this.#giveUpStalled(), this.#drainTimeoutMs);
      let resolvePromise: () => void = () => undefined;
      const promise = new Promise<void>((resolve) => {
        resolvePromise = resolve;
      });
      const finish = (): void => {
        clearInterval(timer);
        this.#drain = undefined;
        resolvePromise();
      };
      this.#drain = { promise, finish };
    }
    return this.#drain.promise;
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
    this.#drain?.finish();
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
      this.#refuse(socket, remote, 'tooManyConnections');
      return;
    }
    this.#connections.add(socket);
    socket.write(HEADER);
    let header: Buffer = Buffer.alloc(0);
    let peer: SpPeer | undefined;
    let refused = false;
    const refuse = (fault: PublisherFault): void => {
      if (!refused) {
        refused = true;
        this.#refuse(socket, remote, fault);
      }
    };
    const timer = setTimeout(() => refuse('headerTimeout'), this.#headerTimeoutMs);
    socket.on('data', (data) => {
      if (peer !== undefined) {
        refuse('unexpectedData');
        return;
      }
      header = Buffer.concat([header, data.subarray(0, SP_HEADER_BYTES + 1 - header.length)]);
      if (header.length < SP_HEADER_BYTES) {
        return;
      }
      clearTimeout(timer);
      const fault =
        headerFault(header, 0, SP_SUB) ??
        (header.length > SP_HEADER_BYTES ? ('unexpectedData' as const) : undefined);
      if (fault !== undefined) {
        refuse(fault);
        return;
      }
      const port = socket.remotePort;
      peer = this.#admit(socket, port === undefined ? remote : `${remote}:${port}`);
    });
    socket.once('end', () => socket.destroy());
    socket.once('close', () => {
      clearTimeout(timer);
      this.#connections.delete(socket);
      this.#closed += 1;
      if (peer !== undefined) {
        this.#dismiss(peer);
      } else if (this.#closing === undefined && !refused) {
        this.#fault(remote, 'closedBeforeHeader');
      }
    });
  }

  #admit(socket: Socket, remote: string): SpPeer {
    // What was published before the subscriber came isn't for it.
    this.#batcher.flush();
    const peer = new SpPeer(socket, remote, this.#highWaterMarkBytes, this);
    this.#peers = [...this.#peers, peer];
    this.#peerSockets.set(peer, socket);
    this.#log.info({ remote, subscribers: this.#peers.length }, 'subscriber connected');
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
    this.#log.info(fields, 'subscriber disconnected');
    this.#afterTaken();
  }

  #refuse(socket: Socket, remote: string, fault: PublisherFault): void {
    socket.destroy();
    this.#fault(remote, fault);
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

  onTaken(peer: SpPeer): void {
    if (peer.queuedBytes < this.#lowWaterMarkBytes) {
      peer.stalled = false;
    }
    this.#afterTaken();
  }

  #afterTaken(): void {
    if (this.#drain !== undefined && !this.#backlogged()) {
      this.#drain.finish();
    }
    if (this.#emptied !== undefined && this.#peers.every((peer) => peer.queuedBytes === 0)) {
      this.#emptied();
    }
  }

  #backlogged(): boolean {
    for (const peer of this.#peers) {
      if (!peer.stalled && peer.queuedBytes >= this.#lowWaterMarkBytes) {
        return true;
      }
    }
    return false;
  }

  #giveUpStalled(): void {
    for (const peer of this.#peers) {
      const taken = peer.takenBytes - peer.takenBytesBefore;
      peer.takenBytesBefore = peer.takenBytes;
      if (
        !peer.stalled &&
        peer.queuedBytes >= this.#lowWaterMarkBytes &&
        taken < this.#highWaterMarkBytes * MIN_PROGRESS_PART
      ) {
        peer.stalled = true;
        this.#log.warn(
          { remote: peer.remote },
          'subscriber takes too little and is waited for no longer',
        );
      }
    }
    this.#afterTaken();
  }
}
