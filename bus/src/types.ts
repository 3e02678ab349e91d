/**
 * The two interfaces that every driver of the bus offers, their options and their figures.
 * @module
 */
import type { BusLog } from './log.ts';

export const BUS_DRIVERS = ['sp', 'nanomsg'] as const;
/**
 * `sp`: our own implementation of nanomsg's wire protocol. `nanomsg`: the npm package of that name,
 * which must be installed; it has no back-pressure, drops bursts silently, doesn't know its
 * subscribers (`waitForSubscribers` rejects with `unsupported`) and reports no connections, so most
 * of its figures stay 0 and only sequence numbers show what it lost.
 */
export type BusDriver = (typeof BUS_DRIVERS)[number];

/** Where a message comes from: one object per publisher address, the same for every message. */
export interface MessageSource {
  readonly address: string;
  /** The place of the address in the subscriber's list, from 0. */
  readonly index: number;
}

/**
 * One message is the bytes `buffer[start..end)`. They are valid during the call only: the buffer
 * is used again for the next read. What it throws is counted and ends nothing.
 */
export type MessageHandler = (
  buffer: Buffer,
  start: number,
  end: number,
  source: MessageSource,
) => void;

/** Why a publisher closed a connection (or never let it in). */
export const PUBLISHER_FAULTS = [
  'notSp',
  'wrongProtocol',
  'headerTimeout',
  'closedBeforeHeader',
  'unexpectedData',
  'tooManyConnections',
] as const;
export type PublisherFault = (typeof PUBLISHER_FAULTS)[number];

/** Why a subscriber closed a connection, or found it cut in the wrong place. */
export const SUBSCRIBER_FAULTS = [
  'notSp',
  'wrongProtocol',
  'headerTimeout',
  'closedBeforeHeader',
  'messageTooLarge',
  'badFrame',
  'truncatedFrame',
] as const;
export type SubscriberFault = (typeof SUBSCRIBER_FAULTS)[number];

/** Messages that a publisher did not hand to the kernel, counted once per subscriber that missed them. */
export interface PublisherDrops {
  /** The subscriber's queue was above its high-water mark. */
  readonly queueFull: number;
  /** Still queued when the subscriber went away. */
  readonly disconnected: number;
  /** Still queued when the time limit of `close()` ran out. */
  readonly closed: number;
}

export interface PublisherPeerStats {
  /** IP address and port, or 'ipc'. */
  readonly remote: string;
  readonly queuedBytes: number;
  readonly droppedMessages: number;
}

export interface PublisherStats {
  /** Messages given to `publish()` and accepted, whether or not somebody listened. */
  readonly published: number;
  readonly publishedBytes: number;
  /** Published while there was no subscriber at all. */
  readonly publishedUnheard: number;
  /** Refused by `publish()`: above `maxMessageBytes`, or after `close()`. Not part of `published`. */
  readonly refusedTooLarge: number;
  readonly refusedAfterClose: number;
  readonly drops: PublisherDrops;
  readonly connectionsAccepted: number;
  readonly connectionsClosed: number;
  readonly protocolErrors: Readonly<Record<PublisherFault, number>>;
  readonly subscribers: number;
  /** Bytes queued in this process, over all subscribers. */
  readonly queuedBytes: number;
  readonly peers: readonly PublisherPeerStats[];
}

export interface SourceStats {
  readonly address: string;
  readonly index: number;
  readonly connected: boolean;
  readonly received: number;
  readonly receivedBytes: number;
}

export interface SubscriberStats {
  readonly received: number;
  readonly receivedBytes: number;
  /** Connections whose headers were exchanged. */
  readonly connects: number;
  /** Ends of such connections, for whatever reason, except by our own `close()`. */
  readonly disconnects: number;
  /** Attempts that never got as far as the headers for want of a listener or a route. */
  readonly connectFailures: number;
  /** Calls of `onMessage` or `onStatus` that threw. */
  readonly handlerErrors: number;
  readonly protocolErrors: Readonly<Record<SubscriberFault, number>>;
  readonly sources: readonly SourceStats[];
}

