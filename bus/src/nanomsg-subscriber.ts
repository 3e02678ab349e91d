/**
 * The subscriber of the nanomsg driver: the npm package behind our interface.
 * @module
 */

import { isIPv6 } from 'node:net';
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { type BusAddress, formatAddress } from './address.ts';
import { BusError } from './bus-error.ts';
import { zeroCounts } from './counters.ts';
import { guardHandler } from './guard.ts';
import { type BusLog, OnceSet, SILENT_LOG } from './log.ts';
import type { NanomsgPackage, NanomsgSocket } from './nanomsg-package.ts';
import { KERNEL_BUFFER_BYTES } from './nanomsg-publisher.ts';
import { DEFAULT_MAX_MESSAGE_BYTES } from './sp-protocol.ts';
import {
  type MessageSource,
  SUBSCRIBER_FAULTS,
  type Subscriber,
  type SubscriberOptions,
  type SubscriberStats,
} from './types.ts';
import { WaitList } from './wait-list.ts';

interface Feed {
  readonly source: MessageSource;
  readonly socket: NanomsgSocket;
  received: number;
  receivedBytes: number;
}

/**
 * The library connects and reconnects unseen: a publisher counts as connected once a message came
 * from it, and for good. The library's limit on message sizes is switched off, because a message
 * above it would silently end the subscriber; longer ones than `maxMessageBytes` are dropped here
 * and counted. So the library allocates what a publisher announces: use it with trusted ones only.
 */
export class NanomsgSubscriber implements Subscriber {
  readonly #log: BusLog;
  readonly #options: SubscriberOptions;
  readonly #maxMessageBytes: number;
  readonly #feeds: readonly Feed[];
  readonly #waits = new WaitList();
  readonly #once = new OnceSet();
  readonly #guard: ReturnType<typeof guardHandler>;
  #tooLarge = 0;
  #closing: Promise<void> | undefined;

  constructor(
    nanomsg: NanomsgPackage,
    addresses: readonly BusAddress[],
    options: SubscriberOptions,
  ) {
    this.#options = options;
    this.#log = options.log ?? SILENT_LOG;
    this.#guard = guardHandler(this.#log);
    this.#maxMessageBytes = options.maxMessageBytes ?? DEFAULT_MAX_MESSAGE_BYTES;
    this.#feeds = addresses.map((address, index) => this.#feed(nanomsg, address, index));
  }

  #feed(nanomsg: NanomsgPackage, address: BusAddress, index: number): Feed {
    const source: MessageSource = Object.freeze({ address: formatAddress(address), index });
    const ipv6 = address.transport === 'tcp' && isIPv6(address.host);
    const socket = nanomsg.socket('sub', {
      rcvmaxsize: -1,
      rcvbuf: KERNEL_BUFFER_BYTES,
      ...(ipv6 && { ipv6 }),
    });
    const feed: Feed = { source, socket, received: 0, receivedBytes: 0 };
    socket.on('error', (error) => {
      if (this.#once.first(`error ${source.address}`)) {
        const fields = { publisher: source.address, err: error };
        this.#log.error(fields, 'the nanomsg package reports an error');
      }
    });
    socket.on('data', (message) => this.#onData(feed, message));
    socket.connect(source.address);
    return feed;
  }

  #onData(feed: Feed, message: Buffer): void {
    if (this.#closing !== undefined) {
      return;
    }
    if (message.length > this.#maxMessageBytes) {
      this.#tooLarge += 1;
      return;
    }
    feed.received += 1;
    feed.receivedBytes += message.length;
    try {
      if (feed.received === 1) {
        this.#options.onStatus?.({ source: feed.source, connected: true });
        this.#waits.check();
      }
      this.#options.onMessage(message, 0, message.length, feed.source);
    } catch (error) {
      this.#guard.failed(error);
    }
  }

  stats(): SubscriberStats {
    const seen = this.#feeds.filter(({ received }) => received > 0).length;
    return {
      received: this.#feeds.reduce((sum, { received }) => sum + received, 0),
      receivedBytes: this.#feeds.reduce((sum, { receivedBytes }) => sum + receivedBytes, 0),
      connects: seen,
      disconnects: 0,
      connectFailures: 0,
      handlerErrors: this.#guard.count,
      protocolErrors: { ...zeroCounts(SUBSCRIBER_FAULTS), messageTooLarge: this.#tooLarge },
      sources: this.#feeds.map(({ source, received, receivedBytes }) => ({
        ...source,
        connected: received > 0,
        received,
        receivedBytes,
      })),
    };
  }

  connected(signal?: AbortSignal, count: number = this.#feeds.length): Promise<void> {
    const met = (): boolean => this.#feeds.filter(({ received }) => received > 0).length >= count;
    return this.#waits.wait(met, signal);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#waits.end(new BusError('closed', 'The subscriber was closed.'));
    // Not inside a callback of the library's own poll.
    await turnOfLoop();
    for (const { socket } of this.#feeds) {
      socket.close();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