export interface Publisher extends AsyncDisposable {
  /** As asked for, with the real port when 0 was asked for. */
  readonly address: string;
  /** Subscribers whose header was right. */
  readonly subscriberCount: number;
  /**
   * Sends one message to all subscribers. The bytes are copied before it returns. Never blocks and
   * never throws: when a subscriber's queue is full the message is dropped for that one and counted.
   */
  publish(message: Uint8Array): void;
  /** Resolves once there are `count` subscribers; rejects with the signal's reason or `closed`. */
  waitForSubscribers(count: number, signal?: AbortSignal): Promise<void>;
  /**
   * Resolves when every subscriber's queue is below its low-water mark, at once when that is so
   * already. Who awaits it before each `highWaterMarkBytes - lowWaterMarkBytes` of messages loses
   * nothing. A subscriber that takes too little within `drainTimeoutMs` is waited for no longer
   * until it has caught up; what it misses is counted. Since it may resolve at once, a loop that
   * awaits nothing else must let the event loop turn now and then, or nobody can connect.
   */
  drained(): Promise<void>;
  stats(): PublisherStats;
  /** Sends what is queued, within `closeTimeoutMs`, then closes. Never rejects. */
  close(): Promise<void>;
}

export interface Subscriber extends AsyncDisposable {
  stats(): SubscriberStats;
  /**
   * Resolves once `count` publishers (all of them unless said otherwise) are connected at the same
   * time; rejects with the signal's reason or `closed`.
   */
  connected(signal?: AbortSignal, count?: number): Promise<void>;
  /** Closes all connections; no message is delivered afterwards. Never rejects. */
  close(): Promise<void>;
}

export interface PublisherOptions {
  /** `tcp://HOST:PORT` (port 0: any free one; host `*`: all interfaces) or `ipc:///PATH`. */
  readonly address: string;
  readonly driver?: BusDriver | undefined;
  /** Bytes that may be queued for one subscriber, besides the kernel's buffers. 64 MiB. */
  readonly highWaterMarkBytes?: number | undefined;
  /** What `drained()` waits for. A quarter of the high-water mark. */
  readonly lowWaterMarkBytes?: number | undefined;
  /** Larger messages are refused, because subscribers would close the connection. 16 MiB. */
  readonly maxMessageBytes?: number | undefined;
  /** Connections at a time, so that memory is bounded. 128. */
  readonly maxConnections?: number | undefined;
  /** How long a new connection may take to send its header. 10 s. */
  readonly headerTimeoutMs?: number | undefined;
  /** Within each such time a subscriber must take an eighth of its high-water mark to be waited for. 10 s. */
  readonly drainTimeoutMs?: number | undefined;
  /** How long `close()` may go on sending. 5 s. */
  readonly closeTimeoutMs?: number | undefined;
  readonly log?: BusLog | undefined;
}

/** A connection to a publisher came or went. */
export interface SourceStatus {
  readonly source: MessageSource;
  readonly connected: boolean;
  /** Why it went: a protocol error, a system error code, or 'closed' by the publisher. */
  readonly cause?: string;
}

export interface SubscriberOptions {
  /** One or many publishers. */
  readonly addresses: readonly string[];
  readonly onMessage: MessageHandler;
  readonly driver?: BusDriver | undefined;
  /** A longer message closes the connection. 16 MiB. */
  readonly maxMessageBytes?: number | undefined;
  /** How long connecting and the publisher's header may take. 10 s. */
  readonly headerTimeoutMs?: number | undefined;
  /** First pause before connecting again; it doubles, with jitter, up to the maximum. 100 ms. */
  readonly reconnectMinMs?: number | undefined;
  /** 5 s. */
  readonly reconnectMaxMs?: number | undefined;
  readonly onStatus?: ((status: SourceStatus) => void) | undefined;
  readonly log?: BusLog | undefined;
}
